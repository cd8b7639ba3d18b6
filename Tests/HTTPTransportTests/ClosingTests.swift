import TencentCloud
import Testing

@testable import HTTPTransport

struct ClosingTests {
  @Test func neverStartedIsClosedAtOnce() async {
    let transport = HTTPTransport()
    transport.close()
    transport.close()
    await transport.shutdown()
  }

  @Test func isClosedWithoutBeingToldTo() async throws {
    try await ScriptedServer.run(script: { _ in [.send(HTTPTransportTests.answer)] }) { server in
      let response = try await HTTPTransport().send(HTTPTransportTests.request(server))
      #expect(response.status == 200)
    }
  }

  @Test func endsRequestsUnderWay() async throws {
    try await ScriptedServer.run(script: { _ in [] }) { server in
      let transport = HTTPTransport()
      let call = Task { try await transport.send(HTTPTransportTests.request(server)) }
      while server.requests.isEmpty { await Task.yield() }
      transport.close()
      await #expect(throws: TransportError.self) { try await call.value }
      await #expect(throws: TransportError.cancelled) {
        try await transport.send(HTTPTransportTests.request(server))
      }
    }
  }

  @Test func cancellingATaskEndsItsRequest() async throws {
    try await ScriptedServer.run(script: { _ in [] }) { server in
      try await HTTPTransportTests.withTransport { transport in
        let call = Task { try await transport.send(HTTPTransportTests.request(server)) }
        while server.requests.isEmpty { await Task.yield() }
        call.cancel()
        await #expect(throws: TransportError.cancelled) { try await call.value }
      }
    }
  }
}

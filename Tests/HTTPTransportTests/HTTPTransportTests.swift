import FoundationEssentials
import TencentCloud
import Testing

@testable import HTTPTransport

/// The transport against a server that says exactly these bytes.
struct HTTPTransportTests {
  static let answer =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Mon, 25 Feb 2019 16:44:25 GMT\r\n"
    + "Content-Length: 2\r\n\r\n{}"

  static func request(
    _ server: ScriptedServer, timeoutSeconds: Double = 10, limitBytes: Int = 1_000_000
  ) -> TransportRequest {
    TransportRequest(
      method: .post, endpoint: Endpoint(isSecure: false, host: "127.0.0.1", port: server.port),
      headers: [HeaderField("X-TC-Action", "DescribeTopic")], body: Data("{\"a\":1}".utf8),
      timeoutSeconds: timeoutSeconds, responseLimitBytes: limitBytes)
  }

  /// Runs a transport for the length of a test.
  static func withTransport<Result>(
    _ configuration: HTTPTransportConfiguration = .init(),
    _ test: (HTTPTransport) async throws -> Result
  ) async throws -> Result {
    let transport = HTTPTransport(configuration: configuration)
    do {
      let result = try await test(transport)
      await transport.shutdown()
      return result
    } catch {
      await transport.shutdown()
      throw error
    }
  }

  @Test func sendsTheRequestAndReadsTheAnswer() async throws {
    try await ScriptedServer.run(script: { _ in [.send(Self.answer)] }) { server in
      try await Self.withTransport { transport in
        let response = try await transport.send(Self.request(server))
        #expect(
          response
            == TransportResponse(
              status: 200, date: "Mon, 25 Feb 2019 16:44:25 GMT", contentType: "application/json",
              body: Data("{}".utf8)))
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("POST / HTTP/1.1\r\n"))
        #expect(request.contains("\r\nHost: 127.0.0.1:\(server.port)\r\n"))
        #expect(request.contains("\r\nX-TC-Action: DescribeTopic\r\n"))
        #expect(request.hasSuffix("\r\n\r\n{\"a\":1}"))
      }
    }
  }

  @Test func keepsTheConnection() async throws {
    try await ScriptedServer.run(script: { _ in [.send(Self.answer)] }) { server in
      try await Self.withTransport { transport in
        for _ in 1...20 { _ = try await transport.send(Self.request(server)) }
        #expect(server.requests.count == 20)
        // The library may open another one before it has noticed that the first is free again.
        #expect(server.connections <= 3)
      }
    }
  }

  @Test func opensNoMoreConnectionsThanAllowed() async throws {
    var configuration = HTTPTransportConfiguration()
    configuration.maximumConnections = 3
    try await ScriptedServer.run(script: { _ in [.send(Self.answer)] }) { server in
      try await Self.withTransport(configuration) { transport in
        try await withThrowingTaskGroup(of: Void.self) { group in
          for _ in 1...50 { group.addTask { _ = try await transport.send(Self.request(server)) } }
          try await group.waitForAll()
        }
        #expect(server.requests.count == 50)
        #expect((1...3).contains(server.connections))
      }
    }
  }

  @Test func givesARedirectBackWithoutFollowingIt() async throws {
    let script: @Sendable (String) -> [ScriptedServer.Step] = { _ in
      [.send("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")]
    }
    try await ScriptedServer.run(script: script) { server in
      try await Self.withTransport { transport in
        let response = try await transport.send(Self.request(server))
        #expect(response.status == 302)
        #expect(server.requests.count == 1)
      }
    }
  }

  @Test func refusesAnAnnouncedLengthAboveTheLimit() async throws {
    let script: @Sendable (String) -> [ScriptedServer.Step] = { _ in
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n")]
    }
    try await ScriptedServer.run(script: script) { server in
      try await Self.withTransport { transport in
        await #expect(throws: TransportError.tooLarge(limitBytes: 1000)) {
          try await transport.send(Self.request(server, limitBytes: 1000))
        }
      }
    }
  }

  @Test func refusesTooLargeABodyWhileItArrives() async throws {
    let size = 1_000_000_000
    let script: @Sendable (String) -> [ScriptedServer.Step] = { _ in
      // Until the connection closes: nothing announces the length.
      [.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"), .flood(bytes: size)]
    }
    try await ScriptedServer.run(script: script) { server in
      try await Self.withTransport { transport in
        await #expect(throws: TransportError.tooLarge(limitBytes: 100_000)) {
          try await transport.send(Self.request(server, limitBytes: 100_000))
        }
        // What waited in the sockets' buffers went out, and nothing near the whole.
        #expect(server.floodedBytes < size / 10)
      }
    }
  }

  @Test func takesABodyOfExactlyTheLimit() async throws {
    let script: @Sendable (String) -> [ScriptedServer.Step] = { _ in
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n"), .flood(bytes: 300_000)]
    }
    try await ScriptedServer.run(script: script) { server in
      try await Self.withTransport { transport in
        let response = try await transport.send(Self.request(server, limitBytes: 300_000))
        #expect(response.body.count == 300_000)
      }
    }
  }

  @Test func givesUpOnASilentServer() async throws {
    try await ScriptedServer.run(script: { _ in [] }) { server in
      try await Self.withTransport { transport in
        await #expect(throws: TransportError.timedOut) {
          try await transport.send(Self.request(server, timeoutSeconds: 0.2))
        }
      }
    }
  }

  @Test func givesUpOnAServerThatStopsInTheMiddle() async throws {
    let script: @Sendable (String) -> [ScriptedServer.Step] = { _ in
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":")]
    }
    try await ScriptedServer.run(script: script) { server in
      try await Self.withTransport { transport in
        await #expect(throws: TransportError.timedOut) {
          try await transport.send(Self.request(server, timeoutSeconds: 0.3))
        }
      }
    }
  }

  @Test(arguments: ["", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":", "nonsense\r\n"])
  func reportsABrokenConnection(_ beginning: String) async throws {
    try await ScriptedServer.run(script: { _ in [.send(beginning), .close] }) { server in
      try await Self.withTransport { transport in
        let error = await #expect(throws: TransportError.self) {
          try await transport.send(Self.request(server))
        }
        guard case .interrupted(let detail) = error else {
          Issue.record("not interrupted but \(String(describing: error))")
          return
        }
        #expect(!detail.isEmpty)
        #expect(server.requests.count == 1)
      }
    }
  }

  @Test func reportsARefusedConnection() async throws {
    let deaf = try DeafPort()
    let port = deaf.number
    try await Self.withTransport { transport in
      let request = TransportRequest(
        method: .post, endpoint: Endpoint(isSecure: false, host: "127.0.0.1", port: port),
        headers: [])
      let error = await #expect(throws: TransportError.self) { try await transport.send(request) }
      guard case .unreachable(let detail) = error else {
        Issue.record("not unreachable but \(String(describing: error))")
        return
      }
      #expect(detail.contains("127.0.0.1:\(port)"))
      #expect(detail.lowercased().contains("refused"))
      #expect(error?.mayHaveArrived == false)
      withExtendedLifetime(deaf) {}
    }
  }

  @Test func reportsANameThatIsNotFound() async throws {
    try await Self.withTransport { transport in
      let request = TransportRequest(
        method: .post, endpoint: Endpoint(isSecure: false, host: "nowhere.invalid"), headers: [])
      let error = await #expect(throws: TransportError.self) { try await transport.send(request) }
      guard case .unreachable(let detail) = error else {
        Issue.record("not unreachable but \(String(describing: error))")
        return
      }
      #expect(detail.contains("nowhere.invalid"))
    }
  }

  @Test func refusesALineBreakInAHeader() async throws {
    try await ScriptedServer.run(script: { _ in [.send(Self.answer)] }) { server in
      try await Self.withTransport { transport in
        var request = Self.request(server)
        request.headers.append(HeaderField("X-TC-Region", "a\r\nX-Evil: b"))
        let error = await #expect(throws: TransportError.self) { try await transport.send(request) }
        guard case .unsendable = error else {
          Issue.record("not unsendable but \(String(describing: error))")
          return
        }
        #expect(server.connections == 0)
      }
    }
  }
}

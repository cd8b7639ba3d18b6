import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

struct HostileTests {
  private static let garbage: [[UInt8]] = [
    [], [0], Array("\r\n\r\n".utf8), Array(repeating: 0xFF, count: 100_000),
    Array("GET".utf8), Array("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc".utf8),
    Array("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n".utf8),
    Array("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n".utf8),
    Array("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n".utf8),
    Array(("GET /" + String(repeating: "a", count: 200_000) + " HTTP/1.1\r\n\r\n").utf8),
    Array(
      ("GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 50_000) + "\r\n").utf8),
    Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8),
    [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03],
  ]

  @Test(arguments: garbage)
  func garbageEndsInAnAnswerOrAClosedConnection(bytes: [UInt8]) async throws {
    let fixture = try Fixture(.socket)
    let connection = try #require(RawConnection(port: fixture.port))
    connection.send(bytes)
    connection.finish()
    #expect(connection.readToEnd() != nil)
    let answer = try await fixture.client.call(DescribeInstanceList(offset: 0, limit: 10))
    #expect(answer.totalCount == 6)
  }

  @Test func tooLargeABodyIsRefused() throws {
    let fixture = try Fixture(.socket)
    let connection = try #require(RawConnection(port: fixture.port))
    let size = 12_000_000
    connection.send(
      Array(
        "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: \(size)\r\n\r\n".utf8))
    connection.send([UInt8](repeating: 0x20, count: size))
    #expect(connection.readToEnd()?.contains("RequestSizeLimitExceeded") == true)
  }

  @Test func wrongMethodsAreAnswered() throws {
    let fixture = try Fixture(.socket)
    for method in ["PUT", "DELETE", "OPTIONS", "PATCH"] {
      let connection = try #require(RawConnection(port: fixture.port))
      connection.send(Array("\(method) / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".utf8))
      let answer = connection.readToEnd() ?? ""
      #expect(answer.hasPrefix("HTTP/1.1 200"))
      #expect(answer.contains("UnsupportedProtocol"))
    }
  }

  @Test func manyIdleConnectionsLeaveRoomForOneMore() async throws {
    let fixture = try Fixture(.socket)
    try await withIdleConnections(200, fixture.port) {
      let answer = try await fixture.client.call(DescribeInstanceList(offset: 0, limit: 10))
      #expect(answer.totalCount == 6)
    }
  }

  private func withIdleConnections(
    _ count: Int, _ port: Int, _ work: () async throws -> Void
  ) async throws {
    guard count > 0 else { return try await work() }
    let connection = try #require(RawConnection(port: port))
    connection.send(Array("POST / HTTP/1.1\r\nHo".utf8))
    try await withIdleConnections(count - 1, port, work)
  }

  @Test func refusingClosesConnectionsUntilItEnds() throws {
    let fixture = try Fixture(.socket)
    let request = Array("PUT / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".utf8)
    fixture.simulator.faults.refusesConnections = true
    if let connection = RawConnection(port: fixture.port) {
      connection.send(request)
      #expect(connection.readToEnd() == "")
    }
    fixture.simulator.faults.refusesConnections = false
    let connection = try #require(RawConnection(port: fixture.port))
    connection.send(request)
    #expect(connection.readToEnd()?.hasPrefix("HTTP/1.1 200") == true)
  }

  @Test func aStoppedServerIsGoneAndItsPortIsFree() throws {
    // Another test may take the port that was just left: then it is tried with another one.
    let isFreed = (0..<5).contains { _ in
      let server = SimulatorServer(Simulator())
      guard let port = try? server.start() else { return false }
      server.stop()
      let again = SimulatorServer(Simulator())
      defer { again.stop() }
      return (try? again.start(port: port)) == port
    }
    #expect(isFreed)
  }

  @Test func aPortInUseIsAnError() throws {
    let server = SimulatorServer(Simulator())
    let port = try server.start()
    defer { server.stop() }
    #expect(throws: (any Error).self) { try SimulatorServer(Simulator()).start(port: port) }
  }
}

import FoundationEssentials
import TencentCloud
import Testing

@testable import HTTPTransport

/// TLS and proxies.
struct SecureTransportTests {
  private static let script: @Sendable (String) -> [ScriptedServer.Step] = { request in
    guard request.hasPrefix("CONNECT ") else { return [.send(HTTPTransportTests.answer)] }
    guard request.contains("\r\nproxy-authorization: Basic bWU6aGlkZGVu\r\n") else {
      return [.send("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")]
    }
    let established = ScriptedServer.Step.send("HTTP/1.1 200 Connection established\r\n\r\n")
    return request.contains(".test:443 HTTP")
      ? [established, .startTLS] : [established]
  }

  private static func request(_ url: String) throws -> TransportRequest {
    TransportRequest(method: .post, endpoint: try Endpoint(url), headers: [])
  }

  /// Writes the authority into a file of its own.
  private static func withAuthority<Result>(
    _ text: String = TestCertificates.authority, fileName: String = "authority.pem",
    _ test: (String) async throws -> Result
  ) async throws -> Result {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "mqdeck-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appending(path: fileName)
    try Data(text.utf8).write(to: file)
    return try await test(file.path)
  }

  private static func failure(
    _ environment: [String: String], caFile: String? = nil, url: String
  ) async throws -> TransportError? {
    try await HTTPTransportTests.withTransport(
      .init(environment: environment, caFile: caFile)
    ) { transport in
      let request = try Self.request(url)
      return await #expect(throws: TransportError.self) { try await transport.send(request) }
    }
  }

  @Test(arguments: ["--ca-file", "SSL_CERT_FILE"])
  func believesAGivenAuthority(_ place: String) async throws {
    try await Self.withAuthority { file in
      try await ScriptedServer.run(startsWithTLS: true, script: Self.script) { server in
        let configuration =
          place == "--ca-file"
          ? HTTPTransportConfiguration(
            environment: ["SSL_CERT_FILE": "/nowhere.pem"], caFile: file)
          : HTTPTransportConfiguration(environment: [place: file])
        try await HTTPTransportTests.withTransport(configuration) { transport in
          let response = try await transport.send(
            try Self.request("https://localhost:\(server.port)"))
          #expect(response.status == 200)
        }
      }
    }
  }

  @Test func believesADirectoryOfHashedNames() async throws {
    try await Self.withAuthority(fileName: TestCertificates.hashedName) { file in
      try await ScriptedServer.run(startsWithTLS: true, script: Self.script) { server in
        let directory = String(file.dropLast(TestCertificates.hashedName.count + 1))
        let configuration = HTTPTransportConfiguration(environment: ["SSL_CERT_DIR": directory])
        try await HTTPTransportTests.withTransport(configuration) { transport in
          let response = try await transport.send(
            try Self.request("https://localhost:\(server.port)"))
          #expect(response.status == 200)
        }
      }
    }
  }

  @Test func givesUpOnAHandshakeWithoutAnAnswer() async throws {
    var configuration = HTTPTransportConfiguration()
    configuration.connectTimeoutSeconds = 0.2
    try await ScriptedServer.run(script: { _ in [] }) { server in
      try await HTTPTransportTests.withTransport(configuration) { transport in
        let request = try Self.request("https://localhost:\(server.port)")
        let error = await #expect(throws: TransportError.self) { try await transport.send(request) }
        #expect(error == .connectTimedOut)
        #expect(error?.mayHaveArrived == false)
      }
    }
  }

  @Test func believesNobodyElse() async throws {
    try await ScriptedServer.run(startsWithTLS: true, script: Self.script) { server in
      let error = try await Self.failure([:], url: "https://localhost:\(server.port)")
      guard case .untrusted(let detail) = error else {
        Issue.record("not untrusted but \(String(describing: error))")
        return
      }
      #expect(detail.contains("nobody whom this machine trusts"))
      #expect(server.requests.isEmpty)
    }
  }

  /// Whether it would be believed by its dates or not: that it is over is what is said.
  @Test(arguments: [true, false])
  func saysThatACertificateIsOver(_ isTrusted: Bool) async throws {
    try await Self.withAuthority(TestCertificates.expired) { file in
      try await ScriptedServer.run(
        startsWithTLS: true, isExpired: true, script: Self.script
      ) { server in
        let error = try await Self.failure(
          [:], caFile: isTrusted ? file : nil, url: "https://localhost:\(server.port)")
        #expect(error == .outOfDate(fromUnixSeconds: 1_577_836_800, until: 1_609_459_200))
        #expect(error.map { "\($0)" }?.contains("2021-01-01") == true)
        #expect(server.requests.isEmpty)
      }
    }
  }

  @Test func refusesACertificateForAnotherName() async throws {
    try await Self.withAuthority { file in
      try await ScriptedServer.run(script: Self.script) { server in
        let proxy = "http://me:hidden@127.0.0.1:\(server.port)"
        let error = try await Self.failure(
          ["HTTPS_PROXY": proxy], caFile: file, url: "https://other.test")
        guard case .untrusted(let detail) = error else {
          Issue.record("not untrusted but \(String(describing: error))")
          return
        }
        #expect(detail.contains("another name"))
        #expect(server.requests.count == 1)
      }
    }
  }

  @Test(arguments: ["", "no certificate"])
  func refusesAFileWithoutCertificates(_ text: String) async throws {
    try await Self.withAuthority(text) { file in
      let error = try await Self.failure([:], caFile: file, url: "https://localhost:1")
      guard case .untrusted(let detail) = error else {
        Issue.record("not untrusted but \(String(describing: error))")
        return
      }
      #expect(detail.contains(file))
    }
  }

  @Test func refusesAMissingFile() async throws {
    let error = try await Self.failure(
      ["SSL_CERT_FILE": "/nowhere/ca.pem"], url: "https://localhost:1")
    guard case .untrusted(let detail) = error else {
      Issue.record("not untrusted but \(String(describing: error))")
      return
    }
    #expect(detail.contains("/nowhere/ca.pem"))
  }

  @Test func readsTheVariablesOfCertificates() {
    let roots = { TrustRoots(environment: $0, caFile: nil) }
    #expect(roots([:]) == .system)
    #expect(roots(["SSL_CERT_FILE": "", "SSL_CERT_DIR": ""]) == .system)
    #expect(roots(["SSL_CERT_FILE": "f"]) == .only(file: "f", directory: nil))
    #expect(roots(["SSL_CERT_DIR": "d:e"]) == .only(file: nil, directory: "d"))
    #expect(
      roots(["SSL_CERT_FILE": "f", "SSL_CERT_DIR": "d"]) == .only(file: "f", directory: "d"))
  }

  @Test(arguments: ["http://service.test", "https://service.test"])
  func passesThroughAProxy(_ url: String) async throws {
    try await Self.withAuthority { file in
      try await ScriptedServer.run(script: Self.script) { server in
        let proxy = "http://me:hidden@127.0.0.1:\(server.port)"
        let configuration = HTTPTransportConfiguration(
          environment: ["HTTPS_PROXY": proxy, "http_proxy": proxy], caFile: file)
        try await HTTPTransportTests.withTransport(configuration) { transport in
          for _ in 1...2 {
            let response = try await transport.send(try Self.request(url))
            #expect(response.status == 200)
          }
        }
        let requests = server.requests
        // The library may open another connection before it has noticed that the first is free.
        #expect((3...4).contains(requests.count))
        #expect(requests[0].hasPrefix("CONNECT service.test:"))
        #expect(requests[1].hasPrefix("POST / HTTP/1.1\r\n"))
        #expect(requests[1].contains("\r\nHost: service.test\r\n"))
        #expect(!requests[1].lowercased().contains("proxy-authorization"))
        #expect(server.connections <= 2)
      }
    }
  }

  @Test func passesThroughASOCKSProxyThatFindsTheName() async throws {
    // No login wanted; connected, from 0.0.0.0:0.
    let greetings = ["\u{5}\u{0}", "\u{5}\u{0}\u{0}\u{1}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}"]
    try await ScriptedServer.run(greetings: greetings, script: Self.script) { server in
      let configuration = HTTPTransportConfiguration(
        environment: ["ALL_PROXY": "socks5://127.0.0.1:\(server.port)"])
      try await HTTPTransportTests.withTransport(configuration) { transport in
        let response = try await transport.send(try Self.request("http://service.test"))
        #expect(response.status == 200)
      }
      #expect(server.requests[1] == "\u{5}\u{1}\u{0}\u{3}\u{c}service.test\u{0}P")
      #expect(server.requests[2].hasPrefix("POST / HTTP/1.1\r\n"))
    }
  }

  @Test func reportsAProxyThatWantsALogin() async throws {
    try await ScriptedServer.run(script: Self.script) { server in
      let proxy = "http://me:wrong-password@127.0.0.1:\(server.port)"
      let error = try await Self.failure(["HTTPS_PROXY": proxy], url: "https://service.test")
      guard case .proxy(let detail) = error else {
        Issue.record("not about the proxy but \(String(describing: error))")
        return
      }
      #expect(detail.contains("127.0.0.1:\(server.port)"))
      #expect(!detail.contains("wrong-password"))
    }
  }

  @Test func reportsAProxyThatIsNotThere() async throws {
    let deaf = try DeafPort()
    let port = deaf.number
    for scheme in ["http", "socks5"] {
      let error = try await Self.failure(
        ["HTTPS_PROXY": "\(scheme)://127.0.0.1:\(port)"], url: "https://service.test")
      guard case .proxy(let detail) = error else {
        Issue.record("not about the proxy but \(String(describing: error))")
        return
      }
      #expect(detail == "127.0.0.1:\(port): Connection refused")
    }
    withExtendedLifetime(deaf) {}
  }
}

import ActionLiterals
import ConfigurationFiles
import FoundationEssentials
import Glibc
import Synchronization
import TencentCloud
import Testing

@testable import mqdeck

/// The log of `--log-file`.
struct LogFileTests {
  private let home = TemporaryHome()
  private var path: String { home.path + "/calls.log" }

  private func lines() throws -> [String] {
    try home.names("").filter { $0.hasPrefix("calls.log") }.sorted().flatMap { name in
      let bytes = try SmallFile(home.path + "/" + name).read() ?? []
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  @Test func itIsPutAsideWhenItIsLargeAndItsSizeIsBounded() throws {
    let log = try LogFile(path: path, limitBytes: 1000)
    for number in 0..<400 { log.write("call", ["number": "\(number)"]) }
    let names = home.names("").sorted()
    #expect(names == ["calls.log"] + (1...4).map { "calls.log.\($0)" })
    for name in names { #expect(SmallFile(home.path + "/" + name).permissions == 0o600) }
    #expect(try lines().count < 150, "five files of some 25 lines")
    #expect(try lines().contains { $0.hasSuffix("number=399") })
  }

  /// A disk that is full takes a part of an entry; the next one does not join it.
  @Test func anEntryThatWasCutSwallowsNoOther() throws {
    let calls = Mutex(0)
    let log = try LogFile(
      path: path,
      writeBytes: { descriptor, bytes in
        let isFull = calls.withLock { calls in
          calls += 1
          return calls == 2 || calls == 3
        }
        if !isFull { return Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
        if calls.withLock({ $0 }) == 3 { return -1 }
        return Glibc.write(descriptor, bytes.baseAddress, 30)
      })
    for number in 1...4 { log.write("call", ["number": "\(number)"]) }
    let written = try lines()
    #expect(written.count == 3, "\(written)")
    #expect(written.first?.hasSuffix(" call number=1") == true)
    #expect(written.last?.hasSuffix("Z call number=4") == true)
    // Whoever opens it next does not join what a power cut left either.
    try PrivateFile(path).append(Array("half".utf8))
    try LogFile(path: path).write("call", ["number": "5"])
    #expect(try lines().last?.hasSuffix("Z call number=5") == true)
    #expect(try lines().contains("half"))
  }

  /// Two programs, or two consoles, may write one log.
  @Test func severalWritersLoseNothing() async throws {
    let logs = try (0..<3).map { _ in try LogFile(path: path, limitBytes: 4000) }
    await withTaskGroup(of: Void.self) { group in
      for (writer, log) in logs.enumerated() {
        group.addTask {
          for number in 0..<80 { log.write("call", ["line": "\(writer)/\(number)"]) }
        }
      }
    }
    let found = Set(try lines().compactMap { $0.split(separator: "=").last })
    #expect(found.count == 240)
  }

  @Test func aPipeIsNeverPutAside() throws {
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDWR)
    defer { close(reader) }
    let log = try LogFile(path: path, limitBytes: 10)
    for _ in 0..<5 { log.write("call", ["a": "b"]) }
    #expect(home.names("") == ["calls.log"])
  }

  private struct Answering: Transport {
    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
      throw .unreachable(detail: "\u{202E}nobody")
    }
  }

  /// A client whose calls are logged and fail.
  private func loggedClient(_ method: SigningMethod) throws -> CloudClient {
    var configuration = CloudClientConfiguration(
      credential: Credential(secretID: "id", secretKey: "hidden"), region: "ap-x")
    configuration.signingMethod = method
    configuration.retryLimit = 0
    let log = try LogFile(path: path)
    return CloudClient(
      configuration: configuration, transport: LoggedTransport(base: Answering(), log: log),
      rateLimiter: RateLimiter())
  }

  @Test(arguments: SigningMethod.allCases) func everySignatureNamesItsAction(
    _ method: SigningMethod
  ) async throws {
    let client = try loggedClient(method)
    let body = Data(#"{"ActionFilter":"x","InstanceId":"rmq-1"}"#.utf8)
    _ = try? await client.send(
      CloudCall(
        action: "DescribeTopicList", version: "2023-03-08", mutates: false, body: body))
    let line = try #require(try lines().first)
    #expect(line.contains("call action=DescribeTopicList "), "\(line)")
    #expect(!line.contains("hidden"))
  }

  /// What two products call the same is told with its product, as everywhere else.
  @Test(arguments: SigningMethod.allCases) func actionsOfOneNameAreToldApart(
    _ method: SigningMethod
  ) async throws {
    let client = try loggedClient(method)
    for service in ["trocket", "mqtt"] {
      let action = ActionID(service: service, name: "DescribeInstanceList")
      _ = try? await client.send(
        CloudCall(action: action, version: "2024-05-16", mutates: false, body: Data("{}".utf8)))
    }
    let actions = try lines().compactMap { line in
      line.split(separator: " ").first { $0.hasPrefix("action=") }
    }
    #expect(actions == ["action=DescribeInstanceList", "action=mqtt.DescribeInstanceList"])
  }
}

import FoundationEssentials
import Glibc
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

/// What a review copies, pasted into shells: it changes what was reviewed, at the same endpoint,
/// and runs nothing else.
struct CopiedCommandTests {
  private static let shells: [String] = [
    "/bin/bash", "/bin/dash", "/bin/sh", "/bin/zsh", "/usr/bin/fish", "/bin/tcsh",
  ]
  .filter { access($0, X_OK) == 0 }

  private let program = Program()

  private func started() throws -> (cloud: ChildProcess, endpoint: String) {
    // One of the commands is of the MQTT that trocket had.
    let cloud = try SimulatedCloud(program, ["--seed", "7", "--fault", "retired-actions"])
    return (cloud.process, cloud.endpoint)
  }

  private func change(_ action: String, _ parameters: [String: JSONValue]) throws -> Change {
    Change(
      action: try #require(APICatalog.trocket.action(named: action)),
      parameters: .object(parameters))
  }

  private func command(_ changes: [Change], _ endpoint: String, isDemo: Bool = false) throws
    -> String
  {
    let session = Session(region: "ap-guangzhou", isDemo: isDemo, endpoint: endpoint)
    return try #require(CallCommandText(session: session) { _ in nil }.line(changes, .chinese))
  }

  /// Runs a line as a shell does that reads it from a terminal, with the built program in its path.
  private func run(_ shell: String, _ line: String) throws -> ChildProcess.Outcome {
    let path = try #require(Program.path)
    var environment = program.environment
    environment["PATH"] =
      path.split(separator: "/").dropLast().map { "/\($0)" }.joined()
      + ":/usr/bin:/bin"
    let child = try #require(
      ChildProcess(shell, ["-c", "cd \(program.home.path) && \(line)"], environment: environment))
    return child.finish()
  }

  @Test(arguments: [
    "plain", "it's \"quoted\" $HOME `id` !! \\ \\n #", "日志 备注", "a\u{3}\ntouch PWNED\n",
    "x\u{202E}evil\u{1B}[2J'\\''; touch PWNED; '", "", "x\\", "; touch PWNED #\\' !",
  ])
  func everyShellSendsWhatWasReviewed(remark: String) throws {
    let (cloud, endpoint) = try started()
    defer { cloud.signal(SIGTERM) }
    for shell in CopiedCommandTests.shells {
      let changes = try ["before \(shell)", remark].map {
        try change(
          "ModifyTopic",
          [
            "InstanceId": .string("rmq-h28zr47h"), "Topic": .string("order-paid"),
            "Remark": .string($0),
          ])
      }
      let line = try command(changes, endpoint)
      // Whichever shells are here: outside of JSON, which spells them, no word has what fish or
      // tcsh would obey between quotes.
      let plain = try #require(line.replacing("'\\''", with: "").split(separator: " --json ").first)
      #expect(!plain.contains("\\") && !plain.contains("!"), "\(line)")
      let outcome = try run(shell, line)
      #expect(outcome.status == 0, "\(shell): \(outcome.error)")
      let answer = try program.run(
        "call", "DescribeTopic", "--InstanceId", "rmq-h28zr47h", "--Topic", "order-paid",
        "--endpoint", endpoint)
      let json = try JSONValue(parsing: .init(answer.output.utf8))
      #expect(json["Remark"] == .string(remark), "\(shell)")
      #expect(access(program.home.path + "/PWNED", F_OK) != 0, "\(shell)")
    }
  }

  @Test func whatWasReviewedInTheDemonstrationRunsNothing() throws {
    for shell in CopiedCommandTests.shells {
      let delete = try change(
        "DeleteTopic", ["InstanceId": .string("rmq-1"), "Topic": .string("a; touch PWNED")])
      let outcome = try run(shell, "true; " + command([delete], "http://127.0.0.1:1", isDemo: true))
      #expect(!outcome.error.contains("mqdeck") && outcome.output.isEmpty, "\(outcome)")
      #expect(access(program.home.path + "/PWNED", F_OK) != 0, "\(shell)")
    }
  }

  @Test func aPasswordComesByStandardInput() throws {
    let (cloud, endpoint) = try started()
    defer { cloud.signal(SIGTERM) }
    let list = try program.run(
      "call", "DescribeMQTTInstanceList", "--Offset", "0", "--Limit", "1", "--endpoint", endpoint)
    let instances = try JSONValue(parsing: .init(list.output.utf8))
    guard case .array(let items)? = instances["Data"], let id = items.first?["InstanceId"] else {
      Issue.record("no instance in \(list.output)")
      return
    }
    let create = try change(
      "CreateMQTTUser",
      [
        "InstanceId": id, "Username": .string("gateway"), "Password": .string("hunter2-x'$HOME"),
        "PermRead": .bool(true), "PermWrite": .bool(false), "Remark": .string("a\nb"),
      ])
    let line = try command([create], endpoint)
    let outcome = try run("/bin/dash", "printf '%s\\n' 'hunter2-x'\\''$HOME' | \(line)")
    #expect(outcome.status == 0, "\(outcome.error)")
    let users = try program.run(
      "call", "DescribeMQTTUserList", "--Offset", "0", "--Limit", "100", "--show-secrets",
      "--endpoint", endpoint, "--json", "{\"InstanceId\":\(id.compact),\"Offset\":0,\"Limit\":100}")
    #expect(users.status == 2, "parameters beside --json")
    let found = try program.run(
      "call", "DescribeMQTTUserList", "--show-secrets", "--endpoint", endpoint, "--json",
      "{\"InstanceId\":\(id.compact),\"Offset\":0,\"Limit\":100}")
    #expect(found.output.contains("hunter2-x'$HOME"), "\(found.output)\(found.error)")
    let missing = try run("/bin/dash", "\(line) </dev/null")
    #expect(missing.status == 2 && missing.error.contains("--secret Password"))
  }
}

import FoundationEssentials
import Glibc
import TencentCloud
import Testing

/// The journal of the real binary: what `call` writes, what `journal` prints.
@Suite(.serialized) struct JournalCommandTests {
  private let program = Program()
  private let cloud: SimulatedCloud
  private var endpoint: String { cloud.endpoint }

  init() throws {
    cloud = try SimulatedCloud(program)
  }

  private var file: String { program.home.path + "/.local/state/mqdeck/journal.jsonl" }

  private func call(_ words: String...) throws -> ChildProcess.Outcome {
    try program.start(["call"] + words + ["--endpoint", endpoint]).finish()
  }

  private func modify(_ remark: String) throws -> ChildProcess.Outcome {
    try call(
      "ModifyTopic", "--InstanceId", "rmq-h28zr47h", "--Topic", "order-paid", "--Remark", remark)
  }

  private func changes(_ words: String...) throws -> [JSONValue] {
    let outcome = try program.start(["journal", "-o", "json"] + words).finish()
    #expect(outcome.status == 0, "\(outcome.error)")
    guard case .array(let changes) = try JSONValue(parsing: Data(outcome.output.utf8)) else {
      return []
    }
    return changes
  }

  private func lines() throws -> [Substring] {
    String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      .split(separator: "\n")
  }

  @Test func aCallThatChangesIsWrittenDownTwiceAndOneThatReadsNever() throws {
    var program = program
    program.environment["SUDO_USER"] = "alice"
    program.environment["SSH_CLIENT"] = "203.0.113.7 50522 22"
    let outcome = try program.start([
      "call", "ModifyTopic", "--InstanceId", "rmq-h28zr47h", "--Topic", "order-paid", "--Remark",
      "new", "--endpoint", endpoint,
    ]).finish()
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try call("DescribeInstanceList", "--Offset", "0", "--Limit", "1").status == 0)
    let lines = try lines().map { try JSONValue(parsing: Data($0.utf8)) }
    #expect(lines.map { $0["event"] } == [.string("begun"), .string("ended")])
    let last = try #require(lines.last)
    #expect(last["outcome"] == .string("done"))
    #expect(last["request_id"] != nil)
    #expect(last["sudo_user"] == .string("alice"))
    #expect(last["ssh_client"] == .string("203.0.113.7 50522 22"))
    #expect(last["secret_id_end"] == .string("ator"))
    #expect(last["region"] == .string("ap-guangzhou"))
    #expect(last["after"]?["Remark"] == .string("new"))
    #expect(last["before"]?["Remark"] != nil)
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func itIsPrintedAndFiltered() throws {
    _ = try modify("one")
    _ = try call("DeleteTopic", "--InstanceId", "rmq-none", "--Topic", "t")
    #expect(try changes().map { $0["outcome"] } == [.string("done"), .string("refused")])
    #expect(try changes("--action", "Delete*").count == 1)
    #expect(try changes("--action", "trocket.Delete*").count == 1)
    #expect(try changes("--action", "mqtt.*").isEmpty)
    #expect(try changes("--target", "rmq-h28zr47h/*").count == 1)
    #expect(try changes("--since", "1h").count == 2)
    #expect(try changes("--since", "9999-01-01").isEmpty)
    #expect(try changes("--unfinished").isEmpty)
    let table = try program.run("journal")
    #expect(table.output.contains("rmq-h28zr47h/order-paid"))
    #expect(table.output.contains("→ \"one\""))
    let csv = try program.run("journal", "-o", "csv")
    #expect(csv.output.hasPrefix("Time,User,Profile,Region,Action,Target,Outcome,"))
    #expect(try program.run("journal", "--since", "yesterday").status == 2)
  }

  @Test func aHalfWrittenLineIsToldAndCostsNoOther() throws {
    _ = try modify("one")
    let handle = try #require(fopen(file, "a"))
    fputs("{\"time\":\"2026-03", handle)
    fclose(handle)
    _ = try modify("two")
    let outcome = try program.run("journal", "-o", "json")
    #expect(outcome.status == 0)
    #expect(outcome.error.contains("journal.jsonl:3: not a JSON object"))
    #expect(try lines().count == 5)
    guard case .array(let changes) = try JSONValue(parsing: Data(outcome.output.utf8)) else {
      Issue.record("\(outcome.output)")
      return
    }
    #expect(changes.map { $0["outcome"] } == [.string("done"), .string("done")])
    // It may have been the beginning of a change that never ended.
    let unfinished = try program.run("journal", "--unfinished", "-o", "json")
    #expect(unfinished.status == 1 && unfinished.output == "[]\n", "\(unfinished)")
    #expect(unfinished.error.contains("journal.jsonl:3: not a JSON object"))
    let help = try program.run("journal", "--help")
    #expect(help.output.contains("or a line that it could not read"), "\(help.output)")
  }

  @Test func withoutAJournalNothingIsSent() throws {
    var program = program
    // A file where a directory belongs: also root cannot write there.
    program.home.write("blocked", "")
    program.environment["XDG_STATE_HOME"] = program.home.path + "/blocked"
    let outcome = try program.start([
      "call", "ModifyTopic", "--InstanceId", "rmq-h28zr47h", "--Topic", "order-paid", "--Remark",
      "never", "--endpoint", endpoint,
    ]).finish()
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("Nothing was sent: the journal cannot be written"))
    #expect(outcome.error.contains("XDG_STATE_HOME"))
    let topic = try call(
      "DescribeTopic", "--InstanceId", "rmq-h28zr47h", "--Topic", "order-paid")
    #expect(!topic.output.contains("never"))
  }

  @Test func rulesOfTheSettingsHoldForCallsToo() throws {
    program.home.write(
      ".config/mqdeck/config.yaml",
      """
      rules:
        - forbid: DeleteTopic
          instance: prod-trade-*
          reason: ask the team
        - ask: ModifyTopic
      """)
    let refused = try call("DeleteTopic", "--InstanceId", "rmq-h28zr47h", "--Topic", "order-paid")
    #expect(refused.status == 1)
    #expect(refused.error.contains("config.yaml:2:5 (ask the team)"))
    let asked = try modify("x")
    #expect(asked.status == 1)
    #expect(asked.error.contains("asks that “order-paid” be typed first"))
    let confirmed = try call(
      "ModifyTopic", "--InstanceId", "rmq-h28zr47h", "--Topic", "order-paid", "--Remark", "x",
      "--confirm", "order-paid")
    #expect(confirmed.status == 0, "\(confirmed.error)")
    // What was refused before it was sent is no change.
    #expect(try changes().count == 1)
    let doctor = try program.run("doctor", "--endpoint", endpoint)
    #expect(doctor.output.contains("forbids DeleteTopic in instance prod-trade-*: "))
    #expect(doctor.output.contains("asks for the name before ModifyTopic: "))
  }
}

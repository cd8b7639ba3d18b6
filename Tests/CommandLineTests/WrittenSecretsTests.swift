import FoundationEssentials
import Glibc
import TencentCloud
import Testing

/// Everything that the real binary writes in a session of changes (screens, journal, log, exports,
/// errors) is searched for every key and password of the simulated cloud.
@Suite(.serialized) struct WrittenSecretsTests {
  private static let password = "hunter2-But-Longer"
  private let program = Program()
  private let cloud: SimulatedCloud
  private var endpoint: String { cloud.endpoint }

  init() throws {
    cloud = try SimulatedCloud(program)
  }

  private func run(_ words: [String]) throws -> ChildProcess.Outcome {
    try program.start(
      words + ["--endpoint", endpoint, "--log-file", program.home.path + "/mqdeck.log"]
    ).finish()
  }

  private func json(_ words: [String]) throws -> [JSONValue] {
    guard case .array(let items) = try JSONValue(parsing: Data(run(words).output.utf8)) else {
      return []
    }
    return items
  }

  private func text(_ value: JSONValue?) -> String? {
    if case .string(let text)? = value { text } else { nil }
  }

  /// Every key and password, as the service gives them.
  private func secrets(instance: String, mqtt: [String]) throws -> [String] {
    var secrets = [WrittenSecretsTests.password, "demoOnlyForTheMQDeckSimulator"]
    for role in try json(
      ["get", "roles", "--instance", instance, "-o", "json", "--show-secrets"])
    {
      secrets += [text(role["AccessKey"]), text(role["SecretKey"])].compactMap { $0 }
    }
    for id in mqtt {
      for user in try json(
        ["get", "mqtt-users", "--instance", id, "-o", "json", "--show-secrets"])
      {
        secrets += [text(user["Password"])].compactMap { $0 }
      }
    }
    return secrets.filter { !$0.isEmpty && $0 != JSONValue.mask }
  }

  @Test func nothingThatIsWrittenHoldsASecret() throws {
    let mqtt = try json(["get", "mqtt-instances", "-o", "json"]).compactMap {
      text($0["InstanceId"])
    }
    let id = try #require(mqtt.first)
    var written: [String] = []
    func note(_ words: String...) throws {
      let outcome = try run(words)
      written += [outcome.output, outcome.error]
    }
    for format in ["table", "json", "csv"] {
      try note("get", "roles", "--instance", "rmq-h28zr47h", "-o", format)
      try note("get", "mqtt-users", "--instance", id, "-o", format)
    }
    try note(
      "call", "CreateMQTTUser", "--InstanceId", id, "--Username", "gateway", "--Password",
      WrittenSecretsTests.password, "--PermRead", "true", "--PermWrite", "true", "--Remark", "x")
    // Refused, since it is there already.
    try note(
      "call", "CreateMQTTUser", "--InstanceId", id, "--Username", "gateway", "--Password",
      WrittenSecretsTests.password, "--PermRead", "true", "--PermWrite", "true", "--Remark", "x")
    try note(
      "call", "DescribeMQTTUserList", "--InstanceId", id, "--Offset", "0", "--Limit", "9")
    try walk(&written)
    try note("journal", "-o", "table")
    try note("journal", "-o", "json")
    try note("doctor")
    let secrets = try secrets(instance: "rmq-h28zr47h", mqtt: mqtt)
    #expect(secrets.count > 6)
    for name in ["mqdeck.log", ".local/state/mqdeck/journal.jsonl"] {
      let bytes = try Data(contentsOf: URL(filePath: program.home.path + "/" + name))
      #expect(!bytes.isEmpty)
      written.append(String(decoding: bytes, as: UTF8.self))
    }
    #expect(written.contains { $0.contains("CreateMQTTUser") })
    for secret in secrets {
      for text in written { #expect(!text.contains(secret), "a secret was written") }
    }
  }

  /// Roles and their JSON on the screen, with keys.
  private func walk(_ written: inout [String]) throws {
    let terminal = try TmuxTerminal(
      program,
      [
        "--endpoint", endpoint, "--lang", "en", "--log-file", program.home.path + "/mqdeck.log",
      ], columns: 120, rows: 40)
    try terminal.wait(for: "MQDeck")
    try terminal.type(":instances")
    try terminal.press("Enter")
    try terminal.wait(for: "Instance ID", "prod-trade-core")
    try terminal.press("Enter")
    try terminal.wait(for: "settlement-order")
    try terminal.press("Tab")
    try terminal.wait(for: "order-paid")
    try terminal.press("Tab")
    written.append(try terminal.wait(for: "••••"))
    try terminal.press("J")
    written.append(try terminal.wait(for: "\"SecretKey\""))
    try terminal.press("Escape")
    // A key right behind Escape would be read as Alt and that key.
    try terminal.wait(for: "the list again") { !$0.contains("\"SecretKey\"") }
    try terminal.type(":journal")
    try terminal.press("Enter")
    written.append(try terminal.wait(for: "Journal of changes  2"))
    try terminal.press("Enter")
    written.append(try terminal.wait(for: "Before → after"))
    try terminal.press("C-c")
    try terminal.wait(for: "ended with 0")
  }
}

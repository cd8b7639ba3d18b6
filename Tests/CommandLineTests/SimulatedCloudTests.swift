import ConfigurationFiles
import FoundationEssentials
import Glibc
import TencentCloud
import Testing

/// Two processes: `mqdeck simulate` and a command that calls it.
struct SimulatedCloudTests {
  private let program = Program()

  private func started() throws -> (cloud: ChildProcess, endpoint: String) {
    let cloud = try SimulatedCloud(program)
    return (cloud.process, cloud.endpoint)
  }

  private func json(_ text: String) throws -> JSONValue {
    try JSONValue(parsing: Data(text.utf8))
  }

  @Test func itIsCalledByName() throws {
    let (cloud, endpoint) = try started()
    let outcome = try program.run(
      "call", "DescribeInstanceList", "--Offset", "0", "--Limit", "2", "--endpoint", endpoint)
    #expect(outcome.status == 0, "\(outcome.error)")
    let answer = try json(outcome.output)
    guard case .array(let items) = answer["Data"] else {
      Issue.record("no list in \(outcome.output)")
      return
    }
    #expect(items.count == 2)
    cloud.signal(SIGINT)
    #expect(cloud.finish().status == 130)
  }

  @Test func listsAreWholeInEveryForm() throws {
    let (cloud, endpoint) = try started()
    defer { cloud.signal(SIGTERM) }
    func get(_ words: String...) throws -> String {
      let outcome = try program.start(["get"] + words + ["--endpoint", endpoint]).finish()
      #expect(outcome.status == 0, "\(outcome.error)")
      return outcome.output
    }
    guard case .array(let instances) = try json(get("instances", "-o", "json")),
      case .string(let id) = instances.first?["InstanceId"]
    else {
      Issue.record("no instances")
      return
    }
    let table = try get("topics", "--instance", id).split(separator: "\n")
    let csv = try get("topics", "--instance", id, "-o", "csv").split(separator: "\r\n")
    #expect(table.first?.hasPrefix("Topic ") == true)
    #expect(table.count > 1)
    #expect(csv.first == "Topic,TopicType,QueueNum,MsgTTL,Remark")
    #expect(csv.count == table.count)
    #expect(try get("topics", "--instance", id, "-o", "csv").hasSuffix("\r\n"))
    #expect(try get("topics", "--instance", id, "-o", "csv", "--raw").hasPrefix("Topic,"))
  }

  /// Without an instance those of all are listed, each with its own.
  @Test func groupsOfAllInstancesAreListed() throws {
    let (cloud, endpoint) = try started()
    defer { cloud.signal(SIGTERM) }
    func groups(_ words: String...) throws -> [JSONValue] {
      let outcome = try program.start(
        ["get", "groups", "-o", "json", "--endpoint", endpoint] + words
      ).finish()
      #expect(outcome.status == 0, "\(outcome.error)")
      guard case .array(let items) = try json(outcome.output) else { return [] }
      return items
    }
    let all = try groups()
    let instances = Set(all.compactMap { $0["InstanceId"]?.compact })
    #expect(instances.count > 3)
    #expect(all.allSatisfy { if case .integer? = $0["ConsumerLag"] { true } else { false } })
    guard case .string(let id)? = all.first?["InstanceId"] else {
      Issue.record("no instance in \(all.first?.compact ?? "nothing")")
      return
    }
    let own = try groups("--instance", id, "--no-lag")
    #expect(own.count == all.count { $0["InstanceId"] == .string(id) })
    let table = try program.start(["get", "groups", "--no-lag", "--endpoint", endpoint]).finish()
    #expect(table.output.hasPrefix("InstanceId "))
  }

  @Test func whatNoCommandListsNamesTheWay() throws {
    for (name, way) in [("events", "W writes them"), ("board", "mqdeck board")] {
      let outcome = try program.run("get", name)
      #expect(outcome.status == 2 && outcome.error.contains(way), "\(outcome.error)")
    }
  }

  @Test func aLagThatGrowsIsToldAndFailsWhereAskedTo() throws {
    let (cloud, endpoint) = try started()
    defer { cloud.signal(SIGTERM) }
    func lag(_ words: String...) throws -> ChildProcess.Outcome {
      try program.start(
        ["lag", "--instance", "rmq-h28zr47h", "--endpoint", endpoint] + words
      ).finish()
    }
    // The story of the simulator: this group's consumers died.
    let growing = try lag(
      "--group", "settlement-*", "--samples", "3", "--interval", "1", "--fail-growing",
      "-o", "json")
    #expect(growing.status == 1, "\(growing.error)")
    guard case .array(let rows) = try json(growing.output), let row = rows.first else {
      Issue.record("no rows in \(growing.output)")
      return
    }
    #expect(row["Direction"] == .string("growing"))
    #expect(row["SecondsToDrain"] == .null)
    let once = try lag("--group", "settlement-*")
    #expect(once.status == 0)
    #expect(!once.output.contains("Direction"))
    #expect(try lag("--fail-growing").status == 2)
  }

  @Test func secretsAreMaskedUnlessAskedFor() throws {
    let (cloud, endpoint) = try started()
    defer { cloud.signal(SIGTERM) }
    let instances = try program.run("get", "instances", "-o", "json", "--endpoint", endpoint)
    guard case .array(let items) = try json(instances.output),
      case .string(let id) = items.first?["InstanceId"]
    else {
      Issue.record("no instances")
      return
    }
    func secret(_ words: [String]) throws -> JSONValue? {
      let outcome = try program.start(words + ["--endpoint", endpoint]).finish()
      let answer = try json(outcome.output)
      let list = answer["Data"] ?? answer
      guard case .array(let roles) = list else { return nil }
      return roles.first?["SecretKey"]
    }
    let call = ["call", "DescribeRoleList", "--InstanceId", id, "--Offset", "0", "--Limit", "5"]
    let list = ["get", "roles", "--instance", id, "-o", "json"]
    #expect(try secret(call) == .string(JSONValue.mask))
    #expect(try secret(list) == .string(JSONValue.mask))
    let shown = try secret(call + ["--show-secrets"])
    #expect(shown != nil && shown != .string(JSONValue.mask))
    #expect(try secret(list + ["--show-secrets"]) == shown)
  }

  @Test func lagFailsAboveItsThresholdOnly() throws {
    let (cloud, endpoint) = try started()
    defer { cloud.signal(SIGTERM) }
    let all = try program.run("lag", "-o", "json", "--endpoint", endpoint)
    #expect(all.status == 0, "\(all.error)")
    guard case .array(let groups) = try json(all.output) else {
      Issue.record("no groups")
      return
    }
    #expect(groups.count > 10)
    let above = try program.run("lag", "--fail-above", "0", "--endpoint", endpoint)
    #expect(above.status == 1)
    #expect(above.error.contains("settlement-order: ") && above.error.contains("more than 0"))
    let below = try program.run(
      "lag", "--fail-above", "9000000000000000000", "--endpoint", endpoint)
    #expect(below.status == 0)
    let none = try program.run("lag", "--group", "no-such-group-*", "--endpoint", endpoint)
    #expect(none.status == 1, "a group that is gone is no group that is well")
    #expect(none.error.contains("no group matches “no-such-group-*”"))
  }

  @Test func readOnlyRefusesChanges() throws {
    let (cloud, endpoint) = try started()
    defer { cloud.signal(SIGTERM) }
    let outcome = try program.run(
      "call", "DeleteTopic", "--InstanceId", "x", "--Topic", "y", "--read-only", "--endpoint",
      endpoint)
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("read-only"))
  }

  @Test func theServicesRefusalIsOneAndNamed() throws {
    let (cloud, endpoint) = try started()
    defer { cloud.signal(SIGTERM) }
    let missing = try program.run(
      "call", "DescribeInstance", "--InstanceId", "rmq-none", "--endpoint", endpoint)
    #expect(missing.status == 1)
    #expect(missing.error.contains("ResourceNotFound"))
    #expect(missing.output.isEmpty)
    var other = program
    other.environment["TENCENTCLOUD_SECRET_ID"] = "AKIDsomebodyelse"
    other.environment["TENCENTCLOUD_SECRET_KEY"] = "wrong"
    let refused = try other.run("get", "instances", "--endpoint", endpoint)
    #expect(refused.status == 1)
    #expect(refused.error.contains("AuthFailure"))
    #expect(!refused.error.contains("wrong"))
  }

  @Test func theLogTellsCallsAndNoSecret() throws {
    let (cloud, endpoint) = try started()
    defer { cloud.signal(SIGTERM) }
    let file = program.home.path + "/mqdeck.log"
    let outcome = try program.run(
      "call", "DescribeInstanceList", "--Offset", "0", "--Limit", "1", "--endpoint", endpoint,
      "--log-file", file, "--show-secrets")
    #expect(outcome.status == 0, "\(outcome.error)")
    let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    #expect(text.contains(" call action=DescribeInstanceList "))
    #expect(text.contains("code=ok"))
    #expect(!text.contains("Signature"))
    #expect(!text.contains("Credential"))
  }

  @Test(arguments: [
    (
      "2024",
      [
        "ok RocketMQ: dialect of 2024 (trocket.DescribeFusionInstanceList: InvalidAction)",
        "ok MQTT: dialect of 2024 (mqtt.DescribeInstanceList: NoSuchProduct)",
      ], "trocket.DescribeMQTTInstanceList"
    ),
    (
      "today", ["ok RocketMQ: dialect of today", "ok MQTT: dialect of today"],
      "mqtt.DescribeInstanceList"
    ),
  ]) func theDoctorFindsIt(_ dialect: String, _ lines: [String], _ answered: String) throws {
    let started = try SimulatedCloud(program, ["--seed", "7", "--dialect", dialect])
    let (cloud, endpoint) = (started.process, started.endpoint)
    defer { cloud.signal(SIGTERM) }
    let outcome = try program.run("doctor", "--endpoint", endpoint)
    #expect(outcome.output.contains("address \(endpoint), from --endpoint"))
    #expect(outcome.output.contains("ok reached in"))
    #expect(outcome.output.contains("ok DescribeInstanceList: "))
    #expect(outcome.output.contains("ok clock: same as the service's"))
    #expect(outcome.output.contains("ok monitor: ") == (dialect == "today"))
    for line in lines { #expect(outcome.output.contains(line)) }
    let kept = SmallFile(program.home.path + "/.cache/mqdeck/answers.json")
    #expect(kept.permissions == 0o600)
    let text = String(decoding: try #require(try kept.read()), as: UTF8.self)
    #expect(text.contains(answered))
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    ("monitor-denied", "! monitor: no permission monitor:"),
    ("monitor-quota", "monitor: free calls of monitor are used up"),
    ("no-monitor", "monitor: this region has no monitor"),
  ]) func theDoctorTellsWhatMonitorLacks(_ fault: String, _ line: String) throws {
    let cloud = try SimulatedCloud(program, ["--seed", "7", "--fault", fault])
    defer { cloud.process.signal(SIGTERM) }
    let outcome = try program.run("doctor", "--endpoint", cloud.endpoint)
    #expect(outcome.output.contains(line), "\(outcome.output)")
    #expect(outcome.status == 0)
  }

  @Test func nobodyThereIsOneAndNamed() throws {
    // A port that was free a moment ago; nothing listens below 1024 in a test.
    let outcome = try program.run("get", "instances", "--endpoint", "http://127.0.0.1:9")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("no connection"))
  }
}

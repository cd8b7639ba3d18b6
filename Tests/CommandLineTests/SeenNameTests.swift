import Catalog
import ConfigurationFiles
import TencentCloud
import Testing
import Watching

@testable import mqdeck

/// Names that a shell completes, as they were seen last and without a call.
@Suite(.serialized) struct SeenNameTests {
  private let program = Program()

  private func completed(_ words: String...) throws -> [String] { try completed(words) }

  private func completed(_ words: [String]) throws -> [String] {
    let line = ["mqdeck"] + words
    let outcome = try program.start(
      ["---completion", words[0], "--", words[words.count - 2], "\(line.count - 1)", "0"] + line
    ).finish()
    return outcome.output.split(separator: "\n").map(String.init).sorted()
  }

  @Test func listsThatWereReadAreCompletedWhereTheyWereRead() throws {
    let cloud = try SimulatedCloud(program)
    for list in [
      ["instances"], ["mqtt-instances"], ["groups", "--instance", "rmq-h28zr47h", "--no-lag"],
      ["topics", "--instance", "rmq-h28zr47h"],
    ] {
      let outcome = try program.start(["get"] + list + ["--endpoint", cloud.endpoint]).finish()
      #expect(outcome.status == 0, "\(outcome.error)")
    }
    cloud.process.signal(9)
    let place = ["--endpoint", cloud.endpoint]
    let instances = try completed("get", "groups", place[0], place[1], "--instance", "")
    #expect(instances.contains("rmq-h28zr47h"))
    #expect(instances.contains { $0.hasPrefix("mqtt-") })
    let topics = try completed(
      "get", "messages", place[0], place[1], "--instance", "rmq-h28zr47h", "--topic", "")
    #expect(topics.contains("order-paid"))
    let groups = try completed(
      "lag", place[0], place[1], "--instance", "rmq-h28zr47h", "--group", "")
    #expect(!groups.isEmpty)
    // Bash takes an address apart.
    let parts = cloud.endpoint.split(separator: ":", omittingEmptySubsequences: false)
    let apart = parts.dropFirst().reduce(into: [String(parts[0])]) { $0 += [":", String($1)] }
    let line = ["lag", "--instance", "=", "rmq-h28zr47h", "--endpoint"] + apart + ["--group", ""]
    #expect(try completed(line) == groups)
    // Elsewhere they are not there.
    #expect(try completed("get", "groups", "--demo", "--instance", "").isEmpty)
    #expect(
      try completed("get", "groups", place[0], place[1], "--region", "ap-x", "--instance", "")
        .isEmpty)
    let file = SeenNameFile(
      in: XDGDirectories(environment: program.environment, fallbackHome: "/"))
    #expect(SmallFile(file.path).permissions == 0o600)
    let text = String(decoding: try SmallFile(file.path).read() ?? [], as: UTF8.self)
    #expect(!text.contains(DemoCloud.credential.secretID))
  }

  /// Bash counts the action for none as long as nothing but options stands behind it.
  @Test func parametersAreOfferedRightBehindAnAction() throws {
    let line = ["mqdeck", "call", "DescribeTopicList", "--Inst"]
    for position in ["positional@0", "positional@1"] {
      let outcome = try program.start(
        ["---completion", "call", "--", position, "3", "6"] + line
      ).finish()
      #expect(outcome.output.split(separator: "\n").contains("--InstanceId"), "\(position)")
    }
  }

  @Test func aLaterListTakesThePlaceOfTheOneBefore() {
    let before = SeenNames(
      instances: ["rmq": ["rmq-1", "rmq-2"], "mqtt": ["mqtt-1"]],
      groups: ["rmq-1": ["a"], "rmq-2": ["b"]], topics: ["mqtt-1": ["t"]])
    let after = before.taking(SeenNames(instances: ["rmq": ["rmq-1"]], groups: ["rmq-1": ["c"]]))
    #expect(after.instances == ["rmq": ["rmq-1"], "mqtt": ["mqtt-1"]])
    #expect(after.groups == ["rmq-1": ["c"]])
    #expect(after.topics == ["mqtt-1": ["t"]])
    #expect(before.taking(SeenNames()) == before)
  }
}

import FoundationEssentials
import Glibc
import TencentCloud
import Testing

/// What the commands say of answers that are not what the API documents: never an all-clear.
struct DamagedCloudTests {
  private let program = Program()

  private func run(
    fault: String, _ words: [String]
  ) throws -> ChildProcess.Outcome {
    let cloud = try SimulatedCloud(program, ["--seed", "7", "--fault", fault])
    defer { cloud.process.signal(SIGTERM) }
    return try program.start(words + ["--endpoint", cloud.endpoint]).finish()
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  @Test(arguments: [
    ("null-lists", "Data is missing or null"), ("no-lists", "Data is missing or null"),
    ("strange-item", "Data[0] is not an object"), ("list", "it is not an object"),
    ("nameless", "1 of the items have no name that can be read"),
    ("wrong-types", "TotalCount is not a whole number"),
    ("total-text", "TotalCount is not a whole number"),
    ("big-numbers", "TotalCount"),
    ("short", "the total is 132, but 32 were given"),
    ("endless", "the total is 2147483647, but 32 were given"),
    ("too-many", "100000 items where 100 were asked for; the rest was cut off"),
  ])
  func aListThatIsNotWholeIsSaid(_ fault: String, _ reason: String) throws {
    let outcome = try run(
      fault: "\(fault):DescribeConsumerGroupList",
      ["get", "groups", "--instance", "rmq-h28zr47h", "--no-lag"])
    #expect(outcome.status == 1)
    #expect(outcome.error.contains(reason), "\(outcome.error)")
    #expect(lines(outcome.error).count == 1, "\(outcome.error)")
    #expect(!outcome.error.contains("Decoding") && !outcome.error.contains("Dictionary"))
  }

  @Test(arguments: [
    "null-lists", "wrong-types", "nameless", "short", "strange-item", "total-text", "big-numbers",
  ])
  func groupsThatCannotBeListedAreNoAllClear(_ fault: String) throws {
    let outcome = try run(
      fault: "\(fault):DescribeConsumerGroupList",
      ["lag", "--instance", "rmq-h28zr47h", "--fail-above", "9000000000"])
    #expect(outcome.status == 1)
    #expect(lines(outcome.error).count == 1, "\(outcome.error)")
    #expect(outcome.error.hasPrefix("rmq-h28zr47h: DescribeConsumerGroupList:"))
  }

  @Test(arguments: ["null-lists", "wrong-types", "nameless", "total-text"])
  func instancesThatCannotBeListedAreNoAllClear(_ fault: String) throws {
    let outcome = try run(fault: "\(fault):DescribeInstanceList", ["lag"])
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("DescribeInstanceList"), "\(outcome.error)")
  }

  @Test func aLagThatCannotBeReadIsNoAllClear() throws {
    let outcome = try run(
      fault: "big-numbers:DescribeConsumerGroup",
      ["lag", "--instance", "rmq-h28zr47h", "--group", "settlement-*"])
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("the service does not say how far it is behind"))
  }

  @Test(arguments: ["surrogate", "bad-utf8"])
  func aBrokenTextCostsItself(_ fault: String) throws {
    let outcome = try run(
      fault: "\(fault):DescribeTopicList", ["get", "topics", "--instance", "rmq-h28zr47h"])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("\u{FFFD}") && lines(outcome.output).count == 37)
  }

  /// As an engineer asked for twenty, twenty are printed, and it is said that there came more.
  @Test func aPageOfMoreThanWasAskedForIsCutAndSaid() throws {
    let outcome = try run(
      fault: "too-many:DescribeTopicList",
      [
        "call", "DescribeTopicList", "--InstanceId", "rmq-h28zr47h", "--Offset", "0", "--Limit",
        "20",
      ])
    #expect(outcome.status == 1)
    #expect(
      outcome.error
        == "DescribeTopicList: 100000 items where 20 were asked for; the rest was cut off\n")
    let answer = try JSONValue(parsing: Data(outcome.output.utf8))
    guard case .array(let topics)? = answer["Data"] else {
      Issue.record("no list in \(outcome.output.prefix(200))")
      return
    }
    #expect(topics.count == 20)
  }

  @Test(arguments: ["big-numbers", "wrong-types"])
  func aNumberOfAGroupThatCannotBeReadIsSaid(_ fault: String) throws {
    let outcome = try run(
      fault: "\(fault):DescribeConsumerGroup",
      ["lag", "--instance", "rmq-h28zr47h", "--group", "settlement-*"])
    #expect(outcome.status == 1)
    #expect(lines(outcome.error).count == lines(outcome.output).count - 1, "\(outcome)")
  }

  @Test func numbersAreAsTheServiceWroteThem() throws {
    let outcome = try run(
      fault: "big-numbers:DescribeTopic",
      ["call", "DescribeTopic", "--InstanceId", "rmq-h28zr47h", "--Topic", "order-paid"])
    #expect(
      outcome.output.contains("18446744073709551616")
        || outcome.error.contains("ResourceNotFound"), "\(outcome.output)\(outcome.error)")
  }
}

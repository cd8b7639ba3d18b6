import ActionLiterals
import Glibc
import TRocket
import TencentCloud
import Testing

/// Each action of the API through `mqdeck call` against `mqdeck simulate`: two processes over a
/// socket, in an order in which each finds what it needs.
struct EveryActionTests {
  /// An action, its parameters as words, and the code that it is refused with where it has to be.
  private struct Step {
    let action: String
    let words: String
    var refusal: String?
  }

  private static let rocket = "--InstanceId rmq-h28zr47h"
  private static let mqtt = "--InstanceId mqtt-rqcb4kqv"

  private static let steps: [Step] = [
    Step(action: "DescribeInstanceList", words: "--Offset 0 --Limit 5"),
    Step(action: "DescribeInstance", words: rocket),
    Step(action: "ModifyInstance", words: "\(rocket) --Remark night --SendReceiveRatio 0.4"),
    Step(
      action: "CreateInstance",
      words: "--InstanceType PRO --Name n --SkuCode pro_4k --TagList.0.TagKey a "
        + "--TagList.0.TagValue b --EnablePublic true --Bandwidth 5"),
    Step(action: "DeleteInstance", words: rocket, refusal: "ResourceInUse"),
    Step(action: "CreateTopic", words: "\(rocket) --Topic t1 --TopicType NORMAL --QueueNum 3"),
    Step(action: "ModifyTopic", words: "\(rocket) --Topic t1 --Remark r"),
    Step(action: "DescribeTopic", words: "\(rocket) --Topic t1"),
    Step(
      action: "DescribeTopicList",
      words: "\(rocket) --Filters.0.Name TopicName --Filters.0.Values.0 t1"),
    Step(action: "DeleteTopic", words: "\(rocket) --Topic t1"),
    Step(
      action: "CreateConsumerGroup",
      words: "\(rocket) --ConsumerGroup g1 --MaxRetryTimes 3 --ConsumeEnable true "
        + "--ConsumeMessageOrderly false"),
    Step(action: "ModifyConsumerGroup", words: "\(rocket) --ConsumerGroup g1 --MaxRetryTimes 4"),
    Step(action: "DescribeConsumerGroup", words: "\(rocket) --ConsumerGroup g1"),
    Step(action: "DescribeConsumerGroupList", words: "\(rocket) --Offset 0 --Limit 5"),
    Step(action: "DeleteConsumerGroup", words: "\(rocket) --ConsumerGroup g1"),
    Step(
      action: "CreateRole",
      words: "\(rocket) --Role r1 --Remark= --PermWrite true --PermRead false"),
    Step(action: "ModifyRole", words: "\(rocket) --Role r1 --PermWrite true --PermRead true"),
    Step(action: "DescribeRoleList", words: "\(rocket) --Offset 0 --Limit 5"),
    Step(action: "DeleteRole", words: "\(rocket) --Role r1"),
    Step(
      action: "ImportSourceClusterTopics",
      words: "--TaskId task-1 --TopicList.0.TopicName t2 --TopicList.0.TopicType NORMAL "
        + "--TopicList.0.QueueNum 3"),
    Step(
      action: "ImportSourceClusterConsumerGroups",
      words: "--TaskId task-1 --GroupList.0.GroupName g2"),
    Step(action: "DescribeMQTTInstanceList", words: ""),
    Step(action: "DescribeMQTTInstance", words: mqtt),
    Step(action: "ModifyMQTTInstance", words: "\(mqtt) --Remark night"),
    Step(action: "DescribeMQTTProductSKUList", words: ""),
    Step(
      action: "CreateMQTTInstance", words: "--InstanceType BASIC --Name n --SkuCode basic_1k"),
    Step(action: "DeleteMQTTInstance", words: mqtt, refusal: "ResourceInUse"),
    Step(action: "CreateMQTTTopic", words: "\(mqtt) --Topic m1"),
    Step(action: "ModifyMQTTTopic", words: "\(mqtt) --Topic m1 --Remark r"),
    Step(action: "DescribeMQTTTopic", words: "\(mqtt) --Topic m1"),
    Step(action: "DescribeMQTTTopicList", words: mqtt),
    Step(action: "DeleteMQTTTopic", words: "\(mqtt) --Topic m1"),
    Step(
      action: "DescribeMQTTMessageList",
      words: "\(mqtt) --Topic sensor-telemetry --StartTime 1 --EndTime 2 --TaskRequestId="),
    Step(
      action: "DescribeMQTTMessage", words: "\(mqtt) --Topic sensor-telemetry --MsgId none",
      refusal: "ResourceNotFound.Message"),
    Step(
      action: "CreateMQTTUser",
      words: "\(mqtt) --Username u1 --Remark= --PermWrite true --PermRead true"),
    Step(
      action: "ModifyMQTTUser", words: "\(mqtt) --Username u1 --PermWrite true --PermRead false"),
    Step(action: "DescribeMQTTUserList", words: mqtt),
    Step(action: "DeleteMQTTUser", words: "\(mqtt) --Username u1"),
    Step(action: "DescribeMQTTClient", words: "\(mqtt) --ClientId sensor-001"),
    Step(
      action: "ModifyMQTTInstanceCertBinding",
      words: "\(mqtt) --SSLServerCertId s1 --SSLCaCertId c1"),
    Step(action: "DescribeMQTTInstanceCert", words: mqtt),
    Step(action: "DescribeMQTTInsVPCEndpoints", words: mqtt),
    Step(action: "DescribeMQTTInsPublicEndpoints", words: mqtt),
    Step(
      action: "CreateMQTTInsPublicEndpoint", words: "\(mqtt) --Bandwidth 5",
      refusal: "FailedOperation"),
    Step(
      action: "ModifyMQTTInsPublicEndpoint",
      words: "\(mqtt) --Bandwidth 6 --Rules.0.IpRule 10.0.0.0/8 --Rules.0.Allow true"),
    Step(action: "DeleteMQTTInsPublicEndpoint", words: "--InstanceId mqtt-jmyka3am"),
  ]

  @Test func eachIsCalledByItsName() throws {
    #expect(Set(Self.steps.map(\.action)) == Set(APICatalog.trocket2024.actions.map(\.name)))
    let program = Program()
    let cloud = try SimulatedCloud(program, ["--seed", "7", "--dialect", "2024"])
    defer { cloud.process.signal(SIGTERM) }
    let endpoint = cloud.endpoint
    for step in Self.steps {
      let words = step.words.split(separator: " ").map(String.init)
      let outcome = try program.start(
        ["call", step.action] + words + ["--endpoint", String(endpoint)]
      ).finish()
      if let refusal = step.refusal {
        #expect(outcome.status == 1 && outcome.error.contains("\(step.action): \(refusal)"))
        #expect(outcome.error.contains("RequestId"))
      } else {
        #expect(outcome.status == 0, "\(step.action): \(outcome.error)")
        #expect(outcome.output.contains("\"RequestId\""), "\(step.action)")
      }
    }
  }

  @Test func theReferenceNamesEveryActionAndParameter() throws {
    let program = Program()
    let actions = try program.run("call", "--list").output
    for action in APICatalog.trocket2024.actions { #expect(actions.contains(" \(action.name) ")) }
    let parameters = try program.run("call", "CreateInstance", "--list").output
    for parameter in try #require(APICatalog.trocket2024.action(named: "CreateInstance")).parameters
    {
      #expect(parameters.contains("--\(parameter.name) "))
    }
    #expect(try program.run("call").status == 2)
  }
}

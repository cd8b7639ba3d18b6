import ActionLiterals
import CloudMonitor
import FoundationEssentials
import MQTT
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// Every documented field of every answer comes with something in it at least once, of all that the
/// small fleet and a walk through all actions have to tell; or it is listed here with the reason.
struct FilledFieldTests {
  private func expect(
    _ walk: CallWalk, _ called: [CallStep], but exceptions: [String: String]
  ) {
    let catalog = walk.fields.catalog
    #expect(Set(called.map(\.action)) == Set(catalog.actions.map(\.name)))
    #expect(walk.faults.isEmpty, "\(walk.faults)")
    let empty = walk.fields.documented.subtracting(walk.fields.filled)
    #expect(empty.subtracting(exceptions.keys).sorted() == [])
    #expect(Set(exceptions.keys).subtracting(empty).sorted() == [], "These are filled by now.")
  }

  @Test func ofRocketMQ() async throws {
    let catalog = APICatalog.trocket.documented(in: .today)
    var walk = CallWalk(
      try Fixture(dialect: .today), catalog,
      shape: AnswerShape(catalog: catalog, isInMilliseconds: true))
    try await walk.walk(TRocketWalk.steps)
    expect(walk, TRocketWalk.steps, but: [:])
  }

  @Test func ofMQTT() async throws {
    let fixture = try Fixture.today()
    var walk = CallWalk(fixture, .mqtt, shape: nil)
    let authority = Certificate(
      serial: "AA01", commonName: "a ca", issuer: "a root", unit: "",
      notBefore: fixture.clock.now, notAfter: fixture.clock.now + 86_400_000_000)
    var leaf = authority
    (leaf.serial, leaf.commonName, leaf.issuer, leaf.unit) = ("AA02", "d", "a ca", "stores")
    walk.words = ["$AUTHORITY": authority.pem(seed: 1), "$LEAF": leaf.pem(seed: 2)]
    let id = try await fixture.todayMQTT("sensors")
    walk.words["$WILL"] = try await clientOfMQTT5(fixture, id)
    try await walk.walk(MQTTWalk.steps)
    try await walk.walk([CallStep("DescribeMessageDetails", try await command(fixture, id))])
    let withdrawn = "Withdrawn from the model, and of a message that nobody takes there is none."
    expect(
      walk, MQTTWalk.steps,
      but: [
        "MQTTMessageItem.Keys": "Devices have no keys to give.",
        "MQTTMessageItem.DeadLetterResendTimes": withdrawn,
        "MQTTMessageItem.DeadLetterResendSuccessTimes": withdrawn,
      ])
  }

  /// A client that leaves a will with all that MQTT 5 has for it.
  private func clientOfMQTT5(_ fixture: Fixture, _ id: String) async throws -> String {
    let all = try await fixture.client.call(DescribeClientList(instanceID: id)).clients ?? []
    // Those who came last may be gone soon.
    for client in all.reversed() {
      let name = client.clientID ?? ""
      let will = DescribeWillMessage(instanceID: id, clientID: name)
      guard client.connectionStatus == .connected, await fixture.code(will) == nil,
        try await fixture.client.call(will).userProperties?.isEmpty == false
      else { continue }
      return name
    }
    throw Missing()
  }

  /// What asks for the details of a command that wants an answer.
  private func command(_ fixture: Fixture, _ id: String) async throws -> String {
    let found = try await fixture.client.call(
      DescribeMessageByTopic(
        instanceID: id, topic: "sensor-command/#",
        startTime: Date(milliseconds: fixture.clock.now - 3_600_000)))
    for message in found.data ?? [] {
      let details = DescribeMessageDetails(instanceID: id, messageID: message.messageID ?? "")
      guard try await fixture.client.call(details).responseTopic?.isEmpty == false else { continue }
      return #"{"InstanceId":"\#(id)","MessageId":"\#(details.messageID)"}"#
    }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test func ofMonitor() async throws {
    let fixture = try Fixture.today()
    var walk = CallWalk(fixture, .monitor, shape: nil)
    walk.words["$TRADE"] = try await fixture.instance("trade")
    let steps = [
      CallStep("DescribeBaseMetrics", #"{"Namespace":"QCE/ROCKETMQ"}"#),
      CallStep(
        "GetMonitorData",
        #"{"Namespace":"QCE/ROCKETMQ","MetricName":"RocketmqGroupConsumerLagMessages","Instances":[{"Dimensions":[{"Name":"tenant","Value":"$TRADE"},{"Name":"group","Value":"risk-scoring"}]}],"Period":60,"SpecifyStatistics":7,"StartTime":"\#(text(fixture, ago: 3600))","EndTime":"\#(text(fixture, ago: 0))"}"#
      ),
      CallStep(
        "GetTopNMonitorData",
        #"{"Namespace":"QCE/ROCKETMQ","MetricName":"RocketmqGroupConsumerLagMessages","Instances":[{"Dimensions":[{"Name":"tenant","Value":"$TRADE"}]}],"N":3,"Period":60,"StartTime":"\#(text(fixture, ago: 3600))","EndTime":"\#(text(fixture, ago: 0))"}"#
      ),
      CallStep(
        "DescribeStatisticData",
        #"{"Module":"monitor","Namespace":"QCE/TKE2","MetricNames":["m"],"Conditions":[{"Key":"k","Operator":"=","Value":["v"]}]}"#
      ),
    ]
    try await walk.walk(steps)
    let blank = "Often blank, as documented."
    let others = "Of products that the account has none of."
    expect(
      walk, steps,
      but: [
        "GetMonitorData.Msg": "Mostly empty, as documented.", "GetTopNMonitorData.Msg": blank,
        "MetricObjectMeaning.En": blank,
        "MetricSet.MetricEName": blank, "MetricSet.UnitCname": blank,
        "MetricData.Points": others, "MetricDataPoint.Dimensions": others,
        "MetricDataPoint.Values": others, "Point.Timestamp": others, "Point.Value": others,
      ])
  }

  private func text(_ fixture: Fixture, ago seconds: Int64) -> String {
    CalendarText(milliseconds: fixture.clock.now - seconds * 1000, secondsEast: 28_800).plain
      .replacing(" ", with: "T") + "+08:00"
  }

  @Test func of2024() async throws {
    let fixture = try Fixture()
    var walk = CallWalk(fixture, .trocket2024, shape: AnswerShape(catalog: .trocket2024))
    let trade = try await fixture.instance("trade")
    let market = try await fixture.instance("market")
    let mqtt = try await fixture.mqttInstance("sensors")
    walk.words = [
      "RMQ": trade, "MQTT": mqtt, "CLIENT": "sensor-001", "MQTTTOPIC": "sensor-telemetry",
      "TOPIC": #"{"TopicName":"t","TopicType":"NORMAL","QueueNum":1}"#,
      "START": String(fixture.clock.now - 3_600_000), "END": String(fixture.clock.now),
    ]
    let told = [
      "CreateInstance": ["NEW": "InstanceId"], "CreateMQTTInstance": ["NEWMQTT": "InstanceId"],
      "DescribeMQTTMessageList": ["MESSAGE": "Data.0.MsgId"],
    ]
    let more = [
      CallStep("DescribeInstance", #"{"InstanceId":"\#(market)"}"#),
      CallStep("DescribeTopic", #"{"InstanceId":"\#(trade)","Topic":"order-paid"}"#),
      CallStep("DescribeTopicList", #"{"InstanceId":"\#(market)","Offset":0,"Limit":100}"#),
      CallStep(
        "DescribeConsumerGroup",
        #"{"InstanceId":"\#(trade)","ConsumerGroup":"risk-scoring"}"#),
    ]
    let steps = AnswerShapeTests.calls.map {
      CallStep($0.action, $0.body, told[$0.action] ?? [:])
    }
    try await walk.walk(more + steps)
    let none = "Of messages that nobody takes there is none."
    expect(
      walk, steps,
      but: [
        "MQTTMessageItem.Keys": "Devices have no keys to give.",
        "MQTTMessageItem.DeadLetterResendTimes": none,
        "MQTTMessageItem.DeadLetterResendSuccessTimes": none,
      ])
  }
}

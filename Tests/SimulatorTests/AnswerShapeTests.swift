import ActionLiterals
import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// Every answer of every action against what the API says of it, and every documented choice of a
/// request.
struct AnswerShapeTests {
  /// The calls of all actions, in an order in which each of them is taken. `RMQ` and `MQTT` stand
  /// for instances of the fleet, `NEW` and `NEWMQTT` for those that are bought here.
  static let calls: [(action: String, body: String)] = [
    ("DescribeInstanceList", #"{"Offset":0,"Limit":100}"#),
    ("DescribeMQTTInstanceList", #"{"Offset":0,"Limit":100}"#),
    ("DescribeInstance", #"{"InstanceId":"RMQ"}"#),
    ("CreateTopic", #"{"InstanceId":"RMQ","Topic":"t","TopicType":"NORMAL","QueueNum":3}"#),
    ("ModifyTopic", #"{"InstanceId":"RMQ","Topic":"t","Remark":"r"}"#),
    ("DescribeTopic", #"{"InstanceId":"RMQ","Topic":"t"}"#),
    ("DescribeTopicList", #"{"InstanceId":"RMQ","Offset":0,"Limit":100}"#),
    (
      "CreateConsumerGroup",
      #"{"InstanceId":"RMQ","ConsumerGroup":"g","MaxRetryTimes":1,"ConsumeEnable":true,"ConsumeMessageOrderly":false}"#
    ),
    ("ModifyConsumerGroup", #"{"InstanceId":"RMQ","ConsumerGroup":"g","Remark":"r"}"#),
    ("DescribeConsumerGroup", #"{"InstanceId":"RMQ","ConsumerGroup":"g"}"#),
    ("DescribeConsumerGroupList", #"{"InstanceId":"RMQ","Offset":0,"Limit":100}"#),
    (
      "CreateRole",
      #"{"InstanceId":"RMQ","Role":"r","Remark":"","PermWrite":true,"PermRead":true}"#
    ),
    ("ModifyRole", #"{"InstanceId":"RMQ","Role":"r","PermRead":true,"PermWrite":false}"#),
    ("DescribeRoleList", #"{"InstanceId":"RMQ","Offset":0,"Limit":100}"#),
    ("DeleteRole", #"{"InstanceId":"RMQ","Role":"r"}"#),
    ("DeleteTopic", #"{"InstanceId":"RMQ","Topic":"t"}"#),
    ("DeleteConsumerGroup", #"{"InstanceId":"RMQ","ConsumerGroup":"g"}"#),
    ("ImportSourceClusterTopics", #"{"TaskId":"1","TopicList":[TOPIC]}"#),
    ("ImportSourceClusterConsumerGroups", #"{"TaskId":"1","GroupList":[{"GroupName":"g"}]}"#),
    ("DescribeMQTTInstance", #"{"InstanceId":"MQTT"}"#),
    ("DescribeMQTTInstanceCert", #"{"InstanceId":"MQTT"}"#),
    ("DescribeMQTTProductSKUList", "{}"),
    ("DescribeMQTTInsPublicEndpoints", #"{"InstanceId":"MQTT"}"#),
    ("DescribeMQTTInsVPCEndpoints", #"{"InstanceId":"MQTT"}"#),
    ("CreateMQTTTopic", #"{"InstanceId":"MQTT","Topic":"t"}"#),
    ("ModifyMQTTTopic", #"{"InstanceId":"MQTT","Topic":"t","Remark":"r"}"#),
    ("DescribeMQTTTopic", #"{"InstanceId":"MQTT","Topic":"t"}"#),
    ("DescribeMQTTTopicList", #"{"InstanceId":"MQTT","Offset":0,"Limit":100}"#),
    ("DeleteMQTTTopic", #"{"InstanceId":"MQTT","Topic":"t"}"#),
    (
      "CreateMQTTUser",
      #"{"InstanceId":"MQTT","Username":"u","Remark":"","PermWrite":true,"PermRead":true}"#
    ),
    ("ModifyMQTTUser", #"{"InstanceId":"MQTT","Username":"u","PermRead":true,"PermWrite":false}"#),
    ("DescribeMQTTUserList", #"{"InstanceId":"MQTT","Offset":0,"Limit":100}"#),
    ("DeleteMQTTUser", #"{"InstanceId":"MQTT","Username":"u"}"#),
    ("DescribeMQTTClient", #"{"InstanceId":"MQTT","ClientId":"CLIENT"}"#),
    (
      "DescribeMQTTMessageList",
      #"{"InstanceId":"MQTT","Topic":"MQTTTOPIC","StartTime":START,"EndTime":END,"TaskRequestId":"","Offset":0,"Limit":10}"#
    ),
    ("DescribeMQTTMessage", #"{"InstanceId":"MQTT","Topic":"MQTTTOPIC","MsgId":"MESSAGE"}"#),
    (
      "ModifyMQTTInstanceCertBinding",
      #"{"InstanceId":"MQTT","SSLServerCertId":"s","SSLCaCertId":""}"#
    ),
    ("ModifyMQTTInstance", #"{"InstanceId":"MQTT","Remark":"r"}"#),
    (
      "CreateInstance",
      #"{"InstanceType":"BASIC","Name":"n","SkuCode":"basic_2k","RenewFlag":1,"PayMode":1}"#
    ),
    (
      "CreateMQTTInstance",
      #"{"InstanceType":"PRO","Name":"n","SkuCode":"pro_6k","RenewFlag":0}"#
    ),
    ("ModifyInstance", #"{"InstanceId":"NEW","Remark":"r"}"#),
    ("CreateMQTTInsPublicEndpoint", #"{"InstanceId":"NEWMQTT","Bandwidth":1}"#),
    (
      "ModifyMQTTInsPublicEndpoint", #"{"InstanceId":"NEWMQTT","Bandwidth":2,"Rules":[]}"#
    ),
    ("DeleteMQTTInsPublicEndpoint", #"{"InstanceId":"NEWMQTT"}"#),
    ("DeleteInstance", #"{"InstanceId":"NEW"}"#),
    ("DeleteMQTTInstance", #"{"InstanceId":"NEWMQTT"}"#),
  ]

  private static let shape = AnswerShape(catalog: .trocket2024)

  private let fixture: Fixture
  private var words: [String: String] = [:]

  init() async throws {
    fixture = try Fixture()
    let mqtt = try await fixture.mqttInstance("sensors")
    words = [
      "RMQ": try await fixture.instance("trade"), "MQTT": mqtt,
      "CLIENT": try #require(fixture.simulator.clientIDs(limit: 1)[mqtt]?.first),
      "TOPIC": #"{"TopicName":"t","TopicType":"NORMAL","QueueNum":1}"#,
      "START": String(fixture.clock.now - 3_600_000), "END": String(fixture.clock.now),
    ]
    let topics = try await fixture.client.call(
      DescribeMQTTTopicList(instanceID: mqtt, offset: 0, limit: 1))
    words["MQTTTOPIC"] = try #require(topics.data.first?.topic)
  }

  private func body(_ text: String) -> String {
    // The longest first: one word may hold another.
    words.sorted { $0.key.count > $1.key.count }.reduce(text) {
      $0.replacing($1.key, with: $1.value)
    }
  }

  private func answer(_ action: String, _ body: String) async throws(CloudError) -> JSONValue {
    let known = APICatalog.trocket2024.action(named: action)
    return try await fixture.client.send(
      CloudCall(
        action: ActionID(service: CreateTopic.service, name: action),
        version: CreateTopic.version, mutates: known?.mutates ?? true,
        requestsPerSecond: known?.requestsPerSecond ?? 20, body: Data(body.utf8))
    ).json()
  }

  @Test mutating func everyAnswerIsAsDocumented() async throws {
    #expect(Set(Self.calls.map(\.action)) == Set(APICatalog.trocket2024.actions.map(\.name)))
    for call in Self.calls {
      let action = try #require(APICatalog.trocket2024.action(named: call.action))
      let json = try await answer(call.action, body(call.body))
      let faults = Self.shape.faults(json, of: action, at: call.action)
      #expect(faults.isEmpty, "\(faults)")
      learn(call.action, json)
      fixture.clock.advance(seconds: 61)
    }
  }

  private mutating func learn(_ action: String, _ json: JSONValue) {
    if case .string(let id)? = json["InstanceId"] {
      if action == CreateInstance.name { words["NEW"] = id }
      if action == CreateMQTTInstance.name { words["NEWMQTT"] = id }
    }
    if case .array(let items)? = json["Data"], action == DescribeMQTTMessageList.name,
      case .string(let id)? = items.first?["MsgId"]
    {
      words["MESSAGE"] = id
    }
  }

  /// Of all there is in the fleet, whatever state it is in.
  @Test func everyThingIsAsDocumented() async throws {
    var faults: [String] = []
    func look(_ action: String, _ body: String) async throws {
      let known = try #require(APICatalog.trocket2024.action(named: action))
      let json = try await answer(action, body)
      faults += Self.shape.faults(json, of: known, at: "\(action) \(body)")
    }
    let instances = try await fixture.client.call(DescribeInstanceList(offset: 0, limit: 100))
    for id in instances.data.compactMap(\.instanceID) {
      try await look("DescribeInstance", #"{"InstanceId":"\#(id)"}"#)
      for action in ["DescribeTopicList", "DescribeConsumerGroupList", "DescribeRoleList"] {
        try await look(action, #"{"InstanceId":"\#(id)","Offset":0,"Limit":100}"#)
      }
      let groups = try await fixture.client.call(
        DescribeConsumerGroupList(instanceID: id, offset: 0, limit: 100))
      for name in groups.data.compactMap(\.consumerGroup) {
        try await look(
          "DescribeConsumerGroup", #"{"InstanceId":"\#(id)","ConsumerGroup":"\#(name)"}"#)
      }
    }
    for (id, clients) in fixture.simulator.clientIDs(limit: 100) {
      for client in clients {
        try await look("DescribeMQTTClient", #"{"InstanceId":"\#(id)","ClientId":"\#(client)"}"#)
      }
      for action in ["DescribeMQTTInstance", "DescribeMQTTInsPublicEndpoints"] {
        try await look(action, #"{"InstanceId":"\#(id)"}"#)
      }
    }
    #expect(faults.isEmpty, "\(faults)")
  }

  /// Whatever a request may choose among is held to it, also in the parts of a list.
  @Test func everyChoiceIsHeldTo() async throws {
    for (action, text) in Self.calls {
      let known = try #require(APICatalog.trocket2024.action(named: action))
      let request = try JSONValue(parsing: Data(body(text).utf8))
      for (path, wrong) in Self.wrongChoices(request, known.parameters) {
        do throws(CloudError) {
          _ = try await answer(action, wrong.compact)
          Issue.record("\(action) takes any \(path)")
        } catch {
          #expect(error.code?.hasPrefix("InvalidParameter") == true, "\(action) \(path): \(error)")
        }
      }
    }
  }

  /// The request once with each of its choices wrong.
  private static func wrongChoices(
    _ request: JSONValue, _ parameters: [ParameterDescriptor]
  ) -> [(path: String, request: JSONValue)] {
    guard case .object(let members) = request else { return [] }
    return parameters.flatMap { parameter -> [(String, JSONValue)] in
      func with(_ value: JSONValue) -> JSONValue {
        .object(members.merging([parameter.name: value]) { $1 })
      }
      if parameter.enumeration != nil || parameter.name == "RenewFlag" {
        return [(parameter.name, with(parameter.kind == .integer ? .integer(9) : .string("no")))]
      }
      guard case .structure(let name) = parameter.kind,
        case .array(let items)? = members[
          parameter.name], let first = items.first
      else { return [] }
      return wrongChoices(first, APICatalog.trocket2024.structure(named: name)?.members ?? []).map {
        ("\(parameter.name).\($0.path)", with(.array([$0.request])))
      }
    }
  }
}

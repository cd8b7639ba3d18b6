import MQTT
import TRocket
import TencentCloud
import Testing

/// What changed from the document of May 2024 to today's, as far as both have it.
@Suite struct DialectTests {
  private static let old = APICatalog.trocket.documented(in: .may2024)
  private static let today = APICatalog.trocket.documented(in: .today)

  /// Of an action: what a request has to have since, what it no longer has to, and what it may.
  struct Change: Sendable, CustomTestStringConvertible {
    var action: String
    var required: Set<String> = []
    var optional: Set<String> = []
    var added: Set<String> = []

    var testDescription: String { action }
  }

  private static let changes = [
    Change(
      action: "CreateTopic", optional: ["QueueNum"],
      added: ["TagList", "AutoExpireDelete", "AutoExpireTime"]),
    Change(action: "ModifyTopic", added: ["AutoExpireDelete", "AutoExpireTime"]),
    Change(action: "DescribeTopicList", added: ["TagFilters", "FromGroup"]),
    Change(
      action: "CreateConsumerGroup", optional: ["ConsumerGroup"],
      added: ["TagList", "RetryPolicy", "LiteTopic", "DeadLetterTargetTopic"]),
    Change(
      action: "ModifyConsumerGroup", required: ["ConsumeEnable", "ConsumeMessageOrderly"],
      added: ["RetryPolicy", "DeadLetterTargetTopic"]),
    Change(action: "DeleteConsumerGroup", optional: ["ConsumerGroup"]),
    Change(
      action: "DescribeConsumerGroupList", optional: ["Offset", "Limit"],
      added: ["TagFilters", "SortedBy", "SortOrder"]),
    Change(
      action: "CreateRole",
      added: ["PermType", "DetailedPerms", "RoleGenerateMode", "AccessKey", "SecretKey"]),
    Change(action: "ModifyRole", added: ["PermType", "DetailedPerms"]),
    Change(action: "DescribeRoleList", optional: ["Offset", "Limit"]),
    Change(action: "DescribeInstanceList", optional: ["Offset", "Limit"]),
    Change(action: "CreateInstance", required: ["VpcList"], added: ["BillingFlow", "ZoneIds"]),
    Change(
      action: "ModifyInstance",
      added: ["AclEnabled", "ExtraTopicNum", "EnableDeletionProtection", "ZoneIds"]),
  ]

  @Test(arguments: changes) func parametersThatChanged(change: Change) throws {
    let action = try #require(APICatalog.trocket.action(named: change.action))
    for parameter in action.parameters {
      let isAdded = change.added.contains(parameter.name)
      #expect(parameter.dialects == (isAdded ? .today : .all), "\(parameter.name)")
      if change.required.contains(parameter.name) {
        #expect(parameter.requiredIn == .today && !parameter.isRequired)
      } else if change.optional.contains(parameter.name) {
        #expect(parameter.requiredIn == .may2024 && !parameter.isRequired)
      } else {
        #expect([[], .all].contains(parameter.requiredIn), "\(parameter.name)")
      }
    }
    let names = Set(action.parameters.map(\.name))
    #expect(names.isSuperset(of: change.required.union(change.optional).union(change.added)))
  }

  @Test func nothingElseChanged() {
    let changed = Set(Self.changes.map(\.action))
    for action in Self.old.actions where action.dialects == .all && !changed.contains(action.name) {
      let new = Self.today.action(named: action.name)
      #expect(action.parameters == new?.parameters, "\(action.name)")
    }
    #expect(Self.old.actions.count { $0.dialects == .all } == 21)
    #expect(Self.old.actions.count { $0.dialects == .may2024 } == 25)
    #expect(APICatalog.trocket.actions.count { $0.dialects == .today } == 43)
    #expect(APICatalog.mqtt.actions.allSatisfy { $0.dialects == .today })
  }

  @Test func answersThatChanged() {
    var added: [String: [String]] = [:]
    for action in APICatalog.trocket.actions where action.dialects == .all {
      added[action.name] = action.response.filter { $0.dialects == .today }.map(\.name)
      #expect(action.response.allSatisfy { $0.dialects.contains(DialectSet.today) })
    }
    #expect(
      added.filter { !$0.value.isEmpty } == [
        "DescribeTopic": ["QueueNum", "AutoExpireDelete", "AutoExpireTime"],
        "DescribeConsumerGroup": [
          "MessageModel", "RetryPolicy", "ConsumeModel", "LiteTopic", "DeadLetterTargetTopic",
        ],
        "DescribeInstance": ["ZoneIds", "NodeCount", "ZoneScheduledList"],
      ])
  }

  @Test func aDialectHasItsOwnLimits() throws {
    let topic = try #require(APICatalog.trocket.action(named: "DescribeTopic"))
    #expect(topic.requestsPerSecond == 20 && TRocket.DescribeTopic.requestsPerSecond == 20)
    #expect(topic.requestsPerSecond(in: .may2024) == 20)
    #expect(topic.requestsPerSecond(in: .today) == 200)
    #expect(Self.today.action(named: "DescribeTopic")?.requestsPerSecond == 200)
    let higher = APICatalog.trocket.actions.filter { $0.higherLimit != nil }
    #expect(higher.map(\.name) == ["DescribeTopic"])
  }

  /// A plain value that got an enumeration since has it in today's dialect only.
  @Test func enumerationsOfOneDialect() throws {
    let group = try #require(APICatalog.trocket.action(named: "DescribeConsumerGroup"))
    func enumeration(_ action: ActionDescriptor?) -> String? {
      action?.response.first { $0.name == "ConsumeType" }?.enumeration
    }
    #expect(enumeration(group) == "ConsumeType")
    #expect(enumeration(Self.today.action(named: group.name)) == "ConsumeType")
    #expect(enumeration(Self.old.action(named: group.name)) == nil)
    func sku(_ catalog: APICatalog) -> String? {
      catalog.action(named: "CreateInstance")?.parameters.first { $0.name == "SkuCode" }?
        .enumeration
    }
    #expect(sku(Self.old) == "SkuCode" && sku(Self.today) == nil)
  }

  @Test func preferringADialectLosesNothing() throws {
    let preferring = APICatalog.trocket.preferring(.may2024)
    #expect(preferring.actions.map(\.name) == APICatalog.trocket.actions.map(\.name))
    for action in Self.old.actions { #expect(preferring.action(named: action.name) == action) }
    let new = try #require(preferring.action(named: "SendMessage"))
    #expect(new == APICatalog.trocket.action(named: "SendMessage"))
  }

  /// The table of the moved actions.
  @Test func whatBecameOfTheOldActions() throws {
    let old = Self.old.actions.filter { $0.dialects == .may2024 }
    for action in old {
      #expect(action.name.contains("MQTT"))
      switch action.successor {
      case .itself: Issue.record("\(action.name)")
      case .none: #expect(action.name == "DescribeMQTTInstanceCert")
      case .action(let id):
        #expect(id.service == "mqtt")
        let new = try #require(APICatalog.mqtt.action(named: id.name))
        #expect(new.mutates == action.mutates && new.verb.isLike(action.verb), "\(action.name)")
        if ["DescribeMQTTMessage", "DescribeMQTTClient"].contains(action.name) { continue }
        #expect(id.name == action.name.replacing("MQTT", with: ""))
      }
    }
    let others = TestedAction.all.map(\.descriptor).filter { $0.dialects != .may2024 }
    #expect(others.allSatisfy { $0.successor == .itself })
  }
}

extension ActionVerb {
  /// One client is described by a list of those of its id.
  fileprivate func isLike(_ other: ActionVerb) -> Bool {
    self == other || [.list, .describe].contains(self) && [.list, .describe].contains(other)
  }
}

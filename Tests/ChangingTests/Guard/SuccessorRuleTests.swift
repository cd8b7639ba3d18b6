import ActionLiterals
import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

/// Rules over more than one product: no settings file of 2024 lets out a change of today that it
/// refuses under the old name.
@Suite struct SuccessorRuleTests {
  private static let moved = APICatalog.trocket2024.actions.filter { $0.dialects == .may2024 }

  private func matches(_ pattern: String, _ action: ActionID) -> Bool {
    ActionPattern(pattern).matches(action)
  }

  private func successor(_ action: ActionDescriptor) -> ActionID? {
    if case .action(let id) = action.successor { id } else { nil }
  }

  @Test func thereAreTwentyFive() {
    #expect(Self.moved.count == 25)
    #expect(Self.moved.compactMap(successor).count == 24)
  }

  @Test(arguments: moved) func aRuleOfTheOldNameFitsTheNewOne(action: ActionDescriptor) {
    guard let successor = successor(action) else {
      #expect(action.name == "DescribeMQTTInstanceCert")
      return
    }
    let name = action.name
    let start = String(name.prefix(name.count - 2))
    for pattern in [
      name, "trocket.\(name)", "\(start)*", "trocket.\(start)*", "\(start)??", "*", "trocket.*",
      "*MQTT*", "trocket.*MQTT*", "*.\(name)",
    ] {
      #expect(matches(pattern, action.id), "\(pattern)")
      #expect(matches(pattern, successor), "\(pattern)")
    }
    #expect(!matches("mqtt.\(name)", action.id) && !matches("mqtt.\(name)", successor))
  }

  @Test func aBareNameFitsEveryProduct() {
    let topics = ["trocket", "mqtt"].map { ActionID(service: $0, name: "DeleteTopic") }
    #expect(topics.allSatisfy { matches("DeleteTopic", $0) && matches("Delete*", $0) })
    #expect(topics.map { matches("trocket.DeleteTopic", $0) } == [true, false])
    #expect(topics.map { matches("mqtt.DeleteTopic", $0) } == [false, true])
    #expect(topics.map { matches("mqtt.*", $0) } == [false, true])
    #expect(matches("DeleteMQTT*", topics[1]) && !matches("DeleteMQTT*", topics[0]))
    // A rule of the new name alone says nothing of the old one.
    #expect(!matches("mqtt.DeleteTopic", "DeleteMQTTTopic"))
    #expect(!matches("DeleteTopic", "DeleteMQTTTopic"))
  }

  @Test func wordsMeanKindsOfActions() {
    for action in APICatalogs.known.actions {
      #expect(matches("changes", action.id) == action.mutates, "\(action.name)")
      #expect(matches("dangerous", action.id) == action.isDangerous, "\(action.name)")
    }
    let unknown = ActionID(service: "mqtt", name: "DoSomethingNew")
    #expect(matches("changes", unknown) && matches("dangerous", unknown))
    let rule = GuardRule(.forbid, actions: [ActionPattern("changes")], place: "c:1:1")
    #expect(GuardRules([rule]).readOnlyRule(in: "ap-shanghai") == rule)
    #expect(rule.description == "forbids changes: c:1:1")
    #expect(rule.phrase.chinese == "禁止 changes：c:1:1")
  }

  /// A rule with a name sees the names of the new actions as it saw those of the old ones.
  @Test func namesAreSeenInEveryProduct() {
    let rule = GuardRule(
      .forbid, actions: [ActionPattern("DeleteMQTTUser")], name: GlobPattern("pay-*"),
      place: "c:1:1")
    func verdict(_ parameters: [String: JSONValue]) -> GuardRules.Verdict {
      let action = ActionID(service: "mqtt", name: "DeleteUser")
      return GuardRules([rule]).verdict(
        action, ChangeTarget(action, .object(parameters)), region: "ap-x", instanceName: nil)
    }
    let id = JSONValue.string("mqtt-1")
    #expect(verdict(["InstanceId": id, "Username": .string("pay-a")]) == .forbidden(rule))
    #expect(verdict(["InstanceId": id, "Username": .string("test")]) == .allowed)
    #expect(verdict(["InstanceId": id]) == .forbidden(rule))
  }

  @Test(arguments: [
    // Either of two names is enough.
    ("trocket.ResetConsumerGroupOffset", #"{"ConsumerGroup":"g","Topic":"pay-t"}"#, true),
    ("trocket.ResetConsumerGroupOffset", #"{"ConsumerGroup":"pay-g","Topic":"t"}"#, true),
    ("trocket.ResetConsumerGroupOffset", #"{"ConsumerGroup":"g","Topic":"t"}"#, false),
    ("trocket.ResetConsumerGroupOffset", #"{"ConsumerGroup":"g","Topic":["t"]}"#, true),
    ("mqtt.PublishMessage", #"{"TargetTopic":"t"}"#, false),
    ("mqtt.PublishMessage", #"{"TargetClientId":"pay-1"}"#, true),
    ("mqtt.PublishMessage", "{}", true),
    // Names that no parameter holds may be any.
    ("trocket.DeleteConsumerLabels", #"{"Labels":[]}"#, true),
    ("mqtt.DeleteAuthorizationPolicy", #"{"Id":12}"#, true),
    // A change of the instance itself has none.
    ("mqtt.ModifyX509Config", "{}", false),
  ])
  func aNameIsSeenWhereverItStands(text: String, json: String, isAbout: Bool) throws {
    let action = try #require(ActionID(text))
    let rule = GuardRule(
      .forbid, actions: [ActionPattern("*")], name: GlobPattern("pay-*"), place: "c:1:1")
    let target = ChangeTarget(action, try JSONValue(parsing: .init(json.utf8)))
    #expect(
      rule.isAbout(action, target, region: "ap-x", instanceName: nil) == isAbout, "\(text) \(json)")
  }

  /// What goes by a migration task does not say of which instance it is.
  @Test func whatNamesNoInstanceMayBeAboutAny() throws {
    let rule = GuardRule(
      .forbid, actions: [ActionPattern("*")], instance: GlobPattern("prod-*"), place: "c:1:1")
    for name in [
      "RollbackMigratingTopicStage", "RemoveMigratingTopic", "DeleteSmoothMigrationTask",
    ] {
      let action = ActionID(service: "trocket", name: name)
      let target = ChangeTarget(
        action, .object(["TaskId": .string("t"), "TopicName": .string("x")]))
      #expect(rule.isAbout(action, target, region: "ap-x", instanceName: nil) == true, "\(name)")
    }
    let purchase = ActionID(service: "mqtt", name: "CreateInstance")
    let bought = ChangeTarget(purchase, .object(["Name": .string("test")]))
    #expect(rule.isAbout(purchase, bought, region: "ap-x", instanceName: nil) == false)
  }

  /// What is read back by a name is named by the same parameter in the rules.
  @Test func rulesAndReadingBackAgreeOnNames() {
    for action in APICatalog.trocket2024.actions where action.mutates {
      guard let recipe = ReadBack.of(action.id)?.recipe else { continue }
      #expect(action.nameParameters.first == recipe.nameParameter, "\(action.name)")
    }
  }
}

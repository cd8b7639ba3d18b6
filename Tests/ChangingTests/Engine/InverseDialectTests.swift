import ActionLiterals
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

/// Undoing in one dialect what was done in the other.
@Suite struct InverseDialectTests {
  private func record(
    _ action: ActionID, _ parameters: [String: JSONValue], before: [String: JSONValue] = [:],
    after: [String: JSONValue] = [:]
  ) -> ChangeRecord {
    ChangeRecord(
      number: 1, region: "ap-x", action: action,
      target: ChangeTarget(action, .object(parameters)), parameters: .object(parameters),
      before: before, after: after)
  }

  private func translated(_ record: ChangeRecord) -> Inverse {
    guard case .change(let change) = Inverse.of(record) else { return Inverse.of(record) }
    return Inverse.translated(change, to: .today)
  }

  private let topic: [String: JSONValue] = [
    "InstanceId": .string("mqtt-1"), "Topic": .string("home"), "Remark": .string("new"),
  ]

  @Test func sameValuesAreTranslated() throws {
    let change = record(
      "ModifyMQTTTopic", topic, before: ["Remark": .string("old")],
      after: ["Remark": .string("new")])
    guard case .change(let inverse) = translated(change) else {
      Issue.record("refused")
      return
    }
    #expect(inverse.action.id.description == "mqtt.ModifyTopic")
    #expect(inverse.parameters["Remark"] == .string("old"))
    #expect(inverse.parameters["Topic"] == .string("home"))
    #expect(Inverse.of(change, in: .may2024) == Inverse.of(change))
    // It is read back by the other product, too.
    let sources = ReadBack.of(inverse.action.id)?.recipe.sources
    #expect(sources == [.describe(ActionID(service: "mqtt", name: "DescribeTopic"))])
    #expect(Inverse.of(change, in: .today) == .change(inverse))
  }

  @Test func whatWasMadeIsDeletedByTheNewName() {
    let creation = record("CreateMQTTTopic", topic, after: ["Remark": .string("new")])
    guard case .change(let inverse) = translated(creation) else {
      Issue.record("refused")
      return
    }
    #expect(inverse.action.id.description == "mqtt.DeleteTopic")
    #expect(
      inverse.parameters == .object(["InstanceId": .string("mqtt-1"), "Topic": .string("home")]))
  }

  /// Permissions of a user are policies today: nothing takes these values.
  @Test func otherValuesAreRefused() {
    let user = record(
      "ModifyMQTTUser",
      [
        "InstanceId": .string("mqtt-1"), "Username": .string("u"), "PermRead": .bool(true),
        "PermWrite": .bool(true), "Remark": .string(""),
      ], before: ["PermWrite": .bool(false), "PermRead": .bool(true), "Remark": .string("")],
      after: ["PermWrite": .bool(true), "PermRead": .bool(true), "Remark": .string("")])
    let successor = ActionID(service: "mqtt", name: "ModifyUser")
    #expect(Inverse.of(user, in: .today) == .refused(UndoPhrases.takesOtherValues(successor)))
    guard case .change = Inverse.of(user, in: .may2024) else {
      Issue.record("refused")
      return
    }
  }

  @Test func whatBothHaveStaysAsItIs() {
    let role = record(
      "CreateRole", ["InstanceId": .string("rmq-1"), "Role": .string("r")])
    #expect(Inverse.of(role, in: .today) == Inverse.of(role, in: .may2024))
  }

  /// A group of today is changed with both of its switches, which this change did not name.
  @Test func whatTheOtherDialectRequiresBesidesIsNotGuessed() {
    let action: ActionID = "ModifyConsumerGroup"
    let group = record(
      action,
      ["InstanceId": .string("rmq-1"), "ConsumerGroup": .string("g"), "Remark": .string("new")],
      before: ["Remark": .string("old")], after: ["Remark": .string("new")])
    guard case .change = Inverse.of(group, in: .may2024) else {
      Issue.record("refused")
      return
    }
    #expect(Inverse.of(group, in: .today) == .refused(UndoPhrases.takesOtherValues(action)))
  }

  /// Nothing is sent whose thing cannot be read just before.
  @Test func whatCannotBeReadBackIsRefused() {
    let kick = ActionID(service: "mqtt", name: "KickOutClient")
    #expect(Inverse.of(record(kick, [:])) == .refused(UndoPhrases.unread(kick)))
    let task = record("ImportSourceClusterTopics", ["TaskId": .string("t")])
    #expect(Inverse.of(task) == .refused(UndoPhrases.imported))
  }
}

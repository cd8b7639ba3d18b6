import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

/// A success that hides failures is none, item by item.
@Suite struct AnsweredFailuresTests {
  private func outcome(_ action: ActionID, _ answer: JSONValue) throws -> ChangeOutcome {
    let descriptor = try #require(APICatalogs.known.action(action))
    var run = ChangeRun(Change(action: descriptor, parameters: .object(["TaskId": .string("m-1")])))
    let change = run.change
    if change.readBack == nil {
      #expect(run.take(.confirmed) == .begin(before: [:]))
    } else {
      #expect(run.take(.confirmed) == .read)
      let reading = ReadBackReading(isThere: true, values: [:])
      #expect(run.take(.read(.success(reading))) == .begin(before: [:]))
    }
    #expect(run.take(.begun(problem: nil)) == .call)
    _ = run.take(.called(.success(CallReply(json: answer, requestID: "r-1"))))
    _ = run.take(.recorded(problem: nil))
    _ = run.take(.cancelled)
    return try #require(run.outcome)
  }

  private func results(_ successes: [String: Bool]) -> JSONValue {
    .object([
      "Results": .array(
        successes.sorted { $0.key < $1.key }.map {
          .object(["TopicName": .string($0.key), "Success": .bool($0.value)])
        })
    ])
  }

  @Test func aTopicThatDidNotGoOnIsNamed() throws {
    let action = ChangeMigratingTopicToNextStage.id
    let outcome = try outcome(action, results(["paid": true, "refund": false]))
    #expect(!outcome.isMade && outcome.isAnswered)
    #expect(JournalOutcome(outcome) == .itemsFailed && outcome.failures == "refund")
    let change = Change(
      action: try #require(APICatalogs.known.action(action)), parameters: .object([:]))
    let notice = ChangePhrases.notice(change, outcome)
    #expect(notice.severity == .warning)
    #expect(
      notice.text.english
        == "ChangeMigratingTopicToNextStage: 1 failed: refund [RequestId r-1]")
  }

  @Test func allThatWentOnAreDone() throws {
    let outcome = try outcome(
      ChangeMigratingTopicToNextStage.id, results(["paid": true, "refund": true]))
    #expect(outcome.isMade && JournalOutcome(outcome) == .done)
  }

  @Test func aCheckThatDidNotPassSaysWhy() throws {
    let answer: JSONValue = .object([
      "Passed": .bool(false), "Reason": .string("SourceTopicHasNewMessagesIn5Minutes"),
    ])
    let outcome = try outcome(DoHealthCheckOnMigratingTopic.id, answer)
    #expect(outcome.failures == "– (SourceTopicHasNewMessagesIn5Minutes)")
  }

  @Test func aLabelThatFailedIsToldWithItsCode() throws {
    let answer: JSONValue = .object([
      "FailedCount": .integer(1),
      "Failures": .array([
        .object([
          "Key": .object(["Group": .string("billing"), "Label": .string("gray")]),
          "Error": .object(["Code": .string("ResourceNotFound"), "Message": .string("gone")]),
        ])
      ]),
    ])
    let outcome = try outcome(DeleteConsumerLabels.id, answer)
    #expect(outcome.failures == "gray/billing (ResourceNotFound: gone)")
  }

  @Test func aRoleByTopicIsNeverSetBackToTheWholeInstance() throws {
    let descriptor = try #require(
      APICatalogs.spoken(in: .today).action(ModifyRole.id))
    let old: [String: JSONValue] = [
      "InstanceId": .string("rmq-1"), "Role": .string("r"), "PermRead": .bool(true),
      "PermWrite": .bool(false),
    ]
    let detail: JSONValue = .object(["Resource": .string("t"), "PermRead": .bool(true)])
    let values: [String: JSONValue] = [
      "PermRead": .bool(true), "PermWrite": .bool(true), "PermType": .string("TopicAndGroup"),
      "DetailedPerms": .array([detail]),
    ]
    var run = ChangeRun(Change(action: descriptor, parameters: .object(old), seen: values))
    _ = run.take(.confirmed)
    #expect(run.take(.read(.success(ReadBackReading(isThere: true, values: values)))) == nil)
    #expect(run.outcome == .notSent(.wouldReset(["DetailedPerms", "PermType"])))
    // One of the whole instance stays one; what nobody knows is not risked.
    let change = Change(action: descriptor, parameters: .object(old))
    #expect(change.resets(["PermType": .string("Cluster")]).isEmpty)
    #expect(change.resets([:]) == ["PermType"])
    let old2024 = try #require(APICatalogs.spoken(in: .may2024).action(ModifyRole.id))
    #expect(Change(action: old2024, parameters: .object(old)).resets([:]).isEmpty)
  }
}

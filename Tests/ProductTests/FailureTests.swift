import FoundationEssentials
import TRocket
import TencentCloud
import Testing

/// Answers without an error in which something failed.
@Suite struct FailureTests {
  private func failures(_ name: String, _ json: String) throws -> [ItemFailure] {
    let action = try #require(APICatalog.trocket.action(named: name))
    return action.failures(in: try TencentCloud.JSONValue(parsing: Data(json.utf8)))
  }

  @Test func whatIsListedFailed() throws {
    let json = """
      {"TotalCount": 2, "FailedCount": 1, "Failures": [
        {"Key": {"Group": "g", "Label": "l"}, "Error": {"Code": "C", "Message": "m"}}]}
      """
    #expect(
      try failures("CreateConsumerLabels", json) == [
        ItemFailure(
          item: .object(["Group": .string("g"), "Label": .string("l")]), code: "C", message: "m")
      ])
    #expect(try failures("PutConsumerRouteConfigs", #"{"FailedCount": 0}"#).isEmpty)
  }

  /// A count without a list is believed.
  @Test func whatIsCountedFailed() throws {
    let json = #"{"TotalCount": 3, "FailedCount": 2, "Failures": null}"#
    #expect(try failures("DeleteConsumerLabels", json).count == 2)
    let huge = #"{"FailedCount": 9223372036854775807}"#
    #expect(try failures("DeleteConsumerLabels", huge).count == 1000)
  }

  @Test func whatIsFlaggedFailed() throws {
    let json =
      #"{"Results": [{"TopicName": "a", "Success": true}, {"TopicName": "b", "Success": false}]}"#
    #expect(
      try failures("ChangeMigratingTopicToNextStage", json)
        == [ItemFailure(item: .object(["TopicName": .string("b")]))])
    #expect(try failures("ResendDeadLetterMessage", #"{"ResendResult": true}"#).isEmpty)
    #expect(try failures("ResendDeadLetterMessage", #"{"ResendResult": false}"#).count == 1)
    let health = #"{"Passed": false, "Reason": "it lags"}"#
    #expect(
      try failures("DoHealthCheckOnMigratingTopic", health)
        == [ItemFailure(item: .null, message: "it lags")])
  }

  @Test func othersDoNotFailSo() throws {
    #expect(try failures("DeleteTopic", #"{"FailedCount": 1}"#).isEmpty)
    let marked = TestedAction.all.map(\.descriptor).filter { $0.failures != nil }
    #expect(marked.count == 7)
    for action in marked {
      let members = Set(action.response.map(\.name))
      switch action.failures {
      case .listed(let list, let count)?: #expect(members.isSuperset(of: [list, count]))
      case .flagged(let list, _)?: #expect(members.contains(list))
      case .flag(let flag, _)?: #expect(members.contains(flag))
      case nil: break
      }
    }
  }
}

import TencentCloud
import Testing

@testable import Catalog

/// Where no service of a region has a list, a sentence says which one has it, and no code does.
@Suite struct MissingListTests {
  private func error(_ action: ActionID, _ code: String) -> CloudError {
    CloudError(.service(code: code, message: "The action does not exist."), action: action)
  }

  private func dialects(_ action: ActionID) -> DialectSet? {
    APICatalogs.known.action(action)?.dialects
  }

  @Test func everyListOfOneDialectHasASentence() throws {
    var checked = 0
    for resource in Resources.all {
      for action in [resource.listAction, resource.todaysListAction].compactMap({ $0 }) {
        guard action.service == "mqtt" || dialects(action) != .all else { continue }
        let phrase = try #require(
          error(action, "InvalidAction").phraseOfMissingList, "\(resource.id) \(action)")
        #expect(!phrase.english.contains("InvalidAction"))
        checked += 1
      }
    }
    #expect(checked > 20)
  }

  /// What only trocket of 2024 has is asked of it only where the product mqtt did not answer.
  @Test func whatTrocketHadOfMQTTIsAskedOfMQTTFirst() {
    for resource in Resources.all {
      guard let action = resource.listAction, dialects(action) == .may2024 else { continue }
      #expect(resource.todaysListAction?.service == "mqtt", "\(resource.id)")
    }
  }

  @Test func whatEveryDialectHasIsAFaultOfTheEndpoint() {
    let list = ActionID(service: "trocket", name: "DescribeTopicList")
    #expect(error(list, "InvalidAction").phraseOfMissingList == nil)
    let imports = ActionID(service: "trocket", name: "DescribeMigrationTaskList")
    #expect(error(imports, "NoSuchProduct").phraseOfMissingList == nil)
    #expect(error(imports, "UnauthorizedOperation").phraseOfMissingList == nil)
    #expect(error(imports, "InvalidAction").phraseOfMissingList == Phrases.onlyToday)
  }
}

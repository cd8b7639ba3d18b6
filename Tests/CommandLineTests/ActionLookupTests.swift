import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import mqdeck

/// How somebody at a shell names an action.
@Suite struct ActionLookupTests {
  /// A product that has a topic of its own to describe.
  private static let other = APICatalog(
    service: "other", version: "2020-01-02", regions: [], hostRegions: [],
    limits: APICatalog.trocket.limits, errorCodes: [],
    instanceDescriptions: [:],
    actions: [
      ActionDescriptor(
        id: ActionID(service: "other", name: "DescribeTopic"), version: "2020-01-02",
        group: "Topic", note: "", verb: .describe, instanceKind: .mqtt, mutates: false,
        requestsPerSecond: 1, parameters: [], response: [], errors: [])
    ], structures: [], enumerations: [])

  private func found(_ text: String, _ lookup: ActionLookup = ActionLookup()) -> String {
    do throws(CommandFailure) {
      return try lookup.action(text).id.description
    } catch {
      return error.message.english
    }
  }

  @Test func bothSpellingsAreTaken() {
    #expect(found("DescribeTopic") == "trocket.DescribeTopic")
    #expect(found("trocket.DescribeTopic") == "trocket.DescribeTopic")
  }

  @Test func aNameOfTwoProductsTellsBoth() {
    let two = ActionLookup(catalogs: APICatalogs([.trocket, ActionLookupTests.other]))
    let message = found("DescribeTopic", two)
    #expect(message.contains("trocket.DescribeTopic or other.DescribeTopic"), "\(message)")
    #expect(found("other.DescribeTopic", two) == "other.DescribeTopic")
    #expect(found("DescribeTopicList", two) == "trocket.DescribeTopicList")
  }

  @Test(arguments: [
    ("DescribeTopik", "DescribeTopic"), ("trocket.DescribeTopik", "trocket.DescribeTopic"),
    ("troket.DescribeTopic", "trocket.DescribeTopic"),
  ])
  func aSlipIsToldWithWhatWasMeant(text: String, meant: String) {
    #expect(found(text) == "the API has no action “\(text)”; did you mean \(meant)?")
  }

  /// What is not sent says whose it was, as reviews do.
  @Test(arguments: [("trocket", "DeleteTopic"), ("mqtt", "mqtt.DeleteTopic")])
  func aRefusalNamesTheProductWhereTwoHaveTheAction(service: String, name: String) {
    let error = CloudError(.readOnly, action: ActionID(service: service, name: "DeleteTopic"))
    #expect(Phrase(error).english == "\(name): not sent, because read-only")
    #expect(Phrase(error).chinese.hasPrefix("\(name)："))
  }
}

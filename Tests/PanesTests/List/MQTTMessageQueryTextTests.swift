import Testing

@testable import Catalog
@testable import Panes

/// Queries of MQTT messages as people type them.
@Suite struct MQTTMessageQueryTextTests {
  @Test(arguments: [
    ("", nil), ("all", nil), ("id 17251C", MessageQuery.id("17251C")),
    ("17251C", .id("17251C")), ("home/+", .matching(filter: "home/+", expression: nil)),
    ("topic home", .matching(filter: "home", expression: nil)),
    ("jq .t > 20", .matching(filter: nil, expression: ".t > 20")),
    ("topic home/# jq .t > 20", .matching(filter: "home/#", expression: ".t > 20")),
  ]) func eachIsMeant(text: String, query: MessageQuery?) throws {
    #expect(try MQTTMessageQueryText.meaning(text).get() == query)
    if let query { #expect(try MQTTMessageQueryText.meaning(query.text).get() == query) }
  }

  @Test(arguments: ["id", "jq ", "topic", "topic home jq "])
  func aWordAloneIsIncomplete(text: String) {
    #expect(MQTTMessageQueryText.meaning(text) == .failure(.incomplete))
  }
}

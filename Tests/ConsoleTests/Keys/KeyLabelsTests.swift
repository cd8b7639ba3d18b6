import Testing

@testable import Catalog
@testable import Console

/// Texts that name keys.
@Suite struct KeyLabelsTests {
  @Test func commandsInBracesBecomeTheirKeys() {
    let labels = KeyLabels(["next-tab": "Tab"])
    let text = labels.filled(Phrase("{next-tab} or {theme}, {{ {001..120} {", "{next-tab}"))
    #expect(text == Phrase("Tab or :theme, {{ {001..120} {", "Tab"))
  }

  /// Every command that the text of an empty list names is there, in both languages.
  @Test func emptyListsNameCommandsThatAreThere() {
    let ids = Set(Commands.all.map(\.id))
    var named: Set<String> = []
    for resource in Resources.all {
      let texts = [resource.emptyText.english, resource.emptyText.chinese].map { text in
        Set(text.matches(of: /\{([a-z-]+)\}/).map { String($0.output.1) })
      }
      #expect(texts[0] == texts[1], "\(resource.id)")
      #expect(texts[0].isSubset(of: ids), "\(resource.id)")
      named.formUnion(texts[0])
    }
    #expect(named.contains("next-tab") && named.contains("add-clients"))
  }
}

import Testing

@testable import ConfigurationFiles

/// Anchors, aliases, merge keys, tags and the mark that editors put before a file.
struct YAMLSharingTests {
  private func parse(_ text: String) -> YAMLDocument {
    YAMLDocument.parse(Array(text.utf8), fileName: "f.yaml")
  }

  /// The value as text, without places.
  private func shown(_ node: YAMLNode?) -> String {
    switch node?.content {
    case nil: "-"
    case .scalar(let text, let isPlain)?: isPlain ? text : "'\(text)'"
    case .sequence(let items)?: "[" + items.map(shown).joined(separator: ", ") + "]"
    case .mapping(let entries)?:
      "{" + entries.map { "\($0.key): \(shown($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  @Test(arguments: [
    ("a: &x [1, {b: 2}]\nc: *x\n", "{a: [1, {b: 2}], c: [1, {b: 2}]}"),
    ("a: &y true\nb: *y\n", "{a: true, b: true}"),
    ("a: &m {k: 1, l: 2}\nb: {<<: *m, l: 3}\n", "{a: {k: 1, l: 2}, b: {l: 3, k: 1}}"),
    ("a: &m {k: 1}\nb: {l: 3, <<: *m}\n", "{a: {k: 1}, b: {l: 3, k: 1}}"),
    (
      "- &m {k: 1}\n- &n {k: 2, l: 2}\n- {<<: [*m, *n], o: 3}\n",
      "[{k: 1}, {k: 2, l: 2}, {o: 3, k: 1, l: 2}]"
    ),
    ("a: {<<: {k: 1}}\n", "{a: {k: 1}}"),
    (
      "a: &m {k: 1}\nb: &n {<<: *m, l: 2}\nc: {<<: *n}\n",
      "{a: {k: 1}, b: {l: 2, k: 1}, c: {l: 2, k: 1}}"
    ),
    ("\"<<\": 1\n", "{<<: 1}"),
    (
      "a: !!str true\nb: !!bool \"true\"\nc: !!int 3\nd: !!seq [x]\n",
      "{a: 'true', b: true, c: 3, d: [x]}"
    ),
    ("\u{FEFF}a: 1\nb: 2\n", "{a: 1, b: 2}"), ("\u{FEFF}---\na: 1\nb: 2\n", "{a: 1, b: 2}"),
  ])
  func sharingIsSupported(text: String, value: String) {
    let document = parse(text)
    #expect(shown(document.root) == value)
    #expect(document.diagnostics.isEmpty)
    #expect(document.isComplete)
  }

  @Test(arguments: [
    ("b: *x\n", "1:4: *x repeats nothing: there is no &x before it"),
    ("a: &x [*x]\n", "1:8: *x stands within &x, and would repeat itself without end"),
    ("a: &x {b: {<<: *x}}\n", "1:16: *x stands within &x, and would repeat itself without end"),
    ("a: &x 1\nb: &x 2\n", "2:4: the anchor &x stands here again; it must be one value's name"),
    ("a: {<<: 3}\n", "1:5: << takes a mapping or a list of them, not “3”"),
    ("a: {<<: }\n", "1:5: << takes a mapping or a list of them, not nothing"),
    (
      "a: !!bool maybe\n",
      "1:4: the tag tag:yaml.org,2002:bool is not supported here; the value is read without"
    ),
    ("a: !include x\n", "1:4: the tag !include is not supported here; the value is read without"),
    ("a: 1\n---\nb: 2\n", "2:1: a second document (---) begins here; only the first is read"),
    ("a: 1\n...\nb: 2\n", "3:1: did not find expected <document start>"),
    ("? [a]\n: 1\n", "1:3: a key must be text, not a list"),
    ("~: 1\n", "1:1: a key must be text, not nothing"),
  ])
  func whatCannotBeTakenIsToldAndCounted(text: String, mistake: String) {
    let document = parse(text)
    #expect(document.dropped.map(\.description) == ["f.yaml:" + mistake])
    #expect(document.diagnostics == document.dropped)
  }

  @Test func utf16IsNamed() {
    let document = YAMLDocument.parse([0xFF, 0xFE, 0x61, 0], fileName: "f.yaml")
    #expect(!document.isComplete)
    #expect(document.diagnostics.first?.message.contains("UTF-16") == true)
  }

  /// Both end at once, with one sentence.
  @Test func aBillionLaughsEnd() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    let document = parse(text)
    #expect(document.dropped.map(\.message) == ["aliases repeat more than 10000 values"])
    var deep = "a0: &a0 [x]\n"
    for level in 1...60 { deep += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(parse(deep).dropped.first?.message.hasSuffix("nested deeper than 32 levels") == true)
    #expect((parse(deep).root?.extent.depth ?? 99) <= YAMLDocument.depthLimit)
  }

  @Test func whatIsRepeatedIsKnownAsADefinition() {
    let document = parse("a: &x {k: 1}\nb: &y 2\nc: *x\n")
    #expect(document.definitions == [SourcePosition(line: 1, column: 4)])
    #expect(document.longTexts.isEmpty)
    #expect(parse("a: |\n  one\n  two\nb: c\n").longTexts.count == 1)
  }
}

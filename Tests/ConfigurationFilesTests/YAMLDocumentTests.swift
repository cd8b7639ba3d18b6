import Testing

@testable import ConfigurationFiles

struct YAMLDocumentTests {
  private func parse(_ text: String) -> YAMLDocument {
    YAMLDocument.parse(Array(text.utf8), fileName: "f.yaml")
  }

  private func messages(_ text: String) -> [String] {
    parse(text).diagnostics.map(\.description)
  }

  @Test func everyValueKnowsItsLineAndColumn() {
    let text = "theme: nord\nkeys:\n  quit: [q, \"ctrl-c\"]\n"
    func at(_ line: Int, _ column: Int) -> SourcePosition {
      SourcePosition(line: line, column: column)
    }
    let quit = YAMLNode(
      .sequence([
        YAMLNode(.scalar("q", isPlain: true), at: at(3, 10)),
        YAMLNode(.scalar("ctrl-c", isPlain: false), at: at(3, 13)),
      ]), at: at(3, 9))
    let keys = YAMLNode(
      .mapping([YAMLNode.Entry(key: "quit", position: at(3, 3), value: quit)]), at: at(3, 3))
    let theme = YAMLNode(.scalar("nord", isPlain: true), at: at(1, 8))
    let root = YAMLNode(
      .mapping([
        YAMLNode.Entry(key: "theme", position: at(1, 1), value: theme),
        YAMLNode.Entry(key: "keys", position: at(2, 1), value: keys),
      ]), at: at(1, 1))
    #expect(parse(text) == YAMLDocument(root: root))
  }

  @Test func columnsCountCharactersNotBytes() {
    #expect(
      messages("中文: {a: 1, a: 2}") == [
        "f.yaml:1:12: “a” stands here again; the one on line 1 counts"
      ])
  }

  @Test func anEmptyFileIsNoMistake() {
    for text in ["", "\n\n", "# only a remark\n", "---\n"] {
      #expect(messages(text).isEmpty, "\(text)")
    }
  }

  @Test func syntaxIsToldAndWhatCameBeforeIsKept() {
    let document = parse("theme: nord\nrefresh: [1, 2\nlanguage: zh\n")
    #expect(!document.isComplete)
    #expect(document.diagnostics.count == 1)
    #expect(document.diagnostics.first?.line == 3)
    var reader = MappingReader(document.root, fileName: "f.yaml")
    #expect(reader.string("theme") == "nord")
  }

  @Test func tabsAreNamed() {
    let found = messages("keys:\n\tquit: q\n")
    #expect(found == ["f.yaml:2:1: a tab cannot indent here; use spaces"])
  }

  @Test func brokenUTF8IsPlaced() {
    let bytes = Array("theme: nord\nname: 中".utf8) + [0xFF, 0x0A]
    let document = YAMLDocument.parse(bytes, fileName: "f.yaml")
    #expect(document.diagnostics.first?.position == SourcePosition(line: 2, column: 8))
  }

  @Test func depthAndSizeAreBounded() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(messages(deep) == ["f.yaml:1:34: nested deeper than 32 levels"])
    let large = String(repeating: "#", count: YAMLDocument.sizeLimitBytes + 1)
    #expect(messages(large) == ["f.yaml: larger than 1024 KiB; nothing of it was read"])
  }

  @Test func onlyTheFirstDocumentCounts() {
    #expect(
      messages("a: 1\n---\nb: 2\n") == [
        "f.yaml:2:1: a second document (---) begins here; only the first is read"
      ])
  }

  /// Every file that is cut short or altered by one byte gives a tree or a diagnostic, never a
  /// crash or an endless loop.
  @Test func damagedFilesAreSurvived() {
    let text = "a: {b: [1, \"x\\u4e2d\", 'y'], c: |\n  text\n  more\n}\nd:\n- e\n- f: g\n  h: ~\n"
    let bytes = Array(text.utf8)
    var complete = 0
    for index in bytes.indices {
      for replacement in [UInt8(ascii: "{"), UInt8(ascii: ":"), 0x09, 0xC3, UInt8(ascii: "*")] {
        var damaged = bytes
        damaged[index] = replacement
        let document = YAMLDocument.parse(damaged, fileName: "f")
        #expect(document.isComplete || !document.diagnostics.isEmpty)
        if document.isComplete { complete += 1 }
      }
      _ = YAMLDocument.parse(Array(bytes[..<index]), fileName: "f")
    }
    #expect(complete > 0)
  }
}

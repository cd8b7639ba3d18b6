import Catalog
import TerminalUI
import Testing

@testable import Console
@testable import mqdeck

/// The manual is whole, and the same in both languages.
struct ManualTests {
  private static let topics = BuiltInManual.topics(KeyMap())

  @Test(arguments: ["en", "zh"])
  func everyFileIsBuiltIn(language: String) throws {
    let folder = "Sources/mqdeck/Manual/\(language)"
    let files = ProjectFiles.names(folder)
    // In English the README takes the place of the first.
    let names = BuiltInManual.names.dropFirst(language == "en" ? 1 : 0)
    #expect(files == names.map { $0 + ".md" }.sorted())
    for name in names {
      let text = try BuiltInManual.text(name, language == "en" ? .english : .chinese)
      let file = try ProjectFiles.text("\(folder)/\(name).md")
      // The table of keys follows on its topic.
      #expect(name == "keys" ? text.hasPrefix(file) : text == file, "\(name)")
    }
  }

  @Test(arguments: topics.map(\.name))
  func bothLanguagesHaveTheSameParts(name: String) throws {
    let english = ManualBlock.blocks(of: try BuiltInManual.text(name, .english)).map(shape)
    let chinese = ManualBlock.blocks(of: try BuiltInManual.text(name, .chinese)).map(shape)
    #expect(english == chinese)
    #expect(english.prefix(2) == ["heading 1", "paragraph"])
  }

  /// A bar inside of a cell is written `\\|`; else it would begin another one.
  @Test(arguments: topics.map(\.name), Language.allCases)
  func tablesAreRectangles(name: String, language: Language) throws {
    let text = try BuiltInManual.text(name, language)
    for case .table(let rows) in ManualBlock.blocks(of: text) {
      #expect(Set(rows.map(\.count)).count == 1, "\(rows)")
    }
  }

  /// What must be the same of a part in every language.
  private func shape(_ block: ManualBlock) -> String {
    switch block {
    case .heading(_, let level): "heading \(level)"
    case .paragraph: "paragraph"
    case .item(let mark, _): "item \(mark)"
    case .code(let lines): "code of \(lines.count)"
    case .table(let rows): "table of \(rows.map(\.count))"
    }
  }

  @Test(arguments: Language.allCases)
  func theListHasALineForEach(language: Language) {
    let page = ManualPage(topics: ManualTests.topics, language: language, columns: 80)
    let lines = page.contents.split(separator: "\n")
    for topic in ManualTests.topics {
      #expect(lines.count { $0.hasPrefix("  \(topic.name) ") } == 1, "\(topic.name)")
    }
    // The console's list stands in a box.
    for line in lines.dropFirst() where line.hasPrefix("  ") {
      #expect(TextWidth.columns(of: String(line)) <= 76, "\(line)")
    }
  }

  /// Code is not wrapped: it is there to be copied, and narrow enough for any terminal.
  @Test(arguments: Language.allCases, [40, 80, 100])
  func itFitsTheTerminal(language: Language, columns: Int) {
    for topic in ManualTests.topics {
      let text = topic.text(language)
      for line in ManualLine.lines(of: text, columns: columns) {
        let limit = line.kind == .code ? 80 : columns
        #expect(TextWidth.columns(of: line.text) <= limit, "\(topic.name): \(line.text)")
        #expect(line.text.last != " ", "\(topic.name): \(line.text)")
      }
    }
  }
}

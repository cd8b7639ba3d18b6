import TerminalUI
import Catalog
import Glibc
import Testing

@testable import Console
@testable import mqdeck

/// The README is short, in both languages, and says what the program has.
struct ReadmeTests {
  @Test func itIsShort() throws {
    #expect(try ProjectFiles.text("README.md").utf8.count <= 12_288)
  }

  @Test func itIsTheFirstTopic() throws {
    #expect(BuiltInManual.names.first == "readme")
    let text = try BuiltInManual.text("readme", .english)
    #expect(text == (try ProjectFiles.text("README.md")))
  }

  @Test(arguments: Language.allCases)
  func twentyKeysDoWhatItSays(language: Language) throws {
    let text = try BuiltInManual.text("readme", language)
    let tables = ManualBlock.blocks(of: text).compactMap { block in
      if case .table(let rows) = block { rows } else { nil }
    }
    let table = try #require(tables.first { $0.contains { $0[0] == "ctrl-r" } })
    #expect(table.count == 21)
    for row in table.dropFirst() {
      let titles = Commands.all.filter { $0.keys.contains { $0.name == row[0] } }
        .map { $0.title[language] }
      #expect(titles.contains(row[1]), "\(row[0]): \(titles)")
    }
  }

  @Test func itsLinksLeadSomewhere() throws {
    let pages =
      [("README.md", "")]
      + ["en", "zh"].flatMap { language in
        let folder = "Sources/mqdeck/Manual/\(language)/"
        return ProjectFiles.names(folder).map { (folder + $0, folder) }
      }
    for (page, folder) in pages {
      for link in try ProjectFiles.text(page).matches(of: /\]\(([^)#:]+)\)/) {
        let path = "\(ProjectFiles.root)/\(folder)\(link.1)"
        #expect(access(path, F_OK) == 0, "\(page): \(link.1)")
      }
    }
  }

  /// A name of a type or a target in the map is that of a file or a folder of the sources.
  @Test(arguments: Language.allCases)
  func itsMapNamesWhatThereIs(language: Language) throws {
    let text = try BuiltInManual.text("readme", language)
    let names = Set(text.matches(of: /`([A-Z][a-z]*[A-Z]?[A-Za-z]+)`/).map { String($0.1) })
    #expect(names.count > 25)
    let files = Set(ProjectFiles.sourceNames)
    #expect(names.subtracting(files).isEmpty)
  }
}

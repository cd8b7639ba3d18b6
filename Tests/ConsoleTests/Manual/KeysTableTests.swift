import Catalog
import TerminalUI
import Testing

@testable import Console

/// The table of keys in the manual has every command.
struct KeysTableTests {
  @Test(arguments: Language.allCases)
  func everyCommandStandsThere(language: Language) {
    let blocks = ManualBlock.blocks(
      of: KeysTable(keyMap: KeyMap(), language: language).markdown)
    let rows = blocks.flatMap { block -> [[String]] in
      if case .table(let rows) = block { Array(rows.dropFirst()) } else { [] }
    }
    #expect(Set(rows.map { $0[0] }) == Set(Commands.all.map(\.id)))
    for command in Commands.all {
      let keys = command.keys.map(\.name).joined(separator: " ")
      #expect(rows.contains([command.id, keys, command.title[language]]), "\(command.id)")
    }
  }

  @Test func whatTheSettingsChangedIsTold() {
    let keyMap = KeyMap(overrides: ["down": [.character("|")], "permissions": [.control("p")]])
    let text = KeysTable(keyMap: keyMap, language: .chinese).markdown
    #expect(text.contains("| `down` | `\\|` （默认 `j` `down` `ctrl-n`） |"))
    #expect(text.contains("| `permissions` | `ctrl-p` （默认无） |"))
  }
}

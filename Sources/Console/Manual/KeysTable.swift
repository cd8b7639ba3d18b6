package import Catalog
import TerminalUI

/// Every command with its keys, for the manual: made from the list of commands, so that it cannot
/// be out of date.
package struct KeysTable {
  private let keyMap: KeyMap
  private let language: Language

  package init(keyMap: KeyMap, language: Language) {
    self.keyMap = keyMap
    self.language = language
  }

  /// A table for each section of the page of keys.
  package var markdown: String {
    let sections = HelpUpdate.sections.map { section in
      table(section.title) {
        !HelpUpdate.isGeneral($0) && !section.places.isDisjoint(with: $0.places)
      }
    }
    let general = table(Phrase("Everywhere", "任意位置")) {
      HelpUpdate.isGeneral($0) && !$0.keys.isEmpty
    }
    return ([general] + sections + [table(Phrase("By name", "按名称执行"), \.keys.isEmpty)])
      .joined(separator: "\n")
  }

  private func table(_ title: Phrase, _ isWanted: (Command) -> Bool) -> String {
    let titles = [
      Phrase("command", "命令"), Phrase("keys", "按键"), Phrase("action", "操作"),
    ].map { $0[language] }
    let rows = Commands.all.filter(isWanted).map { command in
      ["`\(command.id)`", keys(command), command.title[language]]
    }
    let lines = ([titles, ["---", "---", "---"]] + rows).map { cells in
      "| " + cells.joined(separator: " | ") + " |\n"
    }
    return "## \(title[language])\n\n" + lines.joined()
  }

  /// The keys as they are, and what they were before the settings changed them.
  private func keys(_ command: Command) -> String {
    let keys = command.keys(in: keyMap)
    let own = KeysTable.names(command.keys)
    if keys == command.keys { return own }
    let changed = Phrase(
      own.isEmpty ? "(none by default)" : "(by default \(own))",
      own.isEmpty ? "（默认无）" : "（默认 \(own)）")
    return KeysTable.names(keys) + " " + changed[language]
  }

  private static func names(_ keys: [KeyPress]) -> String {
    keys.map { $0.name == "|" ? "`\\|`" : "`\($0.name)`" }.joined(separator: " ")
  }
}

import Catalog
import TerminalUI

/// Every command with its keys, for the manual: made from the list of commands, so that it cannot
/// be out of date.
struct KeysTable {
  let keyMap: KeyMap
  let language: Language

  /// A table for each place.
  var markdown: String {
    Command.Place.allCases.map(table).joined(separator: "\n")
  }

  private func table(_ place: Command.Place) -> String {
    let titles = [
      Phrase("command", "命令"), Phrase("keys", "按键"), Phrase("action", "操作"),
    ].map { $0[language] }
    let rows = Commands.all.filter { $0.place == place }.map { command in
      ["`\(command.id)`", keys(command), command.title[language]]
    }
    let lines = ([titles, ["---", "---", "---"]] + rows).map { cells in
      "| " + cells.joined(separator: " | ") + " |\n"
    }
    return "## \(KeysTable.title(place)[language])\n\n" + lines.joined()
  }

  /// The keys as they are, and what they were before the settings changed them.
  private func keys(_ command: Command) -> String {
    let keys = keyMap.keys(of: command)
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

  private static func title(_ place: Command.Place) -> Phrase {
    switch place {
    case .anywhere: Phrase("Everywhere", "任意位置")
    case .list: Phrase("In lists", "列表中")
    case .detail: Phrase("In details", "详情中")
    case .byName: Phrase("By name", "按名称执行")
    }
  }
}

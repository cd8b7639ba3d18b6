import TerminalUI

/// Which keys do what: the commands' own keys, or those that the user chose instead.
package struct KeyMap: Equatable, Sendable {
  private let overrides: [String: [KeyPress]]

  /// The commands' own keys, with those of some commands replaced.
  package init(overrides: [String: [KeyPress]] = [:]) { self.overrides = overrides }

  /// The keys of a command.
  package func keys(for id: String) -> [KeyPress] {
    overrides[id] ?? Commands.command(id)?.keys ?? []
  }

  /// The keys of a command.
  func keys(of command: Command) -> [KeyPress] { overrides[command.id] ?? command.keys }

  /// The commands of a key, in the order of the list; the first that means something acts. A key is
  /// pressed seldom and the commands are few: a table of them would cost the start more.
  func commands(for key: KeyPress) -> [String] {
    Commands.all.filter { keys(of: $0).contains(key) }.map(\.id)
  }

  /// Pairs of commands that share a key in the same place, which only a configuration can cause.
  package var conflicts: [(key: KeyPress, first: String, second: String)] {
    var found: [(key: KeyPress, first: String, second: String)] = []
    var commandsByKey: [KeyPress: [String]] = [:]
    for command in Commands.all {
      for key in keys(of: command) { commandsByKey[key, default: []].append(command.id) }
    }
    for (key, ids) in commandsByKey where ids.count > 1 {
      for (index, first) in ids.enumerated() {
        for second in ids.dropFirst(index + 1) where KeyMap.collide(first, second) {
          found.append((key, first, second))
        }
      }
    }
    return found
  }

  private static func collide(_ first: String, _ second: String) -> Bool {
    guard let first = Commands.command(first), let second = Commands.command(second) else {
      return false
    }
    return first.place == second.place || first.place == .anywhere || second.place == .anywhere
  }
}

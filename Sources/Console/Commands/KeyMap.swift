import TerminalUI

/// Which keys do what: the commands' own keys, or those that the user chose instead.
public struct KeyMap: Equatable, Sendable {
  private var keysByCommand: [String: [KeyPress]]
  private var commandsByKey: [KeyPress: [String]]

  /// The commands' own keys, with those of some commands replaced.
  public init(overrides: [String: [KeyPress]] = [:]) {
    keysByCommand = [:]
    commandsByKey = [:]
    for command in Commands.all {
      let keys = overrides[command.id] ?? command.keys
      keysByCommand[command.id] = keys
      for key in keys { commandsByKey[key, default: []].append(command.id) }
    }
  }

  /// The keys of a command.
  public func keys(for id: String) -> [KeyPress] { keysByCommand[id] ?? [] }

  /// The commands of a key, in the order of the list; the first that means something acts.
  func commands(for key: KeyPress) -> [String] { commandsByKey[key] ?? [] }

  /// Pairs of commands that share a key in the same place, which only a configuration can cause.
  public var conflicts: [(key: KeyPress, first: String, second: String)] {
    var found: [(key: KeyPress, first: String, second: String)] = []
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

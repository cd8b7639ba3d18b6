package import TerminalUI

/// A key that two commands share in the same place, which only a configuration can cause.
package struct KeyConflict: Equatable, Sendable {
  /// The key.
  package let key: KeyPress
  /// The command that acts.
  package let first: String
  /// The command that the key does not reach.
  package let second: String

  /// All of them, in the order of the list of commands.
  package static func all(among commands: [Command], in map: KeyMap) -> [KeyConflict] {
    commands.enumerated().flatMap { index, first in
      commands.dropFirst(index + 1).flatMap { second in
        first.keys(in: map)
          .filter { second.keys(in: map).contains($0) && first.meets(second, by: $0) }
          .map { KeyConflict(key: $0, first: first.id, second: second.id) }
      }
    }
  }
}

extension Command {
  /// Whether there is a place where a key could be either's.
  fileprivate func meets(_ other: Command, by key: KeyPress) -> Bool {
    Place.allCases.contains {
      places.contains($0) && other.places.contains($0) && !$0.types(key)
    }
  }
}

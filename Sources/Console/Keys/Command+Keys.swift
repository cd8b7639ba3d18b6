package import Catalog
package import TerminalUI

extension Command {
  /// Its keys: its own, or those that the user chose instead.
  package func keys(in map: KeyMap) -> [KeyPress] { map.keys(for: id, own: keys) }

  /// The key that hints name at a place: the first that types nothing there.
  func key(at place: Place, in map: KeyMap) -> KeyPress? {
    keys(in: map).first { !place.types($0) }
  }

  /// Whether the user gave it a key that it does not have of its own.
  func isGiven(_ key: KeyPress, in map: KeyMap) -> Bool {
    keys(in: map).contains(key) && !keys.contains(key)
  }
}

extension Commands {
  /// The commands of a key, in the order of the list; the first that means something acts.
  static func commands(for key: KeyPress, in map: KeyMap) -> [Command] {
    map.isEmpty ? byKey[key] ?? [] : all.filter { $0.keys(in: map).contains(key) }
  }

  /// By their own keys.
  private static let byKey = all.reduce(into: [KeyPress: [Command]]()) { table, command in
    for key in command.keys { table[key, default: []].append(command) }
  }

  /// What texts call the keys of every command.
  package static func labels(in map: KeyMap) -> KeyLabels {
    KeyLabels(
      Dictionary(
        uniqueKeysWithValues: (map.isEmpty ? withWords : all).compactMap { command in
          command.keys(in: map).first.map { (command.id, $0.label) }
        }))
  }
}

package import TerminalUI

/// The keys that the user gave commands in place of their own, by the commands' names.
package struct KeyMap: Equatable, Sendable {
  private let overrides: [String: [KeyPress]]

  /// The commands' own keys, with those of some commands replaced.
  package init(overrides: [String: [KeyPress]] = [:]) { self.overrides = overrides }

  /// Whether every command keeps its own.
  var isEmpty: Bool { overrides.isEmpty }

  /// The keys of a command that has these of its own.
  package func keys(for id: String, own: [KeyPress]) -> [KeyPress] { overrides[id] ?? own }
}

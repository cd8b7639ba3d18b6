import TerminalUI

/// What somebody does at the console once an hour: looks into an instance, opens a group, filters,
/// edits a remark, looks at what alerts there were, and goes back to the board.
struct LongUser {
  private let terminal: HeadlessTerminal
  /// Lets everything happen that follows on a key.
  private let settle: () -> Void

  init(terminal: HeadlessTerminal, settle: @escaping () -> Void) {
    self.terminal = terminal
    self.settle = settle
  }

  func visit(hour: Int) {
    let down = String(repeating: "j ", count: hour % 12)
    play(": text:instances enter \(down)enter j d esc s tab / text:pay enter esc")
    play("d esc r ctrl-u text:hour-\(hour) enter")
    play(": text:poller enter esc : text:events enter j d esc")
    play(": text:mqtt enter \(down)enter tab tab a text:device-\(hour)-{01..10} enter")
    play("G x x x x x x x x x x esc")
    play(hour % 2 == 0 ? "size:140x50" : "size:120x40")
    play(": text:board enter")
  }

  /// Plays names of keys, `text:…` for typing and `size:COLSxROWS`.
  private func play(_ script: String) {
    for word in script.split(separator: " ") {
      if word.hasPrefix("text:") {
        for character in word.dropFirst(5) { terminal.send(.key(.character(character))) }
      } else if word.hasPrefix("size:") {
        let parts = word.dropFirst(5).split(separator: "x").compactMap { Int($0) }
        terminal.send(.resize(Size(columns: parts[0], rows: parts[1])))
      } else if let key = KeyPress(parsing: String(word)) {
        terminal.send(.key(key))
      }
      settle()
    }
  }
}

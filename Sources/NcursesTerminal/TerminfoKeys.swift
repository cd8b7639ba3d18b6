import CNcurses
import TerminalUI

/// The bytes that a key sends. They are few: they are looked through, as a dictionary by bytes costs
/// the start more than it ever saves.
struct KeySequence: Equatable, Sendable {
  let bytes: [UInt8]
  let press: KeyPress
}

/// What this terminal's entry says its keys send, beside what all of them send.
enum TerminfoKeys {
  /// The bytes that keys send; read once a session is open.
  static var all: [KeySequence] {
    named.compactMap { name, press in
      guard let text = curses_capability(name) else { return nil }
      let bytes = Array(String(cString: text).utf8)
      // One byte is a control character, which means the same everywhere.
      return bytes.count > 1 ? KeySequence(bytes: bytes, press: press) : nil
    }
  }

  private static var named: [(String, KeyPress)] {
    var names: [(String, KeyPress)] = [
      ("kcuu1", KeyPress(.up)), ("kcud1", KeyPress(.down)), ("kcub1", KeyPress(.left)),
      ("kcuf1", KeyPress(.right)), ("khome", KeyPress(.home)), ("kend", KeyPress(.end)),
      ("kpp", KeyPress(.pageUp)), ("knp", KeyPress(.pageDown)), ("kich1", KeyPress(.insert)),
      ("kdch1", KeyPress(.delete)), ("kent", KeyPress(.enter)),
      ("kcbt", KeyPress(.tab, modifiers: .shift)),
    ]
    for number in 1...12 { names.append(("kf\(number)", KeyPress(.function(number)))) }
    return names
  }
}

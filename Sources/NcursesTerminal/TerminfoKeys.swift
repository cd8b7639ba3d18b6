import CNcurses
import TerminalUI

/// What this terminal's entry says its keys send, beside what all of them send.
enum TerminfoKeys {
  /// The keys by their bytes; read once a session is open.
  static var all: [[UInt8]: KeyPress] {
    var keys: [[UInt8]: KeyPress] = [:]
    for (name, press) in named {
      guard let text = curses_capability(name) else { continue }
      let bytes = Array(String(cString: text).utf8)
      // One byte is a control character, which means the same everywhere.
      if bytes.count > 1 { keys[bytes] = press }
    }
    return keys
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

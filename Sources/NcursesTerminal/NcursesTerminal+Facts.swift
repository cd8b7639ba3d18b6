import CNcurses
import Glibc
import TerminalUI

/// What is known of the terminal and of the time.
extension NcursesTerminal {
  static func sentence(for status: curses_status) -> String? {
    switch status {
    case CURSES_OPENED: nil
    case CURSES_NOT_A_TERMINAL:
      "The console needs a terminal: standard input or output is a file or a pipe."
    case CURSES_DUMB:
      "The console needs a terminal that can move its cursor; TERM says that this one cannot."
    case CURSES_UNKNOWN_TYPE: "The type of this terminal (TERM) is unknown."
    default: "The terminal is in use by this program already."
    }
  }

  /// Whether what the terminal takes for a capability begins with some bytes.
  static func begins(_ capability: String, with start: String) -> Bool {
    curses_capability(capability).map { String(cString: $0).hasPrefix(start) } ?? false
  }

  static var colorDepth: Capabilities.ColorDepth {
    let count = curses_color_count()
    if count < 8 { return .monochrome }
    if curses_has_direct_color() && count > 256 { return .direct }
    return count >= 256 ? .palette : count >= 16 ? .sixteen : .eight
  }

  static var presentSize: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    curses_get_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Milliseconds by a clock that never goes back.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

import CNcurses
import Glibc
import TerminalUI

/// What is known of the terminal and of the time.
extension NcursesTerminal {
  static func error(for status: curses_status) -> TerminalError? {
    switch status {
    case CURSES_OPENED: nil
    case CURSES_NOT_A_TERMINAL: TerminalError(reason: .noTerminal)
    case CURSES_DUMB: TerminalError(reason: .dumb)
    case CURSES_UNKNOWN_TYPE: TerminalError(reason: .unknownType)
    default: TerminalError(reason: .inUse)
    }
  }

  /// Whether it is Linux's console, by its type.
  static var isConsole: Bool {
    TerminalType(getenv("TERM").map { String(cString: $0) }).isConsole
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

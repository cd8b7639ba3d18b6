import NcursesTerminal
import TerminalUI

/// The terminal that the process was started on.
enum LiveTerminal {
  /// Takes it over.
  static func open() throws -> NcursesTerminal {
    do {
      return try NcursesTerminal()
    } catch {
      throw CommandFailure(.wrongUsage, "\(error)")
    }
  }
}

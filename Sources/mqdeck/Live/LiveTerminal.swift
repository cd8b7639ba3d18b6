import NcursesTerminal
import TerminalUI

/// The terminal that the process was started on.
enum LiveTerminal {
  /// Takes it over.
  static func open(usesMouse: Bool) throws -> NcursesTerminal {
    do {
      return try NcursesTerminal(options: .init(usesMouse: usesMouse))
    } catch {
      throw CommandFailure(.wrongUsage, "\(error)")
    }
  }
}

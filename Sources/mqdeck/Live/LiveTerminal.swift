import NcursesTerminal
import TerminalUI

/// The terminal that the process was started on.
enum LiveTerminal {
  /// Takes it over.
  static func open(usesMouse: Bool, isUTF8Wanted: Bool) throws -> NcursesTerminal {
    var options = NcursesTerminal.Options(usesMouse: usesMouse)
    options.isUTF8Wanted = isUTF8Wanted
    do {
      return try NcursesTerminal(options: options)
    } catch {
      throw CommandFailure(.wrongUsage, "\(error)")
    }
  }
}

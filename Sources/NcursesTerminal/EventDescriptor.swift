import CNcurses
import Glibc
import TerminalUI

/// A counter in the kernel on which the terminal waits beside its input. Whoever holds it keeps
/// the descriptor open, so a late signal never reaches another file of the same number.
final class EventDescriptor: WakeUp {
  let descriptor: Int32

  init() { descriptor = curses_make_wake_descriptor() }
  deinit { if descriptor >= 0 { close(descriptor) } }

  func signal() { if descriptor >= 0 { curses_wake(descriptor) } }
}

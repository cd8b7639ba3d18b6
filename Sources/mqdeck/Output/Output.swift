import Glibc
import TerminalUI

/// Standard output for data, standard error for everything else.
struct Output: Sendable {
  /// Writes data and a line's end.
  func print(_ text: String) throws(OutputFailure) { try write(text + "\n") }

  /// Writes data as it is.
  func write(_ data: String) throws(OutputFailure) {
    let code = Output.write(data, to: STDOUT_FILENO)
    if code != 0 { throw OutputFailure(code: code) }
  }

  /// Writes what is not data, with whatever a terminal would obey made visible. Where it cannot be
  /// written there is nobody left to tell.
  func error(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TextWidth.visible(String($0)) + "\n" }
    _ = Output.write(lines.joined(), to: STDERR_FILENO)
  }

  /// Whether standard output is a terminal.
  var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How wide the terminal is; nil where standard output is none, or one that does not say.
  var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// - Returns: The system's error number; 0 where everything was written.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: break
      // Whoever shares the pipe may have asked that nothing waits for it.
      case EAGAIN: Output.wait(for: descriptor)
      default: return errno
      }
    }
    return 0
  }

  private static func wait(for descriptor: Int32) {
    var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&place, 1, -1)
  }
}

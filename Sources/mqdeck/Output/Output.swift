import Glibc

/// Standard output for data, standard error for everything else.
struct Output: Sendable {
  /// Writes data and a line's end.
  func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  /// Writes what is not data.
  func error(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Whether standard output is a terminal.
  var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  private func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        // Nobody reads any more (`mqdeck get … | head`), which is no failure of ours.
        exit(errno == EPIPE ? 0 : 1)
      }
      rest = rest.dropFirst(count)
    }
  }
}

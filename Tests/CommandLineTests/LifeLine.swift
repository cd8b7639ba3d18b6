import Glibc

/// A named pipe that processes hold open for as long as they live: a line of theirs is waited for, and
/// then the end of all of them, which is the end of the pipe.
final class LifeLine {
  let path: String
  private let descriptor: Int32
  /// Kept open until the first line is there: a pipe that nobody has opened yet is at its end as well.
  private var writer: Int32

  init?(_ path: String) {
    self.path = path
    guard mkfifo(path, 0o600) == 0 else { return nil }
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    writer = open(path, O_WRONLY | O_CLOEXEC)
    if descriptor < 0 || writer < 0 { return nil }
  }

  deinit {
    close(descriptor)
    if writer >= 0 { close(writer) }
  }

  /// The first line that somebody writes.
  func line() -> String {
    var text: [UInt8] = []
    while text.last != UInt8(ascii: "\n"), waits(milliseconds: 60_000) {
      var byte: UInt8 = 0
      if read(descriptor, &byte, 1) == 1 { text.append(byte) }
    }
    close(writer)
    writer = -1
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether all who held it have ended.
  /// - Parameter limit: After which it is given up; they end much sooner or never.
  func isOver(withinSeconds limit: Int32) -> Bool {
    var byte: UInt8 = 0
    while waits(milliseconds: limit * 1000) {
      if read(descriptor, &byte, 1) == 0 { return true }
    }
    return false
  }

  private func waits(milliseconds: Int32) -> Bool {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, milliseconds) > 0
  }
}

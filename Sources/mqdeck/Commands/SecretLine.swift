import Glibc

/// A key or a password as a line of standard input, unseen where it is typed. A word of a command
/// line every user of the machine could read.
enum SecretLine {
  /// Why there is none.
  enum Problem: Error, Equatable {
    /// Standard input ended, or the line is empty.
    case missing
    /// It is no UTF-8, or longer than anything that could be meant.
    case unreadable
    /// Ctrl-C.
    case interrupted
  }

  /// The most bytes of one.
  private static let limitBytes = 4096

  /// Reads one; where somebody types it, they are asked for it by its name.
  static func read(_ name: String) throws(Problem) -> String {
    var saved = termios()
    let isTyped = isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &saved) == 0
    if isTyped {
      ask("\(name): ")
      var silent = saved
      silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    }
    defer {
      if isTyped {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved)
        ask("\n")
      }
    }
    let bytes = try line(isTyped: isTyped)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadable }
    if text.isEmpty { throw .missing }
    return text
  }

  private static func ask(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }

  /// Byte by byte, so that nothing of what follows the line is taken.
  private static func line(isTyped: Bool) throws(Problem) -> [UInt8] {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count <= limitBytes {
      let count = Glibc.read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var place = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        poll(&place, 1, -1)
        continue
      }
      if count < 1 { return line }
      switch byte {
      case 10: return line.last == 13 ? Array(line.dropLast()) : line
      case 3 where isTyped: throw .interrupted
      case 4 where isTyped, 13 where isTyped: return line
      case 21 where isTyped: line = []
      case 8 where isTyped, 127 where isTyped:
        while let last = line.popLast(), last & 0xC0 == 0x80 {}
      default: line.append(byte)
      }
    }
    throw .unreadable
  }
}

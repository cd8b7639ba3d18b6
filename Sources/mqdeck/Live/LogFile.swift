import Glibc

/// What happened, line by line: `2026-03-01T02:03:04.567Z call action=DescribeTopic status=200`.
/// Whoever writes an entry must keep secrets out of it; values are quoted where they could be
/// taken for something else.
final class LogFile: Sendable {
  private let descriptor: Int32
  private let clock: @Sendable () -> (seconds: Int, milliseconds: Int)

  /// Opens a file to append to (made with mode 0600).
  init(
    path: String, clock: @escaping @Sendable () -> (seconds: Int, milliseconds: Int) = LogFile.now
  ) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    self.clock = clock
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      throw CommandFailure(.wrongUsage, "--log-file: cannot write \(path): \(reason)")
    }
  }

  deinit { close(descriptor) }

  /// Appends an entry. One write a line, so that lines of several threads do not mix.
  func write(_ event: String, _ values: KeyValuePairs<String, String>) {
    var line = LogFile.timestamp(clock()) + " " + event
    for (key, value) in values { line += " \(key)=\(LogFile.quoted(value))" }
    let bytes = Array((line + "\n").utf8)
    // A log that cannot be written (a full disk) must not end the program that it tells about.
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }

  /// A value that holds only letters, digits and a few marks stands as it is.
  static func quoted(_ value: String) -> String {
    let isPlain = value.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_.:/*+".utf8.contains(byte)
      }
    }
    if isPlain, !value.isEmpty { return value }
    let escaped = value.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      default: scalar.properties.generalCategory == .control ? "·" : String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  static func timestamp(_ time: (seconds: Int, milliseconds: Int)) -> String {
    var parts = tm()
    var seconds = time_t(time.seconds)
    gmtime_r(&seconds, &parts)
    func padded(_ number: Int32, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date = "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
    let clock = "\(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))"
    return "\(date)T\(clock).\(padded(Int32(time.milliseconds), 3))Z"
  }

  static let now: @Sendable () -> (seconds: Int, milliseconds: Int) = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return (time.tv_sec, time.tv_nsec / 1_000_000)
  }
}

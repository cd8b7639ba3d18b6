import Catalog
import ConfigurationFiles
import Glibc
import Synchronization
import TencentCloud

/// What happened, line by line: `2026-03-01T02:03:04.567Z call action=DescribeTopic status=200`.
/// Whoever writes an entry must keep secrets out of it; values are quoted where they could be
/// taken for something else. A log in a file of its own is put aside when it is large, as the
/// journal is; a pipe or a terminal never is.
final class LogFile: Sendable {
  /// With the older files that are kept 50 MB: some two and a half hours at 50 calls a second.
  static let limitBytes = 10_000_000
  static let keptCount = 4

  private let opened: Mutex<Opened>
  private let clock: @Sendable () -> (seconds: Int, milliseconds: Int)

  private struct Opened {
    /// Where it is, links followed; its lock is on itself, so that nothing is left beside it.
    let file: RotatedFile
    var descriptor: Int32
    let isRotated: Bool
    /// Whether the last entry was cut, as on a full disk: the next one must not join it.
    var isInsideLine: Bool
  }

  /// Writes bytes to a descriptor, as the system's `write` does.
  typealias Write = @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  private let writeBytes: Write

  /// Opens a file to append to (made with mode 0600).
  init(
    path: String, limitBytes: Int = limitBytes,
    writeBytes: @escaping Write = { Glibc.write($0, $1.baseAddress, $1.count) },
    clock: @escaping @Sendable () -> (seconds: Int, milliseconds: Int) = LogFile.now
  ) throws {
    self.clock = clock
    self.writeBytes = writeBytes
    let descriptor = LogFile.open(path)
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      throw CommandFailure(
        .wrongUsage, Phrase(ofFiles: "cannot write \(path): \(reason)").about("--log-file"))
    }
    var status = stat()
    let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    let whole = realpath(path, nil)
    defer { free(whole) }
    let place = whole.map { String(cString: $0) } ?? path
    opened = Mutex(
      Opened(
        file: RotatedFile(
          place, limitBytes: limitBytes, keptCount: LogFile.keptCount, lockPath: place),
        descriptor: descriptor, isRotated: isRegular,
        isInsideLine: isRegular && LogFile.endsInsideLine(place)))
  }

  deinit { opened.withLock { _ = close($0.descriptor) } }

  /// Appends an entry. One write a line, so that lines of several threads do not mix.
  func write(_ event: String, _ values: KeyValuePairs<String, String>) {
    var line = LogFile.timestamp(clock()) + " " + event
    for (key, value) in values { line += " \(key)=\(LogFile.quoted(value))" }
    opened.withLock { opened in
      if opened.isRotated { LogFile.putAsideIfLarge(&opened) }
      let bytes = Array(((opened.isInsideLine ? "\n" : "") + line + "\n").utf8)
      // A log that cannot be written (a full disk) must not end the program that it tells about.
      let count = bytes.withUnsafeBytes { writeBytes(opened.descriptor, $0) }
      if count > 0 { opened.isInsideLine = bytes[count - 1] != UInt8(ascii: "\n") }
    }
  }

  /// Whether whoever wrote it before was cut off.
  private static func endsInsideLine(_ path: String) -> Bool {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var last: UInt8 = 0
    let end = lseek(descriptor, 0, SEEK_END)
    return end > 0 && pread(descriptor, &last, 1, end - 1) == 1 && last != UInt8(ascii: "\n")
  }

  /// Goes on in a new file where this one is large, or where another program put it aside.
  private static func putAsideIfLarge(_ opened: inout Opened) {
    _ = try? opened.file.putAsideIfLarge()
    var (own, there) = (stat(), stat())
    let isThere = stat(opened.file.path, &there) == 0
    guard fstat(opened.descriptor, &own) == 0,
      !isThere || own.st_ino != there.st_ino || own.st_dev != there.st_dev
    else { return }
    let descriptor = open(opened.file.path)
    guard descriptor >= 0 else { return }
    close(opened.descriptor)
    opened.descriptor = descriptor
    opened.isInsideLine = endsInsideLine(opened.file.path)
  }

  private static func open(_ path: String) -> Int32 {
    Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
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
    // As JSON has it: what acts on a terminal or hides in a text is written as its number.
    return JSONValue.string(value).compact
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

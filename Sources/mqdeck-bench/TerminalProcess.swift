import Glibc

/// A program in a pseudo-terminal of its own.
final class TerminalProcess {
  /// Why it could not be started.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let processID: pid_t
  /// When it was started, on the stopwatch.
  let startedAt: Double
  /// Everything that it wrote so far, counted.
  private(set) var byteCount = 0
  private let descriptor: Int32

  /// TIOCSPTLCK and TIOCGPTN, whose values Swift does not import, and POSIX_SPAWN_SETSID.
  private static let unlockRequest: UInt = 0x4004_5431
  private static let numberRequest: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  init(_ arguments: [String], columns: UInt16 = 120, rows: UInt16 = 40) throws {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // The module of the C library lacks unlockpt and ptsname: these requests are what they do.
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    guard descriptor >= 0, ioctl(descriptor, TerminalProcess.unlockRequest, &unlocked) == 0,
      ioctl(descriptor, TerminalProcess.numberRequest, &number) == 0
    else { throw Failure(description: "no pseudo-terminal") }
    let path = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, TerminalProcess.newSession)
    var argumentPointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers { free(pointer) } }
    var environment = TerminalProcess.environment.map { strdup($0) } + [nil]
    defer { for pointer in environment { free(pointer) } }
    var child = pid_t()
    startedAt = Stopwatch.milliseconds
    let status = posix_spawn(
      &child, arguments[0], &actions, &attributes, &argumentPointers, &environment)
    guard status == 0 else {
      throw Failure(description: "\(arguments[0]): \(String(cString: strerror(status)))")
    }
    processID = child
  }

  deinit {
    kill(processID, SIGKILL)
    var status: Int32 = 0
    waitpid(processID, &status, 0)
    close(descriptor)
  }

  /// The environment of the measured programs: an empty home, nothing from the caller but PATH.
  private static let environment = [
    "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/nonexistent", "PATH=/usr/bin:/bin",
    "XDG_STATE_HOME=/tmp/mqdeck-bench-state",
  ]

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      sent += count
    }
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// A piece of output and when it was read.
  struct Chunk {
    let at: Double
    let bytes: [UInt8]
  }

  /// Reads what comes within `milliseconds`; nil once the program is gone.
  func read(within milliseconds: Int32) -> Chunk? {
    var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&item, 1, milliseconds)
    if ready == 0 { return Chunk(at: Stopwatch.milliseconds, bytes: []) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count <= 0 { return nil }
    byteCount += count
    return Chunk(at: Stopwatch.milliseconds, bytes: Array(buffer[..<count]))
  }

  /// Reads until nothing came for `quiet` milliseconds.
  /// - Returns: When the last byte came, and all bytes.
  func settle(quiet: Int32 = 40, atMost: Double = 10_000) -> (lastAt: Double, bytes: [UInt8]) {
    let start = Stopwatch.milliseconds
    var last = start
    var bytes: [UInt8] = []
    while Stopwatch.milliseconds - start < atMost, let chunk = read(within: quiet) {
      if chunk.bytes.isEmpty { break }
      last = chunk.at
      bytes += chunk.bytes
    }
    return (last, bytes)
  }

  /// Reads until the output holds `text`.
  /// - Returns: When it did; nil where it never came.
  func waitFor(_ text: String, atMost: Double = 20_000) -> Double? {
    let wanted = Array(text.utf8)
    let start = Stopwatch.milliseconds
    var tail: [UInt8] = []
    while Stopwatch.milliseconds - start < atMost, let chunk = read(within: 100) {
      tail += chunk.bytes
      if tail.firstRange(of: wanted) != nil { return chunk.at }
      tail = Array(tail.suffix(8192))
    }
    return nil
  }

  /// Waits for the end of the program.
  /// - Returns: When it was gone; nil where it stayed.
  func waitForExit(atMost: Double = 5000) -> Double? {
    let start = Stopwatch.milliseconds
    while Stopwatch.milliseconds - start < atMost {
      if read(within: 1) == nil { return Stopwatch.milliseconds }
    }
    return nil
  }
}

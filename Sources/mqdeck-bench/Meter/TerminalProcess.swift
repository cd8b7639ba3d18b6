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
  var byteCount = 0
  let descriptor: Int32
  /// How long anything is waited for, in milliseconds.
  var patience = 30_000.0
  /// Whether the kernel forgot it: then its number may be another one's.
  private var isReaped = false

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
    var environment = (TerminalProcess.environment + Scratch.environment).map { strdup($0) } + [nil]
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
    if !isReaped { kill(processID, SIGKILL) }
    var status: Int32 = 0
    if !isReaped { waitpid(processID, &status, 0) }
    close(descriptor)
  }

  /// The environment of the measured programs: an empty home, nothing from the caller but PATH.
  private static let environment = [
    "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/nonexistent", "PATH=/usr/bin:/bin",
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

  /// What it used, once it is gone: processor time in milliseconds. Waits for that.
  func processorMillisecondsAtEnd() -> Double {
    var status: Int32 = 0
    var usage = rusage()
    guard !isReaped, wait4(processID, &status, 0, &usage) == processID else { return .nan }
    isReaped = true
    func milliseconds(_ time: timeval) -> Double {
      Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
    }
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)
  }
}

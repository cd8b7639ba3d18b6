import Glibc
import Synchronization

/// The fixture on a pseudo-terminal of its own, with its reports on a pipe.
final class PseudoTerminal {
  private let process: pid_t
  private var terminal: Int32
  private let reports: Int32
  private let original: termios
  private(set) var lines: [String] = []
  private var unfinished: [UInt8] = []
  /// Everything that went to the terminal and was not taken yet.
  private var output: [UInt8] = []
  private(set) var status: Int32?
  private static let spawning = Mutex(())
  static let seconds = 20
  /// POSIX_SPAWN_SETSID of glibc.
  private static let newSession: Int16 = 0x80

  init?(
    columns: Int = 120, rows: Int = 40, environment: [String: String] = [:],
    arguments: [String] = []
  ) {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var pipe: [Int32] = [0, 0]
    guard let name = PseudoTerminal.unlockedName(of: terminal), Glibc.pipe(&pipe) == 0 else {
      return nil
    }
    for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reports = pipe[0]
    var attributes = termios()
    tcgetattr(terminal, &attributes)
    original = attributes
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    let variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
      .merging(environment) { $1 }
    let child = PseudoTerminal.spawning.withLock { [report = pipe[1]] _ in
      PseudoTerminal.spawn(on: name, report, ["report"] + arguments, variables)
    }
    close(pipe[1])
    guard let child else { return nil }
    process = child
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    if terminal >= 0 { close(terminal) }
    close(reports)
  }

  /// What unlockpt and ptsname do, which Swift does not see.
  private static func unlockedName(of terminal: Int32) -> String? {
    var lock: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(terminal, 0x4004_5431, &lock) == 0,
      ioctl(terminal, 0x8004_5430, &number) == 0
    else { return nil }
    return "/dev/pts/\(number)"
  }

  static var fixture: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let test = String(decoding: path.prefix(max(0, count)).map(UInt8.init), as: UTF8.self)
    // The test process may be a helper of the toolchain; then the bundle is among its arguments.
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? test
    let folder = bundle.split(separator: "/").dropLast().joined(separator: "/")
    return "/" + folder + "/terminal-fixture"
  }

  private static func spawn(
    on name: String, _ report: Int32, _ arguments: [String], _ variables: [String: String]
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a new session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, report, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession)
    var words = ([fixture] + arguments).map { strdup($0) } + [nil]
    var pairs = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + pairs).forEach { free($0) } }
    var process = pid_t()
    let result = posix_spawn(&process, fixture, &actions, &attributes, &words, &pairs)
    return result == 0 ? process : nil
  }

  /// Types.
  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.prefix(1024).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
      readSome(milliseconds: 0)
    }
  }

  func send(signal: Int32) { kill(process, signal) }

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  func hangUp() {
    close(terminal)
    terminal = -1
  }

  /// Whether a report `line` came, from the `after`th line on.
  func reported(_ line: String, after start: Int = 0) -> Bool {
    let deadline = time(nil) + Self.seconds
    while time(nil) < deadline {
      if lines.dropFirst(start).contains(line) { return true }
      if !readSome(milliseconds: 100), status != nil { break }
      _ = takeStatus()
    }
    return lines.dropFirst(start).contains(line)
  }

  /// What went to the terminal since it was last asked for.
  func takeOutput() -> String { String(decoding: takeBytes(), as: UTF8.self) }

  func takeBytes() -> [UInt8] {
    while readSome(milliseconds: 0) {}
    defer { output = [] }
    return output
  }

  /// The next that goes to the terminal, waited for; nothing where it does not come.
  func nextOutput() -> [UInt8] {
    let deadline = time(nil) + Self.seconds
    while output.isEmpty, status == nil, time(nil) < deadline {
      if !readSome(milliseconds: 100) { _ = takeStatus() }
    }
    defer { output = [] }
    return output
  }

  /// Waits for the end; the exit status, or minus the signal. nil where it does not come.
  func ended() -> Int32? {
    let deadline = time(nil) + Self.seconds
    while status == nil, time(nil) < deadline {
      readSome(milliseconds: 20)
      _ = takeStatus()
    }
    return status
  }

  /// Whether the terminal's own modes are as they were.
  var isRestored: Bool {
    var attributes = termios()
    guard tcgetattr(terminal, &attributes) == 0 else { return false }
    return attributes.c_iflag == original.c_iflag && attributes.c_oflag == original.c_oflag
      && attributes.c_lflag == original.c_lflag && attributes.c_cflag == original.c_cflag
  }

  private func takeStatus() -> Bool {
    var value: Int32 = 0
    guard status == nil, waitpid(process, &value, WNOHANG) == process else { return false }
    status = value & 0x7F == 0 ? (value >> 8) & 0xFF : -(value & 0x7F)
    return true
  }

  @discardableResult
  private func readSome(milliseconds: Int32) -> Bool {
    var items = [
      pollfd(fd: terminal, events: Int16(POLLIN), revents: 0),
      pollfd(fd: reports, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&items, 2, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 16_384)
    var isNews = false
    if items[0].revents & Int16(POLLIN) != 0 {
      let count = read(terminal, &bytes, bytes.count)
      if count > 0 { output += bytes[..<count] }
      isNews = count > 0
    }
    if items[1].revents & Int16(POLLIN) != 0 {
      let count = read(reports, &bytes, bytes.count)
      if count > 0 { take(bytes[..<count]) }
      isNews = isNews || count > 0
    }
    return isNews
  }

  private func take(_ bytes: ArraySlice<UInt8>) {
    unfinished += bytes
    while let end = unfinished.firstIndex(of: 10) {
      lines.append(String(decoding: unfinished[..<end], as: UTF8.self))
      unfinished.removeFirst(end + 1)
    }
  }
}

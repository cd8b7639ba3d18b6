import CProcess
import Glibc

/// A program of the user's, run without a shell, away from the terminal, for some seconds at most, and
/// without what would let it act in the user's name.
struct UserProgram: Sendable {
  let arguments: [String]
  /// The variables that it is given.
  let environment: [String: String]

  init(_ arguments: [String], environment: [String: String]) {
    self.arguments = arguments
    self.environment = environment
  }

  /// Variables but credentials, passwords and addresses with one in it.
  static func harmless(_ environment: [String: String]) -> [String: String] {
    environment.filter { !isSecret(name: $0.key) && !holdsPassword($0.value, in: $0.key) }
  }

  private static func isSecret(name: String) -> Bool {
    let name = name.uppercased()
    if name.hasPrefix("TENCENTCLOUD_") || name.hasPrefix("TKE_") { return true }
    let words = name.split(separator: "_")
    let secrets = [
      "SECRET", "PASSWORD", "PASSWD", "PASSPHRASE", "TOKEN", "CREDENTIAL", "CREDENTIALS",
    ]
    return words.contains { secrets.contains(String($0)) } || name.hasSuffix("_KEY")
  }

  /// Whether it may be an address with a user's name and a password, such as
  /// `http://user:password@host`, also without the scheme. A password may hold any mark, so that
  /// nothing before the last `@` tells that it is none; of a proxy any login is one.
  private static func holdsPassword(_ value: String, in name: String) -> Bool {
    guard let at = value.lastIndex(of: "@") else { return false }
    if name.uppercased().hasSuffix("_PROXY") { return true }
    let start = value.firstRange(of: "://")?.upperBound ?? value.startIndex
    return start < at && value[start..<at].contains(":")
  }

  /// Runs it to its end. What it leaves running itself goes on: a program that serves a clipboard does
  /// so from behind.
  /// - Parameter input: What it reads; nothing where there is none.
  /// - Returns: What went wrong, in English; nil where nothing did.
  func run(longestSeconds: Int, input: [UInt8]? = nil) async -> String? {
    guard let name = arguments.first else { return nil }
    let file = input.map(UserProgram.file)
    defer { if let file, file >= 0 { close(file) } }
    if let file, file < 0 { return "\(name): \(String(cString: strerror(errno)))" }
    var process: pid_t = 0
    let code = spawn(&process, file)
    if code != 0 { return "\(name): \(String(cString: strerror(code)))" }
    let end = ContinuousClock.now + .seconds(longestSeconds)
    while true {
      switch UserProgram.state(of: process, WNOHANG) {
      case .ended(let status): return UserProgram.problem(status).map { "\(name): \($0)" }
      case .unknown: return nil
      case .running: break
      }
      // By the clock and not by the looks: on a busy machine a pause may be much longer.
      if ContinuousClock.now >= end { break }
      do {
        try await Task.sleep(for: .milliseconds(50))
      } catch {
        // Whoever quits leaves it to end by itself: it may be calling somebody just now. What was to
        // get a text is over: another text takes its place.
        if input != nil { UserProgram.end(process) }
        return nil
      }
    }
    UserProgram.end(process)
    return "\(name): stopped, as it took longer than \(longestSeconds) s"
  }

  private static func end(_ process: pid_t) {
    kill(-process, SIGKILL)
    _ = state(of: process, 0)
  }

  /// A file in memory that holds some bytes, at its start: a pipe would wait for whoever does not read.
  private static func file(_ bytes: [UInt8]) -> Int32 {
    let file = mqdeck_memory_file()
    if file < 0 { return file }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count <= 0 {
        close(file)
        return -1
      }
      rest = rest.dropFirst(count)
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  /// - Returns: The system's error number; 0 where it runs.
  private func spawn(_ process: inout pid_t, _ input: Int32?) -> Int32 {
    let variables = environment.map { "\($0.key)=\($0.value)" }
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for descriptor: Int32 in 0...2 {
      if descriptor == STDIN_FILENO, let input {
        posix_spawn_file_actions_adddup2(&actions, input, descriptor)
      } else {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
      }
    }
    // Sockets of the calls, the log, the terminal: none of them is the command's.
    let code = mqdeck_close_from(&actions, 3)
    if code != 0 { return code }
    // A session of its own, without the terminal: it is ended with all that it started, and Ctrl-C
    // does not reach it.
    let begun = mqdeck_begin_session(&attributes)
    if begun != 0 { return begun }
    var argumentPointers = arguments.map { strdup($0) } + [nil]
    var variablePointers = variables.map { strdup($0) } + [nil]
    defer { (argumentPointers + variablePointers).forEach { free($0) } }
    return posix_spawnp(
      &process, arguments[0], &actions, &attributes, &argumentPointers, &variablePointers)
  }

  private enum State {
    case running
    /// With a status as `waitpid` tells it.
    case ended(Int32)
    /// It ended, and nobody knows how: whoever started this program had children's ends ignored.
    case unknown
  }

  private static func state(of process: pid_t, _ options: Int32) -> State {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, options)
      if ended == process { return .ended(status) }
      if ended == 0 { return .running }
      if errno != EINTR { return .unknown }
    }
  }

  private static func problem(_ status: Int32) -> String? {
    let signal = status & 0x7F
    if signal != 0 { return "ended by signal \(signal)" }
    let code = (status >> 8) & 0xFF
    return code == 0 ? nil : "exit status \(code)"
  }
}

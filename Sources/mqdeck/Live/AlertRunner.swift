import CProcess
import Glibc
import Watching

/// Runs commands of the user's for alerts: without a shell, away from the terminal, for ten seconds
/// at most, and without what would let them act in the user's name.
struct AlertRunner: Sendable {
  /// The variables that commands are given besides the facts.
  let environment: [String: String]
  /// How long one may run, in seconds.
  let longestSeconds: Int

  /// The variables of this process but credentials, passwords and addresses with one in it.
  init(_ process: ProcessEnvironment, longestSeconds: Int = AlertCommand.longestSeconds) {
    self.longestSeconds = longestSeconds
    environment = process.environment.filter {
      !AlertRunner.isSecret(name: $0.key) && !AlertRunner.holdsPassword($0.value, in: $0.key)
    }
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

  /// Runs one to its end.
  /// - Returns: What went wrong, in English; nil where nothing did.
  func run(_ command: AlertCommand) async -> String? {
    guard let name = command.arguments.first else { return nil }
    let variables = environment.merging(command.facts) { _, fact in fact }
    var process: pid_t = 0
    let code = AlertRunner.spawn(
      &process, command.arguments, variables.map { "\($0.key)=\($0.value)" })
    if code != 0 { return "\(name): \(String(cString: strerror(code)))" }
    let end = ContinuousClock.now + .seconds(longestSeconds)
    while true {
      switch AlertRunner.state(of: process, WNOHANG) {
      case .ended(let status): return AlertRunner.problem(status).map { "\(name): \($0)" }
      case .unknown: return nil
      case .running: break
      }
      // By the clock and not by the looks: on a busy machine a pause may be much longer.
      if ContinuousClock.now >= end { break }
      // Whoever quits leaves it to end by itself: it may be calling somebody just now.
      do { try await Task.sleep(for: .milliseconds(50)) } catch { return nil }
    }
    kill(-process, SIGKILL)
    _ = AlertRunner.state(of: process, 0)
    return "\(name): stopped, as it took longer than \(longestSeconds) s"
  }

  /// - Returns: The system's error number; 0 where it runs.
  private static func spawn(
    _ process: inout pid_t, _ arguments: [String], _ variables: [String]
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    // Sockets of the calls, the log, the terminal: none of them is the command's.
    let code = mqdeck_close_from(&actions, 3)
    if code != 0 { return code }
    // A group of its own: it is ended with all that it started, and Ctrl-C does not reach it.
    posix_spawnattr_setpgroup(&attributes, 0)
    var every = sigset_t()
    sigfillset(&every)
    posix_spawnattr_setsigdefault(&attributes, &every)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
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

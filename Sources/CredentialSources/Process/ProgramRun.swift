import CProcess
import ConfigurationFiles
import Glibc
import TencentCloud

/// One run of a program of the user's: without a shell, in a session of its own, with nothing to read
/// and no descriptor of this process; its whole group is ended when its time is over.
struct ProgramRun {
  struct Outcome: Sendable {
    /// As `waitpid` tells it.
    var status: Int32
    var output: [UInt8] = []
    /// What it said on standard error, as far as it is kept.
    var said: [UInt8] = []
    /// Whether it said more.
    var isSaidCut: Bool { said.count >= ProgramRun.saidLimitBytes }
    /// Why its end is none to be content with, in English.
    var problem: (english: String, chinese: String) {
      let signal = status & 0x7F
      let code = (status >> 8) & 0xFF
      return signal == 0
        ? ("ended with exit status \(code)", "以退出码 \(code) 结束")
        : ("was ended by signal \(signal)", "被信号 \(signal) 终止")
    }
  }

  /// The most that it may print.
  static let limitBytes = 65_536
  private static let saidLimitBytes = 4096
  private static let pauseMilliseconds = 10

  private let words: [String]
  private let environment: [String: String]

  init(_ words: [String], _ environment: [String: String]) {
    self.words = words
    self.environment = environment
  }

  func result(within milliseconds: Int) async throws(CredentialFailure) -> Outcome {
    guard let output = ProgramPipe() else { throw failure(String(cString: strerror(errno))) }
    guard let error = ProgramPipe() else {
      let reason = String(cString: strerror(errno))
      output.closeWriting()
      output.close()
      throw failure(reason)
    }
    defer {
      output.close()
      error.close()
    }
    let process = try start(output, error)
    defer {
      kill(-process, SIGKILL)
      mqdeck_forget_group(process)
    }
    var printed: [UInt8] = []
    var said: [UInt8] = []
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while true {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      let problem = errno
      output.read(into: &printed, limit: Self.limitBytes + 1)
      error.read(into: &said, limit: Self.saidLimitBytes)
      if printed.count > Self.limitBytes {
        stop(process, hasEnded: ended == process)
        throw failure("printed more than 64 KiB", "输出超过 64 KiB")
      }
      if ended == process {
        return Outcome(status: status, output: printed, said: said)
      }
      // Whoever started this program had children's ends ignored: nobody knows how it ended.
      if ended < 0, problem != EINTR { return Outcome(status: 0, output: printed) }
      // By the clock and not by the looks: on a busy machine a pause may be much longer.
      if ContinuousClock.now >= end { break }
      do { try await Task.sleep(for: .milliseconds(Self.pauseMilliseconds)) } catch { break }
    }
    stop(process, hasEnded: false)
    let seconds = milliseconds / 1000
    throw failure("was stopped, as it took longer than \(seconds) s", "超过 \(seconds) 秒，已停止")
  }

  private func failure(_ english: String, _ chinese: String? = nil) -> CredentialFailure {
    let name = words.first ?? ""
    return CredentialFailure("\(name) \(english)", "\(name) \(chinese ?? english)")
  }

  private func stop(_ process: pid_t, hasEnded: Bool) {
    kill(-process, SIGKILL)
    if hasEnded { return }
    // One that became another user cannot be ended, and is not waited for.
    if kill(process, SIGKILL) != 0 { return }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  private func start(
    _ output: ProgramPipe, _ error: ProgramPipe
  ) throws(CredentialFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, error.writing, STDERR_FILENO)
    var code = mqdeck_close_from(&actions, 3)
    if code == 0 { code = mqdeck_begin_session(&attributes) }
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    if code == 0 {
      // Whoever quits meanwhile leaves nothing behind that asks for keys.
      code = mqdeck_start_group(
        &process, words[0], &actions, &attributes, &arguments, &variables)
    }
    output.closeWriting()
    error.closeWriting()
    guard code == 0 else {
      let reason = String(cString: strerror(code))
      throw failure("cannot be run: \(reason)", "无法运行：\(ChineseSentences.chinese(reason))")
    }
    return process
  }
}

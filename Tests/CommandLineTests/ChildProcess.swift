import Glibc
import Synchronization

/// A child with pipes on its outputs and nothing on its input.
final class ChildProcess {
  /// What a child left.
  struct Outcome {
    /// The exit status, or 128 and the number of the signal that ended it.
    var status: Int32
    var output: String
    var error: String
  }

  private let process: pid_t
  /// The child's number.
  var processID: pid_t { process }
  private var streams: [Stream]
  private var isOver = false

  private struct Stream {
    var descriptor: Int32
    var bytes: [UInt8] = []
    var isOpen = true
  }

  /// Starts `path` with nothing in its environment but `environment`.
  init?(_ path: String, _ arguments: [String], environment: [String: String]) {
    guard
      let child = ChildProcess.spawning.withLock({ _ in
        ChildProcess.spawn(path, arguments, environment)
      })
    else { return nil }
    process = child.process
    streams = [Stream(descriptor: child.output), Stream(descriptor: child.error)]
  }

  /// One at a time, so that no child inherits a pipe of another before it is marked.
  private static let spawning = Mutex(())

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String]
  ) -> (process: pid_t, output: Int32, error: Int32)? {
    var output: [Int32] = [0, 0]
    var error: [Int32] = [0, 0]
    guard pipe(&output) == 0, pipe(&error) == 0 else { return nil }
    for end in output + error { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, error[1], STDERR_FILENO)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    // The threads of tests block signals, which a child would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process = pid_t()
    let result = posix_spawn(&process, path, &actions, &attributes, &words, &variables)
    close(output[1])
    close(error[1])
    guard result == 0 else { return nil }
    return (process, output[0], error[0])
  }

  deinit {
    if !isOver {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    for stream in streams { close(stream.descriptor) }
  }

  /// Reads until the child has closed its outputs, and takes its status. A child that is not done
  /// after `seconds` is killed.
  func finish(seconds: Int = 30) -> Outcome {
    let deadline = time(nil) + seconds
    while streams.contains(where: \.isOpen), time(nil) < deadline { readSome() }
    if streams.contains(where: \.isOpen) { kill(process, SIGKILL) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    isOver = true
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: String(decoding: streams[0].bytes, as: UTF8.self),
      error: String(decoding: streams[1].bytes, as: UTF8.self))
  }

  /// The first line on standard output; nil where there is none in time.
  func firstLine(seconds: Int = 30) -> String? {
    let deadline = time(nil) + seconds
    while time(nil) < deadline {
      if let end = streams[0].bytes.firstIndex(of: UInt8(ascii: "\n")) {
        return String(decoding: streams[0].bytes[..<end], as: UTF8.self)
      }
      guard streams[0].isOpen else { return nil }
      readSome()
    }
    return nil
  }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(process, number) }

  private func readSome() {
    var waits = streams.map {
      pollfd(descriptor: $0.isOpen ? $0.descriptor : -1)
    }
    guard poll(&waits, nfds_t(waits.count), 1000) > 0 else { return }
    for index in streams.indices where waits[index].revents != 0 {
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = read(streams[index].descriptor, &chunk, chunk.count)
      if count > 0 {
        streams[index].bytes += chunk[..<count]
      } else {
        streams[index].isOpen = false
      }
    }
  }
}

extension pollfd {
  fileprivate init(descriptor: Int32) {
    self.init(fd: descriptor, events: Int16(POLLIN), revents: 0)
  }
}

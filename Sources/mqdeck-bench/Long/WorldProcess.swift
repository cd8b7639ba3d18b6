import ModelViewUpdate
import FoundationEssentials
import Glibc
import Synchronization
import TencentCloud

/// The way to the simulated cloud in its own process. One request after the other: the world
/// answers at once.
final class WorldProcess: Transport {
  static let endpoint = Endpoint(isSecure: false, host: "127.0.0.1")

  private let descriptor: Mutex<Int32>
  private let clock: LongClock
  private let processID: pid_t

  /// Starts it.
  init(_ clock: LongClock) throws {
    var pair: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0 else {
      throw Wire.Broken()
    }
    _ = fcntl(pair[0], F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pair[1], 0)
    posix_spawn_file_actions_addclose(&actions, pair[1])
    var arguments = [strdup("/proc/self/exe"), strdup(WorldServer.argument), nil]
    defer { for pointer in arguments { free(pointer) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var child = pid_t()
    let status = posix_spawn(&child, "/proc/self/exe", &actions, nil, &arguments, &environment)
    close(pair[1])
    guard status == 0 else { throw Wire.Broken() }
    descriptor = Mutex(pair[0])
    processID = child
    self.clock = clock
  }

  deinit {
    descriptor.withLock { _ = close($0) }
    var status: Int32 = 0
    waitpid(processID, &status, 0)
  }

  /// How much memory the world takes, in kB.
  var memory: Int { ProcFile.status(processID, "RssAnon") ?? 0 }

  /// The first clients of each MQTT instance.
  func clientIDs() throws -> [String: [String]] {
    var question = Wire()
    question.put(clock.now.unixMilliseconds)
    question.put("")
    var answer = try exchange(question)
    var clients: [String: [String]] = [:]
    for _ in 0..<(try answer.number()) {
      clients[try answer.text()] = try answer.text().split(separator: "\n").map(String.init)
    }
    return clients
  }

  func send(
    _ request: TransportRequest
  ) async throws(TransportError) -> TransportResponse {
    var message = Wire()
    message.put(clock.now.unixMilliseconds)
    message.put(request.target)
    message.put(Int64(request.headers.count))
    for header in request.headers {
      message.put(header.name)
      message.put(header.value)
    }
    message.put(request.body)
    do {
      var answer = try exchange(message)
      return TransportResponse(
        status: Int(try answer.number()), date: try answer.text(),
        contentType: try answer.text(), body: try answer.data())
    } catch {
      throw .interrupted(detail: "\(error)")
    }
  }

  private func exchange(_ message: Wire) throws -> Wire {
    try descriptor.withLock { descriptor in
      try message.send(to: descriptor)
      return try Wire(from: descriptor)
    }
  }
}

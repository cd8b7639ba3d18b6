import Dispatch
import Glibc
import Synchronization

/// Stands between a program and the simulated cloud, and holds the request or the answer of one
/// action back for good: a program that waits for it can be killed at a known step.
final class HoldingProxy: Sendable {
  /// What is held back.
  enum Hold: Equatable, Sendable {
    /// The request does not arrive.
    case request(of: String)
    /// The request arrives, its answer does not.
    case answer(to: String)
  }

  private struct State {
    var hold: Hold?
    /// How many times what is to be held is let through first.
    var skipped = 0

    mutating func holds(_ step: Hold) -> Bool {
      guard hold == step else { return false }
      skipped -= 1
      return skipped < 0
    }
  }

  /// Where it listens.
  let port: UInt16
  private let listener: Int32
  private let upstream: UInt16
  private let state = Mutex(State())
  /// Counts what was held back and not waited for yet.
  private let held = DispatchSemaphore(value: 0)

  /// Where to call it.
  var endpoint: String { "http://127.0.0.1:\(port)" }

  /// Serves from now on.
  init?(upstream: UInt16) {
    self.upstream = upstream
    let listener = HoldingProxy.socket()
    self.listener = listener
    var address = HoldingProxy.address(port: 0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 64) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isBound else { return nil }
    HoldingProxy.onThread { [self] in accept() }
  }

  /// Holds from now on, or nothing any more.
  /// - Parameter skipped: how many times it is let through first.
  func hold(_ hold: Hold?, after skipped: Int = 0) {
    state.withLock { state in
      state.hold = hold
      state.skipped = skipped
    }
    while held.wait(timeout: .now()) == .success {}
  }

  /// Waits until something is held back.
  func waitUntilHolding(seconds: Int = 30) -> Bool {
    held.wait(timeout: .now() + .seconds(seconds)) == .success
  }

  private func accept() {
    while true {
      let client = Glibc.accept(listener, nil, nil)
      if client < 0 { return }
      let cloud = HoldingProxy.socket()
      var address = HoldingProxy.address(port: upstream)
      let isConnected = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(cloud, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      guard isConnected else {
        close(client)
        close(cloud)
        continue
      }
      HoldingProxy.onThread { [self] in serve(client, cloud) }
    }
  }

  /// One connection: requests and answers take turns on it.
  private func serve(_ client: Int32, _ cloud: Int32) {
    var action = ""
    var isAnswered = false
    var waits = [
      pollfd(fd: client, events: Int16(POLLIN), revents: 0),
      pollfd(fd: cloud, events: Int16(POLLIN), revents: 0),
    ]
    loop: while poll(&waits, 2, -1) > 0 {
      for index in waits.indices where waits[index].revents != 0 {
        guard let bytes = HoldingProxy.read(waits[index].fd), !bytes.isEmpty else { break loop }
        // A request or an answer may come in several pieces: its first one decides.
        var step: Hold?
        if index == 0, let new = HoldingProxy.action(bytes) {
          action = new
          isAnswered = false
          step = .request(of: action)
        } else if index == 1, !isAnswered {
          isAnswered = true
          step = .answer(to: action)
        }
        let isHeld = step.map { step in state.withLock { $0.holds(step) } } ?? false
        // Both ends stay open: whoever waits goes on waiting.
        if isHeld {
          held.signal()
          return
        }
        HoldingProxy.write(bytes, waits[1 - index].fd)
      }
    }
    close(client)
    close(cloud)
  }

  private static func action(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    guard let start = text.firstRange(of: "x-tc-action: ")?.upperBound else { return nil }
    return String(text[start...].prefix { !$0.isNewline })
  }

  private static func read(_ descriptor: Int32) -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 262_144)
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    return count < 0 ? nil : Array(chunk[..<count])
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func socket() -> Int32 {
    Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
  }

  private static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return address
  }

  /// On a thread of its own, since it blocks.
  private static func onThread(_ work: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
      let work: @Sendable () -> Void
      init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(work))
    pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().work()
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }
}

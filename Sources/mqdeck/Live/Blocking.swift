import Dispatch
import Glibc
import Synchronization

/// Waits on this thread for work that runs on others.
enum Blocking {
  /// The work's value. The work must not need the main actor, which stands still meanwhile.
  static func value<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
    let box = Box<Value>()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      let value = await work()
      box.value.withLock { $0 = value }
      done.signal()
    }
    while true {
      done.wait()
      if let value = box.value.withLock({ $0 }) { return value }
    }
  }

  /// The value of work that somebody may not want to wait for: nil where Ctrl-C was pressed before
  /// it was there. From here on Ctrl-C does not end the process.
  /// - Parameter late: done once where the work takes longer than a moment.
  static func valueUnlessInterrupted<Value: Sendable>(
    _ work: @escaping @Sendable () async -> Value, late: () -> Void
  ) -> Value? {
    let box = Box<Value>()
    let done = DispatchSemaphore(value: 0)
    interrupted.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in Blocking.interrupted.store(true, ordering: .relaxed) }
    Task.detached {
      let value = await work()
      box.value.withLock { $0 = value }
      done.signal()
    }
    var waitedMilliseconds = 0
    while true {
      if done.wait(timeout: .now() + .milliseconds(50)) == .success,
        let value = box.value.withLock({ $0 })
      {
        return value
      }
      if interrupted.load(ordering: .relaxed) { return nil }
      waitedMilliseconds += 50
      if waitedMilliseconds == 300 { late() }
    }
  }

  /// Whether Ctrl-C was pressed meanwhile: set in a handler of signals, which may do little else.
  private static let interrupted = Atomic(false)

  /// The value of work that can fail.
  static func value<Value: Sendable>(
    throwing work: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    try value { () async -> Result<Value, any Error> in
      do { return .success(try await work()) } catch { return .failure(error) }
    }.get()
  }

  private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}

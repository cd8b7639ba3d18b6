import Dispatch
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

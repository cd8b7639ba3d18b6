import Glibc

/// A value that threads change in turn, and for whose changes they can wait.
///
/// Unchecked, and the only such type: `Mutex` has nothing to wait with, and the system's condition
/// needs the system's mutex, at an address that stays. The value is touched under that mutex alone.
final class SharedState<Value>: @unchecked Sendable {
  /// Whether a thread has what it asked for.
  enum Answer<Result> {
    case done(Result)
    /// Not before somebody wakes it, or until that time of `MonotonicClock`.
    case wait(untilNanoseconds: Int64?)
  }

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var value: Value

  init(_ value: sending Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    // Whoever sets the machine's time must make nobody wait for longer.
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(change, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(mutex)
    change.deallocate()
    mutex.deallocate()
  }

  /// Changes the value.
  func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(&value)
  }

  /// Asks again and again, waiting in between, until there is an answer.
  func answer<Result>(_ ask: (inout Value) -> Answer<Result>) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      switch ask(&value) {
      case .done(let result): return result
      case .wait(nil): pthread_cond_wait(change, mutex)
      case .wait(let nanoseconds?):
        var time = MonotonicClock.timespec(nanoseconds)
        pthread_cond_timedwait(change, mutex, &time)
      }
    }
  }

  /// Has one of those who wait ask again.
  func wakeOne() { pthread_cond_signal(change) }

  /// Has all of them ask again.
  func wakeAll() { pthread_cond_broadcast(change) }
}

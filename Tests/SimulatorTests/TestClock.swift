import Synchronization

/// A clock that stands still until it is told otherwise.
final class TestClock: Sendable {
  /// 2026-01-15 03:00:00 in Shanghai.
  static let start: Int64 = 1_768_417_200_000

  private let milliseconds: Mutex<Int64>

  init(_ start: Int64 = TestClock.start) { milliseconds = Mutex(start) }

  /// Unix milliseconds.
  var now: Int64 { milliseconds.withLock { $0 } }

  func advance(seconds: Double) {
    milliseconds.withLock { $0 += Int64((seconds * 1000).rounded()) }
  }
}

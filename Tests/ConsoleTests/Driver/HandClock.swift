import ModelViewUpdate
import Synchronization

/// A clock that goes on when a script says so; console and simulator read the same one.
final class HandClock: Sendable {
  /// 2026-03-09 10:00:00 at +08:00, a Monday morning.
  static let startUnixMilliseconds: Int64 = 1_773_021_600_000

  private let elapsed = Mutex<Int64>(0)

  var unixMilliseconds: Int64 { HandClock.startUnixMilliseconds + elapsed.withLock { $0 } }

  var moment: Moment {
    let elapsed = elapsed.withLock { $0 }
    return Moment(
      uptimeMilliseconds: 1_000_000 + elapsed,
      unixMilliseconds: HandClock.startUnixMilliseconds + elapsed)
  }

  func advance(milliseconds: Int64) { elapsed.withLock { $0 += milliseconds } }
}

import ModelViewUpdate
import Synchronization
import TencentCloud

/// A clock that goes on only as it is told to: two days take as long as the work in them.
final class LongClock: Sendable {
  /// 2026-03-01 00:00 UTC.
  private static let start: Int64 = 1_772_323_200_000
  private let elapsed = Mutex<Int64>(0)

  /// Milliseconds since the start.
  var elapsedMilliseconds: Int64 { elapsed.withLock { $0 } }

  var now: Moment {
    let elapsed = elapsedMilliseconds
    return Moment(
      uptimeMilliseconds: 1_000_000 + elapsed, unixMilliseconds: LongClock.start + elapsed)
  }

  func advance(milliseconds: Int64) { elapsed.withLock { $0 += milliseconds } }

  /// What calls are made with. Whoever has to wait for a limit of the service's lets time pass.
  var callEnvironment: CallEnvironment {
    CallEnvironment(
      unixSeconds: { Double(self.now.unixMilliseconds) / 1000 },
      uptimeSeconds: { Double(self.now.uptimeMilliseconds) / 1000 },
      sleep: { seconds in
        let end = self.elapsedMilliseconds + Int64((seconds * 1000).rounded(.up))
        self.elapsed.withLock { $0 = max($0, end) }
      },
      random: { Double.random(in: 0..<1) })
  }
}

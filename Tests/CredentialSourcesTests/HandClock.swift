import Synchronization
import TencentCloud

/// A clock that a test moves; whoever sleeps moves it as well.
final class HandClock: Sendable {
  private let time = Mutex(1_800_000_000.0)

  var now: Double { time.withLock { $0 } }

  func advance(_ seconds: Double) { time.withLock { $0 += seconds } }

  var environment: CallEnvironment {
    CallEnvironment(
      unixSeconds: { self.now }, uptimeSeconds: { self.now },
      sleep: { seconds in
        try Task.checkCancellation()
        self.advance(seconds)
        await Task.yield()
      },
      random: { 0 })
  }
}

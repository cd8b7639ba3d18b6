import FoundationEssentials
import Synchronization
import TencentCloud

/// A clock that stands still until somebody sleeps and nothing else is under way, and then jumps.
final class VirtualClock: Sendable {
  private struct State {
    var now = 1000.0
    var sleeps: [Double] = []
    var isBusy: [@Sendable () -> Bool] = []
  }

  private let state = Mutex(State())
  private let random: Double
  private let wall: Double

  /// - Parameters:
  ///   - random: What every random number is.
  ///   - wall: The wall clock's lead over the other one, in seconds.
  init(random: Double = 0, wall: Double = 1_551_112_065) {
    self.random = random
    self.wall = wall
  }

  var now: Double { state.withLock { $0.now } }
  /// How long was slept each time, in seconds.
  var sleeps: [Double] { state.withLock { $0.sleeps } }

  /// Lets the clock stand still while that is so.
  func stand(while isBusy: @escaping @Sendable () -> Bool) {
    state.withLock { $0.isBusy.append(isBusy) }
  }

  private var isBusy: Bool { state.withLock { $0.isBusy }.contains { $0() } }

  func advance(_ seconds: Double) { state.withLock { $0.now += seconds } }

  var environment: CallEnvironment {
    CallEnvironment(
      unixSeconds: { self.now + self.wall }, uptimeSeconds: { self.now },
      sleep: { seconds in
        while self.isBusy { await Task.yield() }
        try Task.checkCancellation()
        self.state.withLock { state in
          state.sleeps.append(seconds)
          state.now += seconds
        }
      },
      random: { self.random })
  }
}

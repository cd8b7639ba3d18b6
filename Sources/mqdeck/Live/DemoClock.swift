import ModelViewUpdate
import TencentCloud

/// The clock of the console and of the cloud that it demonstrates, which may run faster than the
/// machine's: an incident of ten minutes then passes in seconds.
struct DemoClock: Sendable {
  /// Seconds of this clock that pass in one of the machine's.
  let speed: Int
  private let origin: Moment

  /// A clock that shows the present now.
  init(speed: Int) {
    self.speed = speed
    origin = MachineClock.now()
  }

  /// The present moment.
  func now() -> Moment {
    let machine = MachineClock.now()
    return speed == 1
      ? machine
      : origin.advanced(milliseconds: machine.milliseconds(since: origin) * Int64(speed))
  }

  /// What calls are made with: they are signed, and wait, by this clock.
  var callEnvironment: CallEnvironment {
    if speed == 1 { return .live }
    let clock = self
    return CallEnvironment(
      unixSeconds: { Double(clock.now().unixMilliseconds) / 1000 },
      uptimeSeconds: { Double(clock.now().uptimeMilliseconds) / 1000 },
      sleep: { try await Task.sleep(for: .seconds($0 / Double(clock.speed))) },
      random: { Double.random(in: 0..<1) })
  }
}

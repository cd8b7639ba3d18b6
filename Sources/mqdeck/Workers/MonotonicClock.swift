import Glibc

/// The clock by which threads wait: it never goes back.
enum MonotonicClock {
  private static let nanosecondsInSecond: Int64 = 1_000_000_000

  /// Nanoseconds since the machine started.
  static func now() -> Int64 {
    var time = Glibc.timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * nanosecondsInSecond + Int64(time.tv_nsec)
  }

  /// The present and some more; the end of time where that is later. What has passed counts as now.
  static func time(after delay: Duration) -> Int64 {
    let parts = delay.components
    if parts.seconds < 0 || parts.attoseconds < 0 { return now() }
    let (whole, isTooLong) = parts.seconds.multipliedReportingOverflow(by: nanosecondsInSecond)
    if isTooLong { return .max }
    // Rounded up: nobody is woken before the time.
    let part = (parts.attoseconds + 999_999_999) / 1_000_000_000
    let (delay, isPastAll) = whole.addingReportingOverflow(part)
    let (time, isPastEnd) = now().addingReportingOverflow(delay)
    return isPastAll || isPastEnd ? .max : time
  }

  static func timespec(_ nanoseconds: Int64) -> timespec {
    Glibc.timespec(
      tv_sec: Int(nanoseconds / nanosecondsInSecond),
      tv_nsec: Int(nanoseconds % nanosecondsInSecond))
  }
}

import Catalog
import Glibc
import ModelViewUpdate

/// The machine's clocks and its time zone.
enum MachineClock {
  /// The present moment.
  static func now() -> Moment {
    Moment(
      uptimeMilliseconds: milliseconds(CLOCK_BOOTTIME),
      unixMilliseconds: milliseconds(CLOCK_REALTIME))
  }

  /// Sets the zone of this process, which the C library keeps, and gives its rule. Called before
  /// there is another thread, since the environment has no lock.
  static func timeZone(_ choice: ZoneChoice) -> TimeZoneRule {
    if let specification = choice.specification {
      setenv("TZ", specification, 1)
    } else {
      unsetenv("TZ")
    }
    tzset()
    return TimeZoneRule { seconds in
      var time = time_t(seconds)
      var parts = tm()
      return localtime_r(&time, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
    }
  }

  private static func milliseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

/// The offset of local time, given by whoever knows the system's time zone.
package struct TimeZoneRule: Sendable {
  /// Seconds east of UTC at a time given in seconds since 1970.
  package let secondsEastOfUTC: @Sendable (Int64) -> Int

  /// A rule.
  package init(secondsEastOfUTC: @escaping @Sendable (Int64) -> Int) {
    self.secondsEastOfUTC = secondsEastOfUTC
  }

  /// The same offset always.
  package static func fixed(hours: Int) -> TimeZoneRule {
    TimeZoneRule { _ in hours * 3600 }
  }

  /// What the zone is called at a time: `UTC`, `UTC+8`, `UTC-3:30`. Its distance from UTC means one
  /// thing everywhere; `CST` stands for three zones.
  package func name(atUnixSeconds seconds: Int64) -> String {
    let minutes = secondsEastOfUTC(seconds) / 60
    if minutes == 0 { return "UTC" }
    let rest = minutes.magnitude % 60
    return "UTC\(minutes < 0 ? "-" : "+")\(minutes.magnitude / 60)"
      + (rest == 0 ? "" : ":\(ValueFormat.padded(Int64(rest), 2))")
  }
}

/// The offset of local time, given by whoever knows the system's time zone.
public struct TimeZoneRule: Sendable {
  /// Seconds east of UTC at a time given in seconds since 1970.
  public let secondsEastOfUTC: @Sendable (Int64) -> Int

  /// A rule.
  public init(secondsEastOfUTC: @escaping @Sendable (Int64) -> Int) {
    self.secondsEastOfUTC = secondsEastOfUTC
  }

  /// The same offset always.
  public static func fixed(hours: Int) -> TimeZoneRule {
    TimeZoneRule { _ in hours * 3600 }
  }
}

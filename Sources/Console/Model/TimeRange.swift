/// From when to when, in milliseconds since 1970 UTC.
public struct TimeRange: Hashable, Sendable {
  /// The first moment.
  public let start: Int64
  /// The last moment.
  public let end: Int64

  /// What is looked at first: the hour before `now`.
  static func lastHour(before now: Int64) -> TimeRange {
    TimeRange(start: now - 3_600_000, end: now)
  }
}

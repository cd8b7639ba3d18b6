/// From when to when, in milliseconds since 1970 UTC.
package struct TimeRange: Hashable, Sendable {
  /// The first moment.
  package let start: Int64
  /// The last moment.
  package let end: Int64

  package init(start: Int64, end: Int64) {
    self.start = start
    self.end = end
  }

  /// What is looked at first: the hour before `now`.
  package static func lastHour(before now: Int64) -> TimeRange {
    TimeRange(start: now - 3_600_000, end: now)
  }
}

/// From when to when, in milliseconds since 1970 UTC.
package struct TimeRange: Sendable {
  /// What of it goes on with the clock.
  package enum Moving: Hashable, Sendable {
    /// Nothing: both moments were typed.
    case nothing
    /// The end, which is now.
    case end
    /// Both: so long ago until now.
    case whole
  }

  /// The first moment.
  package let start: Int64
  /// The last moment.
  package let end: Int64
  /// What of it goes on with the clock when it is asked for again.
  package let moving: Moving

  package init(start: Int64, end: Int64, moving: Moving = .nothing) {
    self.start = start
    self.end = end
    self.moving = moving
  }

  /// What is looked at first: the hour before `now`.
  package static func lastHour(before now: Int64) -> TimeRange {
    TimeRange(start: now - 3_600_000, end: now, moving: .whole)
  }

  /// What it means at another time.
  package func moved(to now: Int64) -> TimeRange {
    switch moving {
    case .nothing: self
    case .end: TimeRange(start: start, end: max(now, start + 1), moving: moving)
    case .whole: TimeRange(start: now - (end - start), end: now, moving: moving)
    }
  }
}

/// The last hour is the last hour whenever it is looked at: a list of it is the same place.
extension TimeRange: Hashable {
  package static func == (left: TimeRange, right: TimeRange) -> Bool {
    left.meaning == right.meaning
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(meaning) }

  private var meaning: [Int64] {
    switch moving {
    case .nothing: [0, start, end]
    case .end: [1, start]
    case .whole: [2, end - start]
    }
  }
}

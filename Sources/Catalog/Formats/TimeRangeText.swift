import TencentCloud

/// Time ranges as people type them: `15m`, `2h`, `1d`, `10:00..11:30`, or with dates before the
/// times, `2026-11-23 22:00..2026-11-24 02:00`. Times are local; a time without a date is the last
/// one that has passed.
package struct TimeRangeText {
  /// Why a text is no time range.
  package enum Problem: Error, Equatable {
    case unreadable
    case backwards
  }

  /// Now, in milliseconds since 1970 UTC.
  package let now: Int64
  package let timeZone: TimeZoneRule

  package init(now: Int64, timeZone: TimeZoneRule) {
    self.now = now
    self.timeZone = timeZone
  }

  /// The range that a text means.
  package func range(_ text: String) -> Result<TimeRange, Problem> {
    let text = text.trimmingBlanks
    if let length = duration(text) {
      return .success(TimeRange(start: now - length, end: now, moving: .whole))
    }
    guard let dots = text.firstRange(of: "..") else { return .failure(.unreadable) }
    let first = String(text[..<dots.lowerBound]).trimmingBlanks
    let second = String(text[dots.upperBound...]).trimmingBlanks
    guard let start = time(first) else { return .failure(.unreadable) }
    guard let end = second.isEmpty ? now : time(second) else { return .failure(.unreadable) }
    let moving = second.isEmpty ? TimeRange.Moving.end : .nothing
    return start < end
      ? .success(TimeRange(start: start, end: end, moving: moving)) : .failure(.backwards)
  }

  /// The moment that a text means, in milliseconds since 1970 UTC: a time, or how long ago, as `30m`
  /// or `30m ago`.
  package func moment(_ text: String) -> Int64? {
    let text = text.trimmingBlanks
    for word in ["ago", "前"] where text.hasSuffix(word) {
      return duration(String(text.dropLast(word.count)).trimmingBlanks).map { now - $0 }
    }
    return duration(text).map { now - $0 } ?? time(text)
  }

  /// The moment ahead that a text means, in milliseconds since 1970 UTC: a time of day that comes, a
  /// day and a time, or in how long. Nil too for what is over.
  package func momentAhead(_ text: String) -> Int64? {
    let text = text.trimmingBlanks
    if text.hasPrefix("-") { return nil }
    if let length = duration(text) { return now + length }
    guard let moment = time(text) else { return nil }
    if moment > now { return moment }
    // A time of day alone is the next one.
    return text.contains(" ") ? nil : moment + 86_400_000
  }

  private func duration(_ text: String) -> Int64? {
    var digits = Substring(text)
    if digits.first == "-" { digits.removeFirst() }
    guard let unit = digits.popLast(), let number = Int64(digits), (1...9999).contains(number)
    else { return nil }
    switch unit {
    case "s": return number * 1000
    case "m": return number * 60_000
    case "h": return number * 3_600_000
    case "d": return number * 86_400_000
    default: return nil
    }
  }

  private func time(_ text: String) -> Int64? {
    let parts = text.split(separator: " ")
    switch parts.count {
    case 1: return clock(parts[0]).map(lastPassed)
    case 2:
      guard let day = day(parts[0]), let clock = clock(parts[1]) else { return nil }
      return utc(day * 86_400 + clock)
    default: return nil
    }
  }

  /// The last moment at which clocks here showed that many seconds of the day.
  private func lastPassed(_ seconds: Int64) -> Int64 {
    let local = now / 1000 + Int64(timeZone.secondsEastOfUTC(now / 1000))
    let today = utc(local - local % 86_400 + seconds)
    return today <= now ? today : today - 86_400_000
  }

  private func utc(_ local: Int64) -> Int64 {
    let near = local - Int64(timeZone.secondsEastOfUTC(local))
    return (local - Int64(timeZone.secondsEastOfUTC(near))) * 1000
  }

  /// Seconds of a day from `10:00` or `10:00:30`.
  private func clock(_ text: Substring) -> Int64? {
    let numbers = text.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
    guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
      let second = numbers.count == 3 ? numbers[2] : 0, (0...23).contains(hour),
      (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// Days since 1970-01-01 from `2026-11-24`.
  private func day(_ text: Substring) -> Int64? {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1],
      let day = numbers[2], (1970...9999).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    let date = CivilDate(year: Int(year), month: Int(month), day: Int(day))
    return date.isInCalendar ? Int64(date.daysSince1970) : nil
  }
}

import Catalog
import TerminalUI
import Watching

/// For how long nobody wants to hear of a finding, as it is chosen.
enum MuteChoice: CaseIterable {
  case hour
  case eightHours
  case day
  case untilWorse
  case forGood
  /// Until the time that the note begins with.
  case time

  /// When that ends, and what of the note is one.
  func end(
    _ note: String, at unixMilliseconds: Int64, timeZone: TimeZoneRule
  ) -> (end: Mute.End, note: String)? {
    switch self {
    case .untilWorse: return (.worse, note)
    case .forGood: return (.never, note)
    case .hour, .eightHours, .day:
      return (.time(unixMilliseconds: unixMilliseconds + (hours ?? 0) * 3_600_000), note)
    case .time:
      let words = note.split(separator: " ", maxSplits: 1)
      let reader = TimeRangeText(now: unixMilliseconds, timeZone: timeZone)
      guard let first = words.first, let end = reader.momentAhead(String(first)) else { return nil }
      let rest = words.count > 1 ? String(words[1]).trimmingBlanks : ""
      return (.time(unixMilliseconds: end), rest)
    }
  }

  private var hours: Int64? {
    switch self {
    case .hour: 1
    case .eightHours: 8
    case .day: 24
    case .untilWorse, .forGood, .time: nil
    }
  }

  /// What it is called, with the time at which it ends.
  func text(_ format: ValueFormat) -> String {
    if let hours {
      let end = (format.now ?? 0) + hours * 3_600_000
      let time = String(format.time(end).prefix(16).suffix(11))
      return Phrase(
        "for \(Phrase.counted(hours, "hour", "hours")), until \(time)",
        "\(hours) 小时，至 \(time)")[format.language]
    }
    guard let brief else { return "" }
    guard let meaning else { return brief[format.language] }
    return Phrase(
      "\(brief.english): \(meaning.english)", "\(brief.chinese)：\(meaning.chinese)")[
        format.language]
  }

  /// What it is called where there is no room for what it means; nil of those that end by the clock.
  var brief: Phrase? {
    switch self {
    case .hour, .eightHours, .day: nil
    case .untilWorse: Phrase("until it gets worse", "直到变得更严重")
    case .forGood: Phrase("for good", "一直")
    case .time: Phrase("until a time", "直到某时")
    }
  }

  /// What that means; nil where the name says it.
  var meaning: Phrase? {
    switch self {
    case .hour, .eightHours, .day, .untilWorse: nil
    case .forGood:
      Phrase("until it is something else, or ten times as much", "直到性质改变或达到十倍")
    case .time: Phrase("begin the note with it (09:00, 3h)", "说明以时间开头（09:00、3h）")
    }
  }
}

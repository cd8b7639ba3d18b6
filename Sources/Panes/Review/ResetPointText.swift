package import Catalog
package import Changing
import TRocket
import TencentCloud

/// Where a group is to go on, as it is typed and as it is shown.
package struct ResetPointText {
  private let format: ValueFormat

  package init(_ format: ValueFormat) { self.format = format }

  /// Words that mean it.
  private static let newestWords: Set<String> = ["newest", "latest", "end", "最新"]

  /// Why a text means no point.
  package enum Problem: Error, Equatable {
    case unreadable
    case future
    /// A time of day that comes today: taken for yesterday's, a day would be consumed again.
    case laterToday

    package var phrase: Phrase {
      switch self {
      case .unreadable: ResetPhrases.unreadable
      case .future: ResetPhrases.future
      case .laterToday: ResetPhrases.laterToday
      }
    }
  }

  /// The point that a text means, in Unix milliseconds.
  /// - Parameter now: The present, in Unix milliseconds.
  package static func point(
    _ text: String, now: Int64, timeZone: TimeZoneRule
  ) -> Result<Int64, Problem> {
    let text = text.trimmingBlanks
    if newestWords.contains(text.lowercased()) { return .success(ResetPoint.newestValue) }
    guard let time = TimeRangeText(now: now, timeZone: timeZone).moment(text), time > 0 else {
      return .failure(.unreadable)
    }
    if time > now { return .failure(.future) }
    let isTimeOfDay = text.contains(":") && !text.contains(" ")
    if isTimeOfDay, day(time, timeZone) != day(now, timeZone) { return .failure(.laterToday) }
    return .success(time)
  }

  /// The day there, counted from 1970.
  private static func day(_ time: Int64, _ timeZone: TimeZoneRule) -> Int64 {
    (time / 1000 + Int64(timeZone.secondsEastOfUTC(time / 1000))) / 86_400
  }

  /// What a point means that was typed without its day, or as an age.
  package func meaning(_ time: Int64, now: Int64) -> Phrase {
    if time == ResetPoint.newestValue { return ResetPhrases.newest }
    return ResetPhrases.meaning(
      format.time(time), zone: format.timeZone.name(atUnixSeconds: time / 1000),
      ValueFormat.shortDuration(of: (now - time) / 1000))
  }

  /// The point of a change in words, in the screen's zone and in that of the service.
  package func phrase(_ change: Change) -> Phrase? {
    guard case .integer(let time)? = change.parameters["ResetTimestamp"] else { return nil }
    if time == ResetPoint.newestValue { return ResetPhrases.newest }
    let service = ValueFormat(
      language: format.language, symbols: format.symbols, timeZone: .fixed(hours: 8))
    let zone = format.timeZone.name(atUnixSeconds: time / 1000)
    return ResetPhrases.time(format.time(time), zone: zone, service.time(time))
  }
}

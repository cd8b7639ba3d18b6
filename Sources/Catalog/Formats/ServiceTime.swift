import TencentCloud

/// Times that the service writes as text, `2026-11-29 04:07:46`: at UTC+8 wherever the region lies,
/// and without saying so.
package enum ServiceTime {
  private static let secondsEastOfUTC: Int64 = 8 * 3600

  /// Milliseconds since 1970 UTC; nil of a text that is no such time, or that names a zone.
  package static func unixMilliseconds(_ text: String) -> Int64? {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard parts.count == 2 else { return nil }
    let date = parts[0].split(separator: "-", omittingEmptySubsequences: false)
    let clock = parts[1].split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    let time = clock[0].split(separator: ":", omittingEmptySubsequences: false)
    guard date.count == 3, time.count == 3, let year = number(date[0], digits: 4),
      let month = number(date[1], digits: 2), (1...12).contains(month),
      let dayOfMonth = number(date[2], digits: 2), (1...31).contains(dayOfMonth),
      let hour = number(time[0], digits: 2), hour < 24,
      let minute = number(time[1], digits: 2), minute < 60,
      let second = number(time[2], digits: 2), second < 61
    else { return nil }
    var milliseconds: Int64 = 0
    if clock.count == 2 {
      guard let fraction = number(clock[1], digits: 3) else { return nil }
      milliseconds = fraction
    }
    let day = CivilDate(year: Int(year), month: Int(month), day: Int(dayOfMonth))
    guard day.isInCalendar else { return nil }
    let seconds = Int64(day.daysSince1970) * 86_400 + hour * 3600 + minute * 60 + second
    return (seconds - secondsEastOfUTC) * 1000 + milliseconds
  }

  /// The same of a time of day alone, as traces have it, `14:43:27,127`: of the day, there, of
  /// another time, or of the next one where it would lie more than half a day before that.
  package static func unixMilliseconds(clock text: String, near time: Int64) -> Int64? {
    if text.contains(where: { $0 == " " || $0 == "T" }) { return nil }
    let day = (time / 1000 + secondsEastOfUTC).flooredQuotient(86_400)
    guard let same = unixMilliseconds("\(CivilDate(daysSince1970: Int(day)).text) \(text)") else {
      return nil
    }
    return time - same > 43_200_000 ? same + 86_400_000 : same
  }

  private static func number(_ text: Substring, digits: Int) -> Int64? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int64(text)
  }
}

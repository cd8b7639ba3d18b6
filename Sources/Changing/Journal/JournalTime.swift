import Catalog
import TencentCloud

/// Times of the journal: UTC to the millisecond, `2026-03-01T02:03:04.567Z`, which sort as text.
package enum JournalTime {
  private static let dayMilliseconds: Int64 = 86_400_000

  /// A time as it is written.
  package static func text(unixMilliseconds: Int64) -> String {
    let days = unixMilliseconds.flooredQuotient(dayMilliseconds)
    let rest = unixMilliseconds - days * dayMilliseconds
    let date = CivilDate(daysSince1970: Int(days)).text
    func padded(_ number: Int64, _ width: Int = 2) -> String { ValueFormat.padded(number, width) }
    return "\(date)T\(padded(rest / 3_600_000)):\(padded(rest / 60_000 % 60)):"
      + "\(padded(rest / 1000 % 60)).\(padded(rest % 1000, 3))Z"
  }

  /// Reads a time, also one without milliseconds or without a time of day; nil where it is none.
  package static func unixMilliseconds(_ text: String) -> Int64? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let date = parts[0].split(separator: "-", omittingEmptySubsequences: false)
    guard date.count == 3, let year = number(date[0], 4, 1...9999),
      let month = number(date[1], 2, 1...12), let day = number(date[2], 2, 1...31)
    else { return nil }
    let days = Int64(CivilDate(year: Int(year), month: Int(month), day: Int(day)).daysSince1970)
    guard parts.count == 2 else { return days * dayMilliseconds }
    return timeOfDay(parts[1]).map { days * dayMilliseconds + $0 }
  }

  private static func timeOfDay(_ text: Substring) -> Int64? {
    guard text.last == "Z" else { return nil }
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let clock = parts[0].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, clock.count == 3, let hours = number(clock[0], 2, 0...23),
      let minutes = number(clock[1], 2, 0...59), let seconds = number(clock[2], 2, 0...60)
    else { return nil }
    let whole = ((hours * 60 + minutes) * 60 + seconds) * 1000
    if parts.count == 1 { return whole }
    return number(parts[1], 3, 0...999).map { whole + $0 }
  }

  private static func number(
    _ text: Substring, _ digits: Int, _ range: ClosedRange<Int64>
  ) -> Int64? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int64(text), range.contains(number)
    else { return nil }
    return number
  }
}

/// The time in an HTTP `Date` header.
public struct HTTPDate: Equatable, Sendable {
  /// Seconds since 1970.
  public var unixSeconds: Int64

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Reads the form that RFC 9110 asks of every sender, `Mon, 25 Feb 2019 16:44:25 GMT`; nil if it
  /// is not that.
  public init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[0].hasSuffix(","), parts[5] == "GMT",
      let day = Int(parts[1]), (1...31).contains(day),
      let month = Self.months.firstIndex(of: String(parts[2])),
      let year = Int(parts[3]), (1970...9999).contains(year),
      let seconds = Self.secondsOfDay(parts[4])
    else { return nil }
    let date = CivilDate(year: year, month: month + 1, day: day)
    guard date.isInCalendar else { return nil }
    unixSeconds = Int64(date.daysSince1970) * 86_400 + Int64(seconds)
  }

  private static func secondsOfDay(_ text: Substring) -> Int? {
    let numbers = text.split(separator: ":").compactMap { UInt8($0) }.map { Int($0) }
    guard text.utf8.count == 8, numbers.count == 3 else { return nil }
    // 60 is a leap second.
    guard numbers[0] < 24, numbers[1] < 60, numbers[2] <= 60 else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
  }
}

/// A day of the Gregorian calendar, before its introduction too (proleptic). A calendar library
/// would make the binary 45 MB larger.
package struct CivilDate: Equatable, Sendable {
  package var year: Int
  /// From 1 to 12.
  package var month: Int
  /// From 1 on.
  package var day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day in UTC on which that second falls.
  package init(unixSeconds: Int64) {
    let seconds = Int(unixSeconds)
    self.init(daysSince1970: (seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
  }

  /// A day counted from 1970-01-01.
  ///
  /// Counts in years that begin in March, so that the leap day is the last one, and in eras of 400
  /// years, which all have 146,097 days; 719,468 days lie between 0000-03-01 and 1970-01-01.
  package init(daysSince1970: Int) {
    let days = daysSince1970 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01: the way back.
  package var daysSince1970: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = (yearFromMarch >= 0 ? yearFromMarch : yearFromMarch - 399) / 400
    let yearOfEra = yearFromMarch - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Whether the calendar has that day: 31 February would come back as another month's.
  package var isInCalendar: Bool { CivilDate(daysSince1970: daysSince1970) == self }

  /// As `2019-02-25`.
  package var text: String {
    let digits = { (number: Int, count: Int) in
      String(repeating: "0", count: max(0, count - String(number).count)) + String(number)
    }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }
}

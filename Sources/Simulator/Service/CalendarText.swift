/// A moment as the service writes it.
struct CalendarText {
  private var year = 0
  private var month = 0
  private var day = 0
  private var weekday = 0
  private var secondOfDay = 0
  private var millisecond = 0

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  /// A time in Unix milliseconds, in a zone so many seconds east of Greenwich.
  init(milliseconds: Int64, secondsEast: Int64 = 0) {
    millisecond = Int(milliseconds % 1000)
    let seconds = milliseconds / 1000 + secondsEast
    var days = Int(seconds / 86_400)
    secondOfDay = Int(seconds - Int64(days) * 86_400)
    weekday = (days + 4) % 7
    year = 1970
    while days >= Self.days(in: year) {
      days -= Self.days(in: year)
      year += 1
    }
    while days >= Self.days(in: month, of: year) {
      days -= Self.days(in: month, of: year)
      month += 1
    }
    day = days + 1
  }

  /// `2024-04-02 10:55:48`
  var plain: String { "\(year)-\(two(month + 1))-\(two(day)) \(clock)" }

  /// `2024-04-02 10:55:48.027`, with that between seconds and milliseconds.
  func precise(_ separator: String) -> String {
    plain + separator + (millisecond < 100 ? "0" : "") + two(millisecond)
  }

  /// `Tue, 02 Apr 2024 10:55:48 GMT`
  var header: String {
    "\(Self.weekdays[weekday]), \(two(day)) \(Self.months[month]) \(year) \(clock) GMT"
  }

  private var clock: String {
    "\(two(secondOfDay / 3600)):\(two(secondOfDay / 60 % 60)):\(two(secondOfDay % 60))"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func days(in year: Int) -> Int { isLeap(year) ? 366 : 365 }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 1: isLeap(year) ? 29 : 28
    case 3, 5, 8, 10: 30
    default: 31
    }
  }
}

import Testing

@testable import TencentCloud

struct DateTests {
  @Test(
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (951_782_399, "2000-02-28"),
      (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"), (1_551_113_065, "2019-02-25"),
      (1_709_164_800, "2024-02-29"), (4_107_542_399, "2100-02-28"), (4_107_542_400, "2100-03-01"),
      (253_402_300_799, "9999-12-31"),
    ] as [(Int64, String)])
  func namesTheDay(_ seconds: Int64, _ text: String) {
    #expect(CivilDate(unixSeconds: seconds).text == text)
  }

  @Test func comesBackFromEveryDay() {
    for day in stride(from: -800_000, through: 3_000_000, by: 61) {
      #expect(CivilDate(unixSeconds: Int64(day) * 86_400).daysSince1970 == day)
      #expect(CivilDate(daysSince1970: day).isInCalendar)
    }
  }

  @Test(arguments: [
    CivilDate(year: 2026, month: 2, day: 29), CivilDate(year: 1900, month: 2, day: 29),
    CivilDate(year: 2026, month: 4, day: 31), CivilDate(year: 2026, month: 1, day: 0),
    CivilDate(year: 2026, month: 12, day: 32), CivilDate(year: 2026, month: 13, day: 1),
  ])
  func tellsWhatTheCalendarHasNot(_ date: CivilDate) {
    #expect(!date.isInCalendar)
  }

  @Test(
    arguments: [
      ("Mon, 25 Feb 2019 16:44:25 GMT", 1_551_113_065), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
      ("Thu, 29 Feb 2024 23:59:59 GMT", 1_709_251_199),
    ] as [(String, Int64)])
  func readsAnHTTPDate(_ text: String, _ seconds: Int64) {
    #expect(HTTPDate(text)?.unixSeconds == seconds)
  }

  @Test(arguments: [
    "", "now", "Mon, 25 Feb 2019 16:44:25 CET", "Mon, 31 Feb 2019 16:44:25 GMT",
    "Mon, 25 Feb 2019 24:44:25 GMT", "Mon, 25 Feb 2019 16:44 GMT", "Mon, 25 Xyz 2019 16:44:25 GMT",
    "Mon, 25 Feb 19 16:44:25 GMT", "Monday, 25-Feb-19 16:44:25 GMT", "Mon, 0 Feb 2019 16:44:25 GMT",
    "Mon, 9223372036854775807 Feb 2019 16:44:25 GMT",
    "Mon, 25 Feb 99999999999999999999 16:44:25 GMT", "Mon, 25 Feb 2019 -6:44:25 GMT",
  ])
  func refusesWhatIsNone(_ text: String) {
    #expect(HTTPDate(text) == nil)
  }
}

import Testing

@testable import Catalog

@Suite struct TimeRangeTextTests {
  /// 2026-11-24 10:30:00 at UTC+8.
  private static let now: Int64 = 1_795_487_400_000
  private let text = TimeRangeText(now: now, timeZone: .fixed(hours: 8))

  @Test(arguments: [
    ("15m", 900), ("-2h", 7200), ("1d", 86_400), ("90s", 90),
  ])
  func howFarBack(_ input: String, _ seconds: Int64) {
    let expected = TimeRange(start: Self.now - seconds * 1000, end: Self.now, moving: .whole)
    #expect(text.range(input) == .success(expected))
  }

  @Test func fromWhenToWhen() {
    #expect(
      text.range("10:00..10:15:30")
        == .success(TimeRange(start: Self.now - 1_800_000, end: Self.now - 870_000)))
    #expect(
      text.range("2026-11-23 10:30..2026-11-24 10:30")
        == .success(TimeRange(start: Self.now - 86_400_000, end: Self.now)))
    #expect(
      text.range("10:00..")
        == .success(TimeRange(start: Self.now - 1_800_000, end: Self.now, moving: .end)))
  }

  /// As it is asked for again five minutes later.
  @Test(arguments: [("1h", -3_300, 300), ("10:00..", -1_800, 300), ("10:00..10:20", -1_800, -600)])
  func whatIsUpToNowGoesOnWithTheClock(_ input: String, _ start: Int64, _ end: Int64) throws {
    let range = try text.range(input).get()
    let moved = range.moved(to: Self.now + 300_000)
    #expect(moved.start == Self.now + start * 1000)
    #expect(moved.end == Self.now + end * 1000)
    #expect(moved == range && moved.hashValue == range.hashValue)
  }

  @Test func aTimeThatIsStillToComeTodayWasYesterday() {
    #expect(
      text.range("11:00..10:00")
        == .success(TimeRange(start: Self.now - 84_600_000, end: Self.now - 1_800_000)))
  }

  @Test(arguments: [
    ("30m", 1800), ("30m ago", 1800), ("2h前", 7200), ("10:00", 1800), ("11:00", 84_600),
  ])
  func aMomentThatIsOver(_ input: String, _ seconds: Int64) {
    #expect(text.moment(input) == Self.now - seconds * 1000)
  }

  @Test(arguments: ["ago", "10:00 ago", "soon"])
  func whatIsNoMoment(_ input: String) { #expect(text.moment(input) == nil) }

  @Test(arguments: [
    ("11:00", 1800), ("10:00", 84_600), ("3h", 10_800), ("2026-11-25 10:30", 86_400),
  ])
  func aMomentAhead(_ input: String, _ seconds: Int64) {
    #expect(text.momentAhead(input) == Self.now + seconds * 1000)
  }

  @Test(arguments: ["-3h", "2026-11-23 10:30", "soon", "", "25:00"])
  func whatIsOverOrNoTimeIsNoneAhead(_ input: String) {
    #expect(text.momentAhead(input) == nil)
  }

  @Test(arguments: ["", "h", "0m", "10:60..11:00", "2026-02-30 10:00..11:00", "noon", "1w"])
  func whatIsNoTimeRange(_ input: String) { #expect(text.range(input) == .failure(.unreadable)) }

  @Test func theEndComesAfterTheStart() {
    #expect(text.range("10:15..10:00") == .failure(.backwards))
  }
}

import Testing

@testable import Catalog
@testable import Panes
@testable import Watching

@Suite struct GroupChartWindowTests {
  @Test func movesAStepAtATime() {
    let hour = GroupChartWindow(span: .hour, now: 7_200_001)
    #expect(hour.end == 7_215_000 && hour.end - hour.start == 3_600_000)
    #expect(hour == GroupChartWindow(span: .hour, now: 7_214_999))
    #expect(hour != GroupChartWindow(span: .hour, now: 7_215_001))
    #expect(hour.position(of: hour.start) == 0 && hour.position(of: hour.end) == 1)
    let day = GroupChartWindow(span: .day, now: 86_400_000)
    #expect(day.start == 0 && day.position(of: 43_200_000) == 0.5)
  }

  @Test func marksRoundLocalTimes() {
    // The window ends at 10:07:30 UTC; the zone is five and a half hours east.
    let window = GroupChartWindow(span: .hour, now: 36_450_000)
    let zone = TimeZoneRule { _ in 19_800 }
    let marks = window.marks(endUnixMilliseconds: 36_450_000, timeZone: zone, columns: 70)
    #expect(
      marks.map(\.unixMilliseconds)
        == [33_000, 33_600, 34_200, 34_800, 35_400, 36_000].map {
          $0 * 1000
        })
    #expect(marks.last?.position == 1 - 450.0 / 3600)
    // Where there is less room, there are fewer.
    let few = window.marks(endUnixMilliseconds: 36_450_000, timeZone: zone, columns: 25)
    #expect(few.map(\.unixMilliseconds) == [34_200_000, 36_000_000])
  }
}

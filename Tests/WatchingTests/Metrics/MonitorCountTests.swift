import Testing

@testable import Watching

/// What may be asked of `monitor`.
@Suite struct MonitorCountTests {
  /// 2026-11-28 20:00:00 at +08:00.
  private let now: Int64 = 1_795_867_200

  @Test func theBackgroundHasTwoCallsAMinute() {
    var count = MonitorCount(at: now)
    func take(_ calls: Int, after seconds: Int64) -> Int {
      count.take(calls, for: .background, budget: 1000, at: now + seconds)
    }
    #expect(take(1, after: 0) == 1)
    #expect(take(5, after: 30) == 1)
    #expect(take(1, after: 59) == 0)
    #expect(take(1, after: 60) == 1)
    #expect(take(1, after: 61) == 0)
    #expect(take(2, after: 90) == 1)
    #expect(count.calls == 4)
  }

  @Test func whatIsOpenedTakesTenAtOnce() {
    var count = MonitorCount(at: now)
    #expect(count.take(12, for: .opened, budget: 1000, at: now) == 10)
    #expect(count.take(3, for: .opened, budget: 1000, at: now) == 3)
    // The background is not held up by it, nor by itself.
    #expect(count.take(3, for: .background, budget: 1000, at: now) == 2)
    #expect(count.take(0, for: .opened, budget: 1000, at: now) == 0)
    #expect(count.calls == 15)
  }

  /// No minute-long walk of a day makes more calls than the budget, and the last fifth is for what
  /// the user opens.
  @Test func aDayHasItsBudget() {
    // Midnight in the service's zone.
    let midnight = now + 4 * 3600
    var count = MonitorCount(at: midnight)
    var granted = 0
    for minute: Int64 in 0..<1440 {
      granted += count.take(2, for: .background, budget: 1000, at: midnight + minute * 60)
    }
    #expect(granted == 800)
    let last = midnight + 86_399
    for _ in 0..<50 { granted += count.take(10, for: .opened, budget: 1000, at: last) }
    #expect(granted == 1000 && count.calls == 1000)
    #expect(count.take(1, for: .opened, budget: 1000, at: last) == 0)
    #expect(count.take(1, for: .background, budget: 1000, at: midnight + 86_400) == 1)
    #expect(count.calls == 1)
  }

  @Test func aClockThatWasSetBackGivesNothing() {
    var count = MonitorCount(at: now)
    #expect(count.take(10, for: .opened, budget: 10, at: now) == 10)
    #expect(count.take(10, for: .opened, budget: 10, at: now - 86_400 * 2) == 0)
    #expect(count.take(2, for: .background, budget: 100, at: now) == 2)
    #expect(count.take(2, for: .background, budget: 100, at: now - 3600) == 0)
  }
}

import Testing

@testable import mqdeck

struct MonotonicClockTests {
  @Test func aTimeLiesAtLeastTheDelayAhead() {
    let before = MonotonicClock.now()
    let delay = Duration(secondsComponent: 2, attosecondsComponent: 1)
    #expect(MonotonicClock.time(after: delay) >= before + 2_000_000_001)
  }

  @Test func whatHasPassedIsNow() {
    let before = MonotonicClock.now()
    let time = MonotonicClock.time(after: .seconds(-5))
    #expect(before <= time && time <= MonotonicClock.now())
  }

  @Test(arguments: [Duration.seconds(Int64.max), .seconds(Int64.max / 1_000_000_000)])
  func whatIsPastTheEndOfTimeIsTheEndOfTime(delay: Duration) {
    #expect(MonotonicClock.time(after: delay) == .max)
  }
}

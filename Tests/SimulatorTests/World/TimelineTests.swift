import Testing

@testable import Simulator

@Suite struct TimelineTests {
  /// A leak that began at some time before the world: further back all was well.
  @Test func whatTheWorldBeganWithHadBuiltUpBefore() {
    let leak = Timeline.leak(0.5, backlog: 30)
    #expect(leak.state(at: 0).backlog == 30)
    #expect(leak.state(at: -20).backlog == 20)
    #expect(leak.state(at: -60).backlog == 0)
    #expect(leak.state(at: -100).backlog == 0 && leak.state(at: -100).isOnline)
    let abandoned = Timeline.abandoned(backlog: 100)
    #expect(!abandoned.state(at: -99).isOnline && abandoned.state(at: -101).isOnline)
  }

  @Test func roundsHaveNoBeginning() {
    let outage = Timeline.outage(down: 60, catchUpPace: 3, calm: 100, diedBeforeStart: 20)
    for seconds in stride(from: -1000.0, through: 1000, by: 37) {
      #expect(outage.state(at: seconds) == outage.state(at: seconds + outage.duration))
    }
    #expect(outage.state(at: 0).backlog == 20)
  }

  @Test func aResetHoldsFromThenOnAndNotBefore() {
    let leak = Timeline.leak(0.5, backlog: 30)
    let reset = Timeline.Reset(seconds: 100, backlog: 0)
    #expect(leak.state(at: 99, after: reset).backlog == leak.state(at: 99).backlog)
    #expect(leak.state(at: 100, after: reset).backlog == 0)
    #expect(leak.state(at: 140, after: reset).backlog == 20)
    // A round begins with what it always begins with.
    let outage = Timeline.outage(down: 60, catchUpPace: 3, calm: 100, diedBeforeStart: 0)
    let skipped = Timeline.Reset(seconds: 50, backlog: 0)
    #expect(outage.state(at: 55, after: skipped).backlog == 5)
    #expect(
      outage.state(at: outage.duration + 30, after: skipped).backlog
        == outage.state(at: 30).backlog)
  }

  /// Where as much is produced as ever, a backlog of so many seconds is so many seconds old; after a
  /// burst it is younger.
  @Test func whatWaitsIsAsOldAsItsProduction() {
    let abandoned = Timeline.abandoned(backlog: 500)
    #expect(abs(abandoned.secondsBehind(500, at: 0) - 500) < 0.1)
    #expect(abandoned.secondsBehind(0, at: 0) == 0)
    let burst = Timeline.bursts(factor: 20, seconds: 15, capacity: 5, calm: 45, offset: 0)
    let state = burst.state(at: 15)
    let behind = burst.secondsBehind(state.backlog, at: 15)
    #expect(state.backlog > 200 && behind > 10 && behind < 15)
  }
}

import ModelViewUpdate
import Testing

@testable import Console

@Suite struct PollScheduleTests {
  private func moment(_ milliseconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: 1_000_000 + milliseconds, unixMilliseconds: milliseconds)
  }

  private func group(_ name: String) -> PollTarget { .group(instanceID: "rmq-1", name: name) }

  @Test func whatMattersComesFirstWithinTheBudget() {
    var schedule = PollSchedule(budgetPerSecond: 3, refreshMilliseconds: 5000)
    schedule.watch([group("a"), group("b")], urgency: .rest)
    schedule.watch([.instances], urgency: .structural)
    schedule.watch([group("seen")], urgency: .visible)
    schedule.watch([group("late")], urgency: .lagging)
    #expect(schedule.takeDue(at: moment(0)) == [group("seen"), group("late"), .instances])
    #expect(schedule.takeDue(at: moment(0)).isEmpty)
    #expect(schedule.inFlightCount == 3)
    #expect(Set(schedule.takeDue(at: moment(1000))) == [group("a"), group("b")])
  }

  @Test func whatIsPinnedComesBetweenWhatIsSeenAndWhatLags() {
    var schedule = PollSchedule(budgetPerSecond: 3, refreshMilliseconds: 5000)
    let client = PollTarget.client(instanceID: "mqtt-1", clientID: "c")
    schedule.watch([group("late")], urgency: .lagging)
    schedule.watch([group("seen")], urgency: .visible)
    schedule.watch([group("pinned")], urgency: .rest)
    schedule.setPinned([group("pinned"), client])
    #expect(schedule.takeDue(at: moment(0)).first == group("seen"))
    #expect(schedule.inFlightCount == 3)
    #expect(schedule.takeDue(at: moment(1000)) == [group("late")])
    schedule.answered(client, at: moment(1000))
    #expect(schedule.takeDue(at: moment(10_000)) == [client], "nine tenths of ten seconds")
    schedule.answered(client, at: moment(10_000))
    schedule.setPinned([])
    #expect(!schedule.targets.contains(client) && schedule.targets.contains(group("pinned")))
  }

  @Test func nothingIsAskedTwiceAtOnceAndNothingTooSoon() {
    var schedule = PollSchedule(budgetPerSecond: 10, refreshMilliseconds: 5000)
    schedule.watch([group("a")], urgency: .visible)
    #expect(schedule.takeDue(at: moment(0)) == [group("a")])
    #expect(schedule.takeDue(at: moment(60_000)).isEmpty)
    schedule.answered(group("a"), at: moment(60_000))
    #expect(schedule.takeDue(at: moment(64_000)).isEmpty)
    #expect(schedule.takeDue(at: moment(64_500)) == [group("a")])
  }

  @Test func theMostOverdueOfEqualsComesFirst() {
    var schedule = PollSchedule(budgetPerSecond: 1, refreshMilliseconds: 5000)
    schedule.watch([group("a"), group("b")], urgency: .visible)
    schedule.answered(group("a"), at: moment(0))
    schedule.answered(group("b"), at: moment(2000))
    #expect(schedule.takeDue(at: moment(20_000)) == [group("a")])
  }

  @Test func callsMadeElsewhereCountAndNothingIsSavedUpOverAPause() {
    var schedule = PollSchedule(budgetPerSecond: 2, refreshMilliseconds: 5000)
    schedule.watch((0..<20).map { group("\($0)") }, urgency: .rest)
    schedule.spend(2, at: moment(0))
    #expect(schedule.takeDue(at: moment(0)).isEmpty)
    #expect(schedule.takeDue(at: moment(3_600_000)).count == 2)
  }

  @Test func anActionThatIsCalledTooOftenRestsAndTheOthersGoOn() {
    var schedule = PollSchedule(budgetPerSecond: 10, refreshMilliseconds: 5000)
    schedule.watch([group("a"), group("b"), .instances], urgency: .visible)
    #expect(schedule.takeDue(at: moment(0)).count == 3)
    schedule.failed(group("a"), isThrottled: true, at: moment(0), jitter: 1)
    schedule.answered(group("b"), at: moment(0))
    schedule.answered(.instances, at: moment(0))
    // Twice a second with the whole jitter.
    #expect(schedule.takeDue(at: moment(1999)).isEmpty)
    #expect(schedule.takeDue(at: moment(2000)) == [group("a")])
    schedule.failed(group("a"), isThrottled: true, at: moment(2000), jitter: 0)
    #expect(schedule.takeDue(at: moment(3999)).isEmpty)
    #expect(schedule.takeDue(at: moment(4000)) == [group("a")])
  }

  @Test func aTargetThatFailsRestsLongerEachTime() {
    var schedule = PollSchedule(budgetPerSecond: 10, refreshMilliseconds: 5000)
    schedule.watch([group("a"), group("b")], urgency: .visible)
    _ = schedule.takeDue(at: moment(0))
    schedule.failed(group("a"), isThrottled: false, at: moment(0), jitter: 1)
    schedule.answered(group("b"), at: moment(0))
    #expect(schedule.takeDue(at: moment(9000)) == [group("b")])
    schedule.answered(group("b"), at: moment(9000))
    #expect(schedule.takeDue(at: moment(10_000)) == [group("a")])
    schedule.failed(group("a"), isThrottled: false, at: moment(10_000), jitter: 1)
    #expect(!schedule.takeDue(at: moment(29_999)).contains(group("a")))
    #expect(schedule.takeDue(at: moment(30_000)).contains(group("a")))
  }

  @Test func whatIsGoneIsNotAskedForAgain() {
    var schedule = PollSchedule(budgetPerSecond: 10, refreshMilliseconds: 5000)
    schedule.watch([group("a"), group("b")], urgency: .rest)
    schedule.watch([group("b")], urgency: .rest) { $0 == group("a") }
    #expect(schedule.takeDue(at: moment(0)) == [group("b")])
  }

  /// Two thousand groups, nineteen of them on the screen, twenty calls a second, each answered
  /// within a second: for ten minutes of made-up time.
  @Test func twoThousandGroupsAreSeenInTime() {
    var schedule = PollSchedule(budgetPerSecond: 20, refreshMilliseconds: 5000)
    let all = (0..<2000).map { group("\($0)") }
    let visible = Set(all[700..<719])
    schedule.watch(all, urgency: .rest)
    schedule.watch(visible, urgency: .visible)
    var seenAt: [PollTarget: Int64] = [:]
    var oldestVisible: Int64 = 0
    var oldest: Int64 = 0
    var calls = 0
    for second in 0..<600 {
      let now = Int64(second) * 1000
      let taken = schedule.takeDue(at: moment(now))
      calls += taken.count
      for target in taken { schedule.answered(target, at: moment(now + 300)) }
      for target in taken { seenAt[target] = now + 300 }
      if second < 130 { continue }
      for target in all {
        let age = now - seenAt[target, default: -1_000_000]
        oldest = max(oldest, age)
        if visible.contains(target) { oldestVisible = max(oldestVisible, age) }
      }
    }
    #expect(oldestVisible <= 10_000, "\(oldestVisible) ms")
    #expect(oldest <= 120_000, "\(oldest) ms")
    #expect(calls <= 20 * 601)
  }
}

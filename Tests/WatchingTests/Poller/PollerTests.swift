import ActionLiterals
import ModelViewUpdate
import Testing

@testable import Catalog
@testable import Watching

@Suite struct PollerTests {
  private func moment(_ milliseconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: 1_000_000 + milliseconds, unixMilliseconds: milliseconds)
  }

  private func group(_ name: String) -> PollTarget { .group(instanceID: "rmq-1", name: name) }

  @Test func whatMattersComesFirstWithinTheBudget() {
    var poller = Poller(budgetPerSecond: 5, refreshMilliseconds: 5000)
    poller.watch([group("a"), group("b")], urgency: .rest)
    poller.watch([.instances], urgency: .structural)
    poller.watch([group("late")], urgency: .lagging)
    poller.show([group("seen")])
    poller.setPinned([group("b"), group("pinned")])
    #expect(
      poller.takeDue(at: moment(0))
        == [group("seen"), group("b"), group("pinned"), group("late"), .instances])
    #expect(poller.takeDue(at: moment(0)).isEmpty)
    #expect(poller.inFlightCount == 5)
    #expect(poller.takeDue(at: moment(1000)) == [group("a")])
  }

  @Test func whatIsNoLongerPinnedOrSeenIsAskedAsAnythingElseOrNotAtAll() {
    var poller = Poller(budgetPerSecond: 5, refreshMilliseconds: 5000)
    let client = PollTarget.client(instanceID: "mqtt-1", clientID: "c")
    poller.watch([group("a")], urgency: .rest)
    poller.setPinned([group("a"), client])
    poller.show([group("seen")])
    _ = poller.takeDue(at: moment(0))
    for target in [group("a"), client, group("seen")] { poller.answered(target, at: moment(0)) }
    poller.setPinned([])
    poller.show([])
    #expect(Array(poller.targets) == [group("a")])
    #expect(poller.takeDue(at: moment(17_999)).isEmpty)
    #expect(poller.takeDue(at: moment(18_000)) == [group("a")])
  }

  @Test func scrollingThereAndBackAsksForNothingTwice() {
    var poller = Poller(budgetPerSecond: 5, refreshMilliseconds: 5000)
    poller.show([group("a")])
    _ = poller.takeDue(at: moment(0))
    poller.answered(group("a"), at: moment(100))
    poller.show([group("b")])
    #expect(poller.takeDue(at: moment(1000)) == [group("b")])
    poller.show([group("a"), group("b")])
    #expect(poller.takeDue(at: moment(2000)).isEmpty)
  }

  @Test func whatComesIntoViewIsAskedAtOnceAndTheBackgroundPays() {
    var poller = Poller(budgetPerSecond: 4, refreshMilliseconds: 5000)
    poller.watch((0..<40).map { group("hidden \($0)") }, urgency: .rest)
    let seen = (0..<12).map { group("seen \($0)") }
    poller.show(seen)
    #expect(poller.takeDue(at: moment(0)) == seen)
    for target in seen { poller.answered(target, at: moment(200)) }
    #expect(poller.takeDue(at: moment(2000)).isEmpty)
    #expect(poller.takeDue(at: moment(3000)).count == 4, "twelve calls, four a second")
  }

  @Test func theScreenAloneCannotTakeTheWholeBudget() {
    var poller = Poller(budgetPerSecond: 8, refreshMilliseconds: 1000)
    poller.watch((0..<40).map { group("hidden \($0)") }, urgency: .rest)
    let seen = (0..<30).map { group("seen \($0)") }
    poller.show(seen)
    for target in seen { poller.answered(target, at: moment(0)) }
    let taken = poller.takeDue(at: moment(10_000))
    #expect(taken.count == 8 && taken.count { seen.contains($0) } == 6)
  }

  @Test func neverMoreThanTheServicesLimitForAnAction() {
    var poller = Poller(budgetPerSecond: 100, refreshMilliseconds: 5000)
    let topics = (0..<50).map {
      PollTarget.row(Location(.topics, instanceID: "rmq-1"), "topic \($0)")
    }
    poller.show(topics)
    #expect(poller.takeDue(at: moment(0)).count == 20)
    #expect(poller.takeDue(at: moment(500)).isEmpty)
    #expect(poller.takeDue(at: moment(1000)).count == 20)
  }

  @Test func nothingIsAskedTwiceAtOnceAndNothingTooSoon() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    poller.show([group("a")])
    #expect(poller.takeDue(at: moment(0)) == [group("a")])
    #expect(poller.takeDue(at: moment(9000)).isEmpty)
    poller.answered(group("a"), at: moment(9000))
    #expect(poller.takeDue(at: moment(13_000)).isEmpty)
    #expect(poller.takeDue(at: moment(13_500)) == [group("a")])
  }

  @Test func anAnswerThatNeverComesIsAFailure() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    poller.show([group("a")])
    _ = poller.takeDue(at: moment(0))
    #expect(poller.takeDue(at: moment(14_999)).isEmpty)
    #expect(poller.inFlightCount == 1)
    #expect(poller.takeDue(at: moment(15_000)).isEmpty)
    #expect(poller.inFlightCount == 0, "it rests, and is no longer under way")
    #expect(poller.takeDue(at: moment(25_000)) == [group("a")])
  }

  @Test func theMostOverdueOfEqualsComesFirst() {
    var poller = Poller(budgetPerSecond: 1, refreshMilliseconds: 5000)
    poller.show([group("a"), group("b")])
    poller.answered(group("a"), at: moment(0))
    poller.answered(group("b"), at: moment(2000))
    #expect(poller.takeDue(at: moment(20_000)) == [group("a")])
  }

  @Test func callsMadeElsewhereCountAndNothingIsSavedUpOverAPause() {
    var poller = Poller(budgetPerSecond: 2, refreshMilliseconds: 5000)
    poller.watch((0..<20).map { group("\($0)") }, urgency: .rest)
    poller.spend(2, at: moment(0))
    #expect(poller.takeDue(at: moment(0)).isEmpty)
    #expect(poller.takeDue(at: moment(3_600_000)).count == 2)
  }

  @Test func anActionThatIsCalledTooOftenRestsAndTheOthersGoOn() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    poller.show([group("a"), group("b"), .instances])
    #expect(poller.takeDue(at: moment(0)).count == 3)
    poller.failed(group("a"), isThrottled: true, at: moment(0), jitter: 1)
    poller.answered(group("b"), at: moment(0))
    poller.answered(.instances, at: moment(0))
    // Twice a second with the whole jitter.
    #expect(poller.takeDue(at: moment(1999)).isEmpty)
    #expect(poller.takeDue(at: moment(2000)) == [group("a")])
    poller.failed(group("a"), isThrottled: true, at: moment(2000), jitter: 0)
    #expect(poller.takeDue(at: moment(3999)).isEmpty)
    #expect(poller.takeDue(at: moment(4000)) == [group("a")])
  }

  @Test func aTargetThatFailsRestsLongerEachTime() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    poller.show([group("a"), group("b")])
    _ = poller.takeDue(at: moment(0))
    poller.failed(group("a"), isThrottled: false, at: moment(0), jitter: 1)
    poller.answered(group("b"), at: moment(0))
    #expect(poller.takeDue(at: moment(9000)) == [group("b")])
    poller.answered(group("b"), at: moment(9000))
    #expect(poller.takeDue(at: moment(10_000)) == [group("a")])
    poller.failed(group("a"), isThrottled: false, at: moment(10_000), jitter: 1)
    #expect(!poller.takeDue(at: moment(29_999)).contains(group("a")))
    #expect(poller.takeDue(at: moment(30_000)).contains(group("a")))
  }

  @Test func whatFailedAtFirstIsNotForgottenAmongTheMany() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    let all = (0..<2000).map { group("\($0)") }
    poller.watch(all, urgency: .rest)
    var askedAt: [Int64] = []
    for second in 0..<600 {
      let now = moment(Int64(second) * 1000)
      for target in poller.takeDue(at: now) {
        if target == group("7") {
          askedAt.append(Int64(second))
          poller.failed(target, isThrottled: false, at: now, jitter: 0.5)
        } else {
          poller.answered(target, at: now)
        }
      }
    }
    #expect(askedAt.count >= 4 && zip(askedAt, askedAt.dropFirst()).allSatisfy { $1 - $0 <= 130 })
  }

  @Test(arguments: [1, 2, 3])
  func aSmallBudgetLeavesTheBackgroundItsShare(_ budget: Int) {
    var poller = Poller(budgetPerSecond: budget, refreshMilliseconds: 5000)
    let hidden = (0..<20).map { group("hidden \($0)") }
    poller.watch([.instances], urgency: .structural)
    poller.watch(hidden, urgency: .rest)
    poller.show((0..<20).map { group("seen \($0)") })
    var answered: Set<PollTarget> = []
    for second in 0..<400 {
      let now = moment(Int64(second) * 1000)
      for target in poller.takeDue(at: now) {
        answered.insert(target)
        poller.answered(target, at: now)
      }
    }
    #expect(answered.isSuperset(of: hidden + [.instances]))
  }

  @Test func anActionIsThrottledUntilAnybodyIsAnsweredAndOnlyWhileItIsNeeded() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    poller.show([group("a"), .instances])
    _ = poller.takeDue(at: moment(0))
    for target in [group("a"), .instances] {
      poller.failed(target, isThrottled: true, at: moment(100), jitter: 1)
    }
    #expect(Set(poller.throttledActions) == ["DescribeConsumerGroup", "DescribeInstanceList"])
    // The user asked for it, and it was not taken here.
    poller.answered(group("a"), at: moment(200))
    #expect(poller.throttledActions == ["DescribeInstanceList"])
    poller.show([group("a")])
    #expect(poller.throttledActions.isEmpty, "nothing needs the other any more")
  }

  @Test func whatWasNotLookedAtForLongMayBeOlderThanItsAnswer() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    poller.watch([group("a")], urgency: .rest)
    #expect(poller.gapMilliseconds(group("a")) == nil)
    poller.answered(group("a"), at: moment(0))
    #expect(poller.gapMilliseconds(group("a")) == nil, "the first answer")
    poller.answered(group("a"), at: moment(120_000))
    #expect(poller.gapMilliseconds(group("a")) == 120_000)
    poller.answered(group("a"), at: moment(120_000 + 3_600_000))
    #expect(poller.gapMilliseconds(group("a")) == nil, "after a rest")
  }

  @Test func whatIsGoneIsNotAskedForAgain() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    poller.watch([group("a"), group("b")], urgency: .rest)
    poller.watch([group("b")], urgency: .rest) { $0 == group("a") }
    #expect(poller.takeDue(at: moment(0)) == [group("b")])
  }

  @Test func manyRefusalsAtOnceAreOneAndADayOfThemRestsTwoMinutesAtMost() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    let all = (0..<5).map { group("\($0)") }
    poller.show(all)
    _ = poller.takeDue(at: moment(0))
    for target in all { poller.failed(target, isThrottled: true, at: moment(100), jitter: 1) }
    #expect(poller.takeDue(at: moment(2099)).isEmpty)
    #expect(poller.takeDue(at: moment(2100)).count == 5)
    var now: Int64 = 2100
    for _ in 0..<20 {
      for target in all { poller.failed(target, isThrottled: true, at: moment(now), jitter: 1) }
      now += Poller.longestRestMilliseconds
      #expect(poller.takeDue(at: moment(now)).count == 5)
    }
  }

  @Test func aPauseAsksNothingAndGoesOnWhereItWas() {
    var poller = Poller(budgetPerSecond: 2, refreshMilliseconds: 5000)
    poller.watch((0..<4).map { group("\($0)") }, urgency: .rest)
    #expect(poller.takeDue(at: moment(0)) == [group("0"), group("1")])
    poller.isPaused = true
    poller.answered(group("0"), at: moment(100))
    #expect(poller.takeDue(at: moment(9000)).isEmpty)
    #expect(poller.millisecondsToNextLook(at: moment(9000)) == nil)
    poller.isPaused = false
    #expect(poller.takeDue(at: moment(9001)) == [group("2"), group("3")])
  }

  @Test func itRestsWhenNobodyHasLookedForLong() {
    var poller = Poller(budgetPerSecond: 2, refreshMilliseconds: 5000)
    poller.show([group("a")])
    poller.setFocus(false, at: moment(0))
    poller.setFocus(false, at: moment(200_000))
    #expect(poller.takeDue(at: moment(299_999)) == [group("a")])
    poller.answered(group("a"), at: moment(299_999))
    #expect(poller.isResting(at: moment(300_000)), "since it was lost, not since it was told last")
    #expect(poller.takeDue(at: moment(400_000)).isEmpty)
    #expect(poller.millisecondsToNextLook(at: moment(400_000)) == nil)
    poller.setFocus(true, at: moment(400_001))
    #expect(poller.takeDue(at: moment(400_001)) == [group("a")])
  }

  @Test func itWakesWhenSomethingIsDueAndNotBefore() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    #expect(poller.millisecondsToNextLook(at: moment(0)) == nil)
    poller.watch([group("a")], urgency: .rest)
    #expect(poller.millisecondsToNextLook(at: moment(0)) == 0)
    _ = poller.takeDue(at: moment(0))
    #expect(poller.millisecondsToNextLook(at: moment(0)) == Poller.lostMilliseconds)
    poller.answered(group("a"), at: moment(300))
    #expect(poller.millisecondsToNextLook(at: moment(300)) == 20_000)
    poller.failed(group("a"), isThrottled: false, at: moment(400), jitter: 1)
    #expect(poller.millisecondsToNextLook(at: moment(400)) == 19_900, "it is not that late yet")
    poller.show([group("b")])
    #expect(poller.millisecondsToNextLook(at: moment(400)) == 600, "a second after the last look")
  }

  /// A quarter of the budget, every minute or more often, but not without end.
  @Test(arguments: [(4, 20), (75, 30), (100, 40), (150, 60), (2000, 60)])
  func littleIsAskedMoreOftenThanMuch(groups: Int, seconds: Int64) {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000)
    poller.watch((0..<groups).map { group("\($0)") }, urgency: .rest)
    _ = poller.takeDue(at: moment(0))
    #expect(poller.restMilliseconds == seconds * 1000)
  }

  @Test func anotherRegionBeginsWithoutTargetsAndWithTheSameBudget() {
    var poller = Poller(budgetPerSecond: 3, refreshMilliseconds: 5000)
    poller.isPaused = true
    poller.watch([group("a")], urgency: .rest)
    poller.spend(3, at: moment(0))
    var other = poller.emptied()
    #expect(other.targets.isEmpty && other.isPaused)
    other.isPaused = false
    other.watch([group("b")], urgency: .rest)
    #expect(other.takeDue(at: moment(0)).isEmpty)
  }
}

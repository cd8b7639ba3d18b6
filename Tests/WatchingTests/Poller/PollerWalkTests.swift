import ModelViewUpdate
import Testing

@testable import Catalog
@testable import Watching

/// A poller keeps its counts and the order of asking as things change: at every step of many random
/// lives they are what a walk over everything finds.
@Suite struct PollerWalkTests {
  private struct Life {
    var poller: Poller
    private var random: SeededNumbers
    private var now: Int64 = 0
    private var groups: [PollTarget] = []
    private var flying: [PollTarget] = []
    private var takenCount = 0
    private var moment: Moment { Moment(uptimeMilliseconds: now, unixMilliseconds: now) }

    init(seed: UInt64) {
      random = SeededNumbers(state: seed)
      poller = Poller(
        budgetPerSecond: [1, 5, 10, 40][Int(seed % 4)], refreshMilliseconds: 5000)
      poller.watch([.instances, .mqttInstances], urgency: .structural)
      addInstance()
    }

    private mutating func addInstance() {
      let id = "rmq-\(groups.count)"
      let new = (0..<Int.random(in: 1...40, using: &random)).map {
        PollTarget.group(instanceID: id, name: "\($0)")
      }
      groups += new
      poller.watch([.instance(id), .groups(id)], urgency: .structural)
      poller.watch(new, urgency: .rest)
    }

    private mutating func some(_ most: Int) -> [PollTarget] {
      Array(groups.shuffled(using: &random).prefix(Int.random(in: 0...most, using: &random)))
    }

    /// - Returns: What was taken over all steps.
    mutating func run(steps: Int) -> Int {
      for step in 0..<steps {
        now += Int64.random(in: 1...900, using: &random)
        land()
        act()
        if step % 16 == 0 { checkCounts() }
        check()
      }
      return takenCount
    }

    private mutating func land() {
      for target in flying where Int.random(in: 0..<3, using: &random) == 0 {
        flying.removeAll { $0 == target }
        switch Int.random(in: 0..<40, using: &random) {
        case 0: poller.failed(target, isThrottled: true, at: moment, jitter: 0.5)
        case 1...6: poller.failed(target, isThrottled: false, at: moment, jitter: 0.5)
        case 7: break
        case 8: poller.giveUp(target)
        default:
          let calls = if case .groups = target { Int.random(in: 1...20, using: &random) } else { 1 }
          poller.answered(target, calls: calls, at: moment)
          let urgency = [PollUrgency.rest, .rest, .rest, .lagging].randomElement(using: &random)
          if case .group = target { poller.setUrgency(urgency ?? .rest, of: target) }
        }
      }
    }

    private mutating func act() {
      switch Int.random(in: 0..<120, using: &random) {
      case 0: addInstance()
      case 1...8: poller.show(some(30), near: some(30))
      case 9: poller.setPinned(Set(some(4)))
      case 10: poller.expire()
      case 11...13: poller.expire(some(20))
      case 14...16: poller.spend(Int.random(in: 1...60, using: &random), at: moment)
      case 17: poller.isPaused.toggle()
      case 18:
        guard case .group(let id, _)? = groups.randomElement(using: &random) else { break }
        poller.watch([], urgency: .rest) { $0.instanceID == id }
        groups.removeAll { $0.instanceID == id }
        if groups.count < 40 { addInstance() }
      case 19: now += 40_000
      case 20...22: for target in some(3) { poller.noteCall(of: target, at: moment) }
      case 23: for target in some(3) { poller.answered(target, at: moment) }
      default: break
      }
    }

    private mutating func check() {
      guard let wait = poller.millisecondsToNextLook(at: moment) else { return }
      #expect(wait == PlainWalk(poller, at: moment).millisecondsToNextLook)
      // Now and then it is asked to look before its time, as when the user goes elsewhere.
      guard wait <= 0 || Int.random(in: 0..<8, using: &random) == 0 else { return }
      var looked = poller
      let isLooking = looked.lookAround(at: moment) != nil
      var walk = PlainWalk(looked, at: moment)
      let taken = poller.takeDue(at: moment)
      #expect(taken == (isLooking ? walk.due(early: looked.earlyCount(at: now)) : []))
      flying += taken
      takenCount += taken.count
    }

    private func checkCounts() {
      let (tally, walk) = (poller.tally, PlainWalk(poller, at: moment))
      #expect(tally.waitingCount == walk.waitingCount)
      #expect(tally.waitingListings == walk.waitingListings)
      #expect(tally.failing.elements.map(\.number) == walk.failing)
      #expect(tally.answered.first?.time == walk.oldestAnsweredAt)
      #expect(tally.unwanted == Set(poller.entries.filter { !$0.value.isWanted }.keys))
      for urgency in PollUrgency.allCases {
        let calls =
          urgency == .structural ? tally.structuralCalls : Double(tally.calls(urgency))
        #expect(abs(calls - walk.calls(urgency)) < 0.001)
      }
      for action in poller.paces.keys {
        #expect(tally.isWanted(action) == walk.wantedActions.contains(action))
      }
    }
  }

  @Test(arguments: 0..<4) func whatAWalkOverEverythingFinds(seed: Int) {
    var life = Life(seed: UInt64(seed))
    #expect(life.run(steps: 2000) > 200)
  }
}

import ModelViewUpdate
import Testing

@testable import Catalog
@testable import Watching

/// The first look at a large region, in made-up time.
@Suite struct FirstRoundTests {
  /// Forty instances of 145 groups each, whose calls take 60 ms.
  private struct Play {
    var poller: Poller
    var asked: [(at: Int64, target: PollTarget)] = []
    private(set) var now: Int64 = 0
    private var landing: [(at: Int64, target: PollTarget)] = []
    private let ids = (0..<40).map { "rmq-\($0)" }
    private var moment: Moment { Moment(uptimeMilliseconds: now, unixMilliseconds: now) }

    init(_ round: FirstRound?, budget: Int = 10) {
      poller = Poller(budgetPerSecond: budget, refreshMilliseconds: 5000, firstRound: round)
      poller.watch([.instances, .mqttInstances], urgency: .structural)
    }

    mutating func run(untilDone limitSeconds: Int, lags: [String: Int64] = [:]) {
      while now < Int64(limitSeconds) * 1000, poller.firstRound?.isUnderWay != false {
        now += 10
        let landed = landing.filter { $0.at <= now }
        landing.removeAll { $0.at <= now }
        for (_, target) in landed { land(target, lags) }
        guard let wait = poller.millisecondsToNextLook(at: moment), wait <= 0 else { continue }
        for target in poller.takeDue(at: moment) {
          asked.append((now, target))
          landing.append((now + 60, target))
        }
      }
    }

    private mutating func land(_ target: PollTarget, _ lags: [String: Int64]) {
      poller.answered(target, at: moment)
      switch target {
      case .instances:
        for id in ids { poller.firstRound?.note(instanceID: id, name: "name of \(id)") }
        poller.watch(
          ids.flatMap { [PollTarget.instance($0), .groups($0)] }, urgency: .structural)
      case .groups(let id):
        poller.watch(
          (0..<145).map { PollTarget.group(instanceID: id, name: "\($0)") }, urgency: .rest)
        if !lags.isEmpty { poller.takeLags(ofInstances: lags) }
      default: break
      }
    }

    func groups(_ range: Range<Int>) -> [String] {
      let groups = asked.filter { if case .group = $0.target { true } else { false } }
      return groups[range].compactMap(\.target.instanceID)
    }
  }

  @Test func everythingIsSeenWithinNinetySecondsAndAskedOnce() throws {
    var play = Play(FirstRound())
    play.run(untilDone: 200)
    let round = try #require(play.poller.firstRound)
    #expect(!round.isUnderWay)
    #expect(try #require(round.milliseconds(at: play.now)) <= 62_000)
    // Two lists of instances, two calls of each instance, and each group; the inventory once more.
    #expect((5882...6100).contains(round.calls), "\(round.calls)")
    // Afterwards it is the budget that holds.
    #expect(play.poller.callsPerSecond == 10 && play.poller.pauseMilliseconds == 1000)
  }

  @Test func noSecondHasMoreThanAHundredCallsOrHalfOfALimit() {
    var play = Play(FirstRound())
    play.run(untilDone: 200)
    for start in stride(from: Int64(0), to: play.now, by: 250) {
      let second = play.asked.filter { (start..<start + 1000).contains($0.at) }
      #expect(second.count <= 125)
      // DescribeInstance may be called twenty times a second.
      let details = second.count { if case .instance = $0.target { true } else { false } }
      #expect(details <= 10)
    }
  }

  @Test func whoNamedABudgetIsAskedNoMore() {
    var play = Play(FirstRound(callsPerSecond: 20), budget: 20)
    play.run(untilDone: 30)
    #expect(play.asked.count <= 20 * 31)
  }

  @Test func oneGroupOfEachInstanceInTurnAndThoseOfPatternsFirst() {
    var play = Play(FirstRound(first: [GlobPattern("*rmq-3?")]))
    play.run(untilDone: 60)
    let first = play.groups(0..<1000)
    #expect(first.allSatisfy { $0.hasPrefix("rmq-3") && $0.count == 6 })
    let later = play.groups(1470..<1530)
    #expect(Set(later).count > 25, "\(Set(later).count)")
  }

  @Test func theWorstInstancesComeFirst() {
    var play = Play(FirstRound(first: [GlobPattern("rmq-7")]))
    play.run(untilDone: 60, lags: ["rmq-20": 9, "rmq-21": 900, "rmq-22": 0])
    // What was under way before anybody told goes on.
    let order = play.groups(200..<440)
    let (first, last) = (order.firstIndex(of: "rmq-21"), order.lastIndex(of: "rmq-21"))
    #expect(order.firstIndex(of: "rmq-20") ?? 0 >= last ?? .max, "\(first ?? -1)")
  }

  /// Where a pattern fits all of them, it says nothing.
  @Test func ofThoseThatMatchTheWorstComeFirst() {
    var play = Play(FirstRound(first: [GlobPattern("*rmq*")]))
    play.run(untilDone: 60, lags: ["rmq-20": 9, "rmq-21": 900, "rmq-22": 0])
    // Some of the others were under way before all were listed.
    let order = play.groups(0..<500)
    for id in ["rmq-20", "rmq-21"] { #expect(order.count { $0 == id } == 145) }
  }

  @Test func whatIsNotAnsweredAtAllHasNotBegunToBeSeen() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000, firstRound: FirstRound())
    poller.watch([.instances], urgency: .structural)
    let moment = Moment(uptimeMilliseconds: 10, unixMilliseconds: 10)
    _ = poller.takeDue(at: moment)
    poller.failed(.instances, isThrottled: false, at: moment, jitter: 0)
    _ = poller.takeDue(at: Moment(uptimeMilliseconds: 2000, unixMilliseconds: 2000))
    #expect(poller.firstRound?.isUnderWay == true)
  }

  @Test func itSaysHowLongItTakes() {
    var round = FirstRound()
    round.begin(at: 1000)
    round.noteCalls(200)
    #expect(round.millisecondsLeft(waitingCount: 5000, at: 2000) == nil)
    #expect(round.millisecondsLeft(waitingCount: 5000, at: 3000) == 50_000)
    // Another budget is another pace: what was asked before says nothing of it.
    round.limit(to: 20)
    #expect(round.millisecondsLeft(waitingCount: 5000, at: 3000) == nil)
    round.begin(at: 3000)
    round.noteCalls(40)
    #expect(round.millisecondsLeft(waitingCount: 5000, at: 4000) == nil)
    #expect(round.millisecondsLeft(waitingCount: 5000, at: 5000) == 250_000)
    round.end(at: 4000)
    #expect(round.millisecondsLeft(waitingCount: 5000, at: 5000) == nil)
    #expect(round.milliseconds(at: 9000) == 3000)
  }

  @Test func anotherBudgetHoldsAtOnce() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000, firstRound: FirstRound())
    #expect(poller.callsPerSecond == 100)
    poller.setBudget(perSecond: 30)
    #expect(poller.callsPerSecond == 30 && poller.budgetPerSecond == 30)
    #expect(poller.emptied().callsPerSecond == 30)
  }
}

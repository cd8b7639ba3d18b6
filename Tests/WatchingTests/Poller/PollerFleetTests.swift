import ModelViewUpdate
import Testing

@testable import Catalog
@testable import Watching

/// Two thousand groups, some of them on the screen, twenty calls a second, in made-up time.
@Suite struct PollerFleetTests {
  /// What the service and the user do meanwhile, and what became of the ages.
  private struct Play {
    var poller: Poller
    let all: [PollTarget]
    let shown: [PollTarget]
    var seenAt: [PollTarget: Int64] = [:]
    var oldestShown: Int64 = 0
    var oldest: Int64 = 0
    var calls = 0
    private var landing: [(at: Int64, target: PollTarget)] = []
    private(set) var now: Int64 = 0

    init(rows: Int = 19, budget: Int = 20, groups: Int = 2000) {
      all = (0..<groups).map { PollTarget.group(instanceID: "rmq-1", name: "\($0)") }
      poller = Poller(budgetPerSecond: budget, refreshMilliseconds: 5000)
      shown = Array(all[700..<700 + rows])
      poller.watch([.instances, .mqttInstances], urgency: .structural)
      poller.watch([.instance("rmq-1"), .groups("rmq-1")], urgency: .structural)
      poller.watch(all, urgency: .rest)
      poller.show(shown + [.list(Location(.groups, instanceID: "rmq-1"))])
    }

    /// Goes on for some seconds in steps of half a second and looks whenever the poller wants to.
    /// - Parameter latency: How long a call takes; nil: the service finds it one too many.
    mutating func run(
      seconds: Int, isChecked: Bool = true, latency: (PollTarget, Int64) -> Int64? = { _, _ in 300 }
    ) {
      for step in 0..<seconds * 2 {
        now += 500
        let moment = Moment(uptimeMilliseconds: now, unixMilliseconds: now)
        let landed = landing.filter { $0.at <= now }
        landing.removeAll { $0.at <= now }
        for (_, target) in landed {
          poller.answered(target, calls: target == .groups("rmq-1") ? 20 : 1, at: moment)
          seenAt[target] = now
        }
        if let wait = poller.millisecondsToNextLook(at: moment), wait <= 0 {
          for target in poller.takeDue(at: moment) {
            calls += 1
            if let time = latency(target, now) {
              landing.append((now + time, target))
            } else {
              poller.failed(target, isThrottled: true, at: moment, jitter: 0.5)
            }
          }
        }
        if isChecked, step % 4 == 0 { check() }
      }
    }

    private mutating func check() {
      for target in all { oldest = max(oldest, now - seenAt[target, default: 0]) }
      for target in shown { oldestShown = max(oldestShown, now - seenAt[target, default: 0]) }
    }
  }

  /// 36 rows every ten seconds and 1,964 groups every 120 s would be twenty calls a second before
  /// anything else is asked: there the groups wait a few seconds longer, the screen does not.
  @Test(arguments: [(19, 120_000), (26, 120_000), (36, 130_000)] as [(Int, Int64)])
  func everyGroupIsSeenInTimeAndTheScreenWithinTwoIntervals(rows: Int, oldest: Int64) {
    var play = Play(rows: rows)
    play.run(seconds: 600)
    #expect(play.oldestShown <= 10_000, "\(play.oldestShown) ms")
    #expect(play.oldest <= oldest, "\(play.oldest) ms")
    #expect(play.calls <= 20 * 601 + rows)
  }

  /// Ten calls a second are the quarter of what is wanted, and the rows come on the screen together.
  @Test func rowsThatCameTogetherDoNotComeDueTogether() {
    var play = Play(rows: 36, budget: 10)
    play.run(seconds: 5, isChecked: false)
    play.run(seconds: 120)
    #expect(play.oldestShown <= 10_000, "\(play.oldestShown) ms")
  }

  /// A fifth of all groups lags: these are asked more often, and the others wait ten seconds longer.
  @Test func whatLagsDoesNotStarveTheRest() {
    var play = Play()
    for target in play.all[..<400] { play.poller.setUrgency(.lagging, of: target) }
    play.run(seconds: 400)
    #expect(play.oldestShown <= 10_000, "\(play.oldestShown) ms")
    #expect(play.oldest <= 132_000, "\(play.oldest) ms")
  }

  /// More groups than the budget can see in two minutes: what lags is asked all the same, and so is
  /// what there is at all.
  @Test(arguments: [(5800, 20), (2000, 10)] as [(Int, Int)])
  func whatLagsIsNotStarvedByTheRest(groups: Int, budget: Int) {
    var play = Play(budget: budget, groups: groups)
    let lagging = play.all[100..<140]
    for target in lagging { play.poller.setUrgency(.lagging, of: target) }
    play.run(seconds: 900, isChecked: false)
    for _ in 0..<30 {
      play.run(seconds: 10)
      let oldest = lagging.map { play.now - play.seenAt[$0, default: 0] }.max() ?? 0
      #expect(oldest <= 60_000, "\(oldest) ms")
      #expect(play.now - play.seenAt[.instances, default: 0] <= 90_000)
    }
    #expect(play.oldestShown <= 10_000, "\(play.oldestShown) ms")
  }

  @Test func slowCallsHoldNobodyElse() {
    var play = Play()
    // Four groups that answer just before the deadline, one of them on the screen, and one that
    // never does.
    let slow = Set([5, 400, 700, 1999].map { play.all[$0] })
    let dead = play.all[6]
    play.run(seconds: 400) { target, _ in
      target == dead ? 1_000_000_000 : slow.contains(target) ? 9000 : 300
    }
    let others = play.all.filter { $0 != dead }
    #expect(others.allSatisfy { play.now - (play.seenAt[$0] ?? 0) <= 130_000 })
    #expect(play.all[701..<719].allSatisfy { play.now - (play.seenAt[$0] ?? 0) <= 10_000 })
  }

  @Test func throttlingIsWaitedOutAndMadeUpFor() {
    var play = Play()
    play.run(seconds: 130, isChecked: false)
    // For half a minute the service answers nothing but that it is asked too often.
    let before = play.calls
    play.run(seconds: 30, isChecked: false) { _, _ in nil }
    #expect(play.calls - before < 120, "\(play.calls - before) calls for nothing")
    play.run(seconds: 150, isChecked: false)
    play.run(seconds: 120)
    #expect(play.oldestShown <= 10_000 && play.oldest <= 120_000, "\(play.oldest) ms")
  }

  @Test func afterAPauseAndALostFocusItGoesOnWithoutABurst() {
    var play = Play()
    play.run(seconds: 130, isChecked: false)
    play.poller.isPaused = true
    play.run(seconds: 600, isChecked: false)
    play.poller.isPaused = false
    let before = play.calls
    play.run(seconds: 10, isChecked: false)
    #expect(play.calls - before <= 20 * 11 + 19)
    play.poller.setFocus(
      false, at: Moment(uptimeMilliseconds: play.now, unixMilliseconds: play.now))
    play.run(seconds: 310, isChecked: false)
    let resting = play.calls
    play.run(seconds: 300, isChecked: false)
    #expect(play.calls == resting)
    play.poller.setFocus(true, at: Moment(uptimeMilliseconds: play.now, unixMilliseconds: 0))
    play.run(seconds: 2, isChecked: false)
    #expect(play.shown.allSatisfy { play.now - (play.seenAt[$0] ?? 0) <= 2000 })
  }
}

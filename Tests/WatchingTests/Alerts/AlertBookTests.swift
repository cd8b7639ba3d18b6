import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// Which alerts fire, with literals.
@Suite struct AlertBookTests {
  private func moment(_ seconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: seconds * 1000, unixMilliseconds: 1_795_487_400_000 + seconds * 1000)
  }

  private func take(
    _ watch: inout Watch, _ target: PollTarget, _ facts: PollFacts, at seconds: Int64
  ) {
    watch.take(
      target, .success(Polled(facts: facts, milliseconds: 3)), at: moment(seconds), jitter: 0)
  }

  private func facts(_ status: String) -> InstanceFacts {
    InstanceFacts(
      id: "rmq-1", name: "prod-trade", isMQTT: false, status: status, quotas: [], expiry: .never)
  }

  private func watch(_ groups: [String] = ["a", "b"]) -> Watch {
    var watch = Watch(budgetPerSecond: 10, refreshMilliseconds: 5000)
    take(&watch, .instances, .instances([facts("RUNNING")]), at: 0)
    take(&watch, .mqttInstances, .instances([]), at: 0)
    take(&watch, .groups("rmq-1"), .groups(groups, calls: 1), at: 0)
    return watch
  }

  /// What a book says of samples of one group, one every ten seconds.
  private func states(
    _ rule: AlertRule, _ samples: [(lag: Int64, consumers: Int64)], group: String = "a"
  ) -> [String] {
    var watch = watch()
    var book = AlertBook(rules: [rule])
    _ = book.start(isWhole: true, watch, at: moment(0))
    return samples.enumerated().map { index, sample in
      let target = PollTarget.group(instanceID: "rmq-1", name: group)
      let at = Int64(index) * 10
      take(
        &watch, target,
        .group(GroupSample(lag: sample.lag, tps: 1, consumers: sample.consumers)), at: at)
      return book.take(
        [GroupKey(instanceID: "rmq-1", name: group)], watch, region: "ap-x", at: moment(at)
      ).map { "\($0.old)>\($0.new)" }.joined()
    }
  }

  @Test func aLagFiresWithTheSecondSampleAndIsOverBelowTheLowerThreshold() {
    let rule = AlertRule(name: "lag", .lag(from: 100, until: 40))
    let lags: [Int64] = [0, 150, 90, 150, 160, 90, 30, 50, 30, 20]
    #expect(
      states(rule, lags.map { ($0, 1) })
        == ["", "", "", "", "well>firing", "", "", "", "", "firing>well"])
  }

  @Test func whatHasToBeGoneIsOverOnceNothingIsLeft() {
    let rule = AlertRule(name: "lag", .lag(from: 100, until: 0), samples: 1)
    #expect(
      states(rule, [(0, 1), (150, 1), (1, 1), (0, 1)]) == ["", "well>firing", "", "firing>well"])
  }

  @Test func aListingIsOneSampleHoweverManyAnswersComeMeanwhile() {
    var watch = watch()
    var book = AlertBook(rules: [AlertRule(name: "state", .status, samples: 2)])
    _ = book.start(isWhole: true, watch, at: moment(0))
    take(&watch, .instances, .instances([facts("ABNORMAL")]), at: 30)
    let soon = (30...59).flatMap { book.take([], watch, region: "r", at: moment($0)) }
    #expect(soon.isEmpty)
    take(&watch, .instances, .instances([facts("ABNORMAL")]), at: 60)
    #expect(book.take([], watch, region: "r", at: moment(60)).map(\.new) == [.firing])
  }

  @Test func theGreatestNumbersThereAreDoNoHarm() {
    let rules: [AlertRule.Condition] = [
      .lag(from: 1, until: 0), .growth(from: 1, until: 0), .noConsumer,
    ]
    let lags: [Int64] = [.min, .max, -2, .max, 0, .max]
    for condition in rules {
      let states = states(AlertRule(name: "n", condition, samples: 1), lags.map { ($0, 0) })
      #expect(states.count == lags.count)
    }
  }

  @Test func nobodyConsumes() {
    let rule = AlertRule(name: "dead", .noConsumer, samples: 1)
    #expect(
      states(rule, [(5, 2), (5, 0), (0, 0)]) == ["", "well>firing", "firing>well"])
  }

  @Test func growthIsThatOfTheEstimate() {
    let rule = AlertRule(name: "up", .growth(from: 10, until: 5), samples: 1)
    let lags: [Int64] = [0, 200, 400, 600]
    #expect(states(rule, lags.map { ($0, 1) }) == ["", "", "well>firing", ""])
  }

  @Test func patternsSayWhichThings() {
    func fires(_ scope: AlertRule.Scope) -> Bool {
      states(
        AlertRule(name: "lag", .lag(from: 100, until: 40), scope: scope, samples: 1),
        [(0, 1), (500, 1)]
      ).last == "well>firing"
    }
    #expect(fires(AlertRule.Scope()))
    #expect(fires(.init(region: GlobPattern("ap-*"), instance: GlobPattern("prod-*"))))
    #expect(fires(.init(instance: GlobPattern("rmq-1"), group: GlobPattern("?"))))
    #expect(!fires(.init(region: GlobPattern("eu-*"))))
    #expect(!fires(.init(instance: GlobPattern("dev-*"))))
    #expect(!fires(.init(group: GlobPattern("b*"))))
  }

  @Test func whatFiredBeforeTheFirstLookWasOverIsCountedAndNotTold() {
    var watch = watch()
    var book = AlertBook(rules: [AlertRule(name: "lag", .lag(from: 100, until: 40))])
    let keys = ["a", "b"].map { GroupKey(instanceID: "rmq-1", name: $0) }
    for key in keys {
      take(
        &watch, .group(instanceID: "rmq-1", name: key.name),
        .group(GroupSample(lag: 500, tps: nil, consumers: nil)), at: 1)
    }
    #expect(book.take(keys, watch, region: "r", at: moment(1)).isEmpty)
    #expect(book.firingCount == 2 && AlertBook.kinds(book.firing(watch)) == ["lag": 2])
    // The board has nothing of its own to say of them.
    let board = BoardEntries(
      watch: watch, pins: [], moment: moment(1), firing: book.firing(watch))
    let since = FindingSince(
      unixMilliseconds: moment(1).unixMilliseconds, roughness: .orEarlier)
    #expect(board.all.map(\.since) == [since, since])
    let starts = [false, true, true].map { book.start(isWhole: $0, watch, at: moment(2)) }
    #expect(starts == [false, true, false])
  }

  @Test func aFirstLookThatNeverEndsIsOverAfterTenMinutes() {
    var book = AlertBook(rules: [])
    let starts = [0, 599, 600].map { book.start(isWhole: false, watch(), at: moment($0)) }
    #expect(starts == [false, false, true])
  }

  @Test func statusesAndDeletions() {
    var watch = watch()
    var book = AlertBook(rules: [
      AlertRule(name: "state", .status, samples: 1),
      AlertRule(name: "lag", .lag(from: 100, until: 40), samples: 1),
    ])
    _ = book.start(isWhole: true, watch, at: moment(0))
    take(&watch, .instances, .instances([facts("ABNORMAL")]), at: 10)
    take(
      &watch, .group(instanceID: "rmq-1", name: "a"),
      .group(GroupSample(lag: 500, tps: nil, consumers: nil)), at: 10)
    let key = GroupKey(instanceID: "rmq-1", name: "a")
    let fired = book.take([key], watch, region: "r", at: moment(10))
    // In the order of the rules.
    #expect(fired.map(\.rule.name) == ["state", "lag"])
    #expect(fired.map(\.value.english) == ["abnormal", "500 behind"])
    take(&watch, .groups("rmq-1"), .groups(["b"], calls: 1), at: 20)
    // What is over is called as it was when it began, whichever of its rules ends last.
    var log = EventLog()
    log.add(.change(fired[1]), region: "r", at: moment(10).unixMilliseconds)
    #expect(log.isOpen(fired[1].thing) && !log.isOpen(fired[0].thing))
    let end = AlertTransition(
      rule: fired[0].rule, instanceID: "rmq-1", instanceName: nil, group: "a", old: .firing,
      new: .well, value: Phrase(name: "4 behind"), rawValue: "4")
    #expect(log.closing(end).ruleTitle.english == "lag")
    log.add(.change(log.closing(end)), region: "r", at: moment(11).unixMilliseconds)
    #expect(!log.isOpen(fired[1].thing))
    let gone = book.take([], watch, region: "r", at: moment(20))
    #expect(gone.map { "\($0.subject) \($0.new)" } == ["a gone"])
    #expect(book.firingCount == 1)
  }

  @Test func theLogIsBoundedAndSaysHowManyWent() {
    var log = EventLog()
    for index in 0..<(EventLog.limit + 5) {
      log.add(.summary([:]), region: "r", at: Int64(index))
    }
    #expect(log.events.count == EventLog.limit && log.forgottenCount == 5)
    #expect(log.events.first?.number == 6)
  }
}

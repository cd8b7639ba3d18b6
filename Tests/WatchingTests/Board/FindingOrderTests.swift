import FoundationEssentials
import ModelViewUpdate
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// What stands on top of the board, and what does not.
@Suite struct FindingOrderTests {
  private struct Region {
    var watch: Watch
    private var now: Int64 = 0

    init(_ groups: [String], first: [GlobPattern] = []) {
      watch = Watch(
        budgetPerSecond: 10, refreshMilliseconds: 5000, firstRound: FirstRound(first: first))
      let facts = ["rmq-1", "rmq-2"].map {
        InstanceFacts(
          id: $0, name: $0, isMQTT: false, status: "RUNNING", quotas: [], expiry: .never)
      }
      take(.instances, .instances(facts))
      take(.mqttInstances, .instances([]))
      for id in ["rmq-1", "rmq-2"] { take(.groups(id), .groups(groups, calls: 1)) }
    }

    var moment: Moment {
      Moment(uptimeMilliseconds: now, unixMilliseconds: 1_795_487_400_000 + now)
    }

    mutating func take(_ target: PollTarget, _ facts: PollFacts) {
      watch.take(target, .success(Polled(facts: facts, milliseconds: 1)), at: moment, jitter: 0)
    }

    mutating func measure(
      _ name: String, of id: String = "rmq-1", lags: [Int64], tps: Int64 = 100,
      consumers: Int64 = 2, isEnabled: Bool? = true
    ) {
      let begun = now
      for lag in lags {
        now += 5000
        take(
          .group(instanceID: id, name: name),
          .group(GroupSample(lag: lag, tps: tps, consumers: consumers, isEnabled: isEnabled)))
        watch.judge(at: moment)
      }
      now = begun
    }

    mutating func pass(_ milliseconds: Int64) { now += milliseconds }

    var order: [String] {
      watch.findings.findings.map { "\($0.instanceID) \($0.subject ?? "-") \($0.kind.rawValue)" }
    }
  }

  private func rising(_ start: Int64, by step: Int64) -> [Int64] {
    (0..<8).map { start + $0 * step }
  }

  @Test func whatIsSwitchedOffByHandStandsBelowWhatGetsWorse() {
    var region = Region(["off", "fire", "calm"])
    region.measure("off", lags: rising(6_000_000, by: 4000), tps: 0, consumers: 0, isEnabled: false)
    region.measure("fire", lags: rising(20_000, by: 10_000))
    region.measure("calm", lags: Array(repeating: 900_000, count: 8))
    #expect(region.order == ["rmq-1 fire lag", "rmq-1 calm lag", "rmq-1 off switchedOff"])
    #expect(region.watch.findings.findings.last?.severity == .notice)
  }

  @Test func switchedOnAgainItIsWhatItIsWithoutConsumers() {
    var region = Region(["off"])
    region.measure("off", lags: [5000, 5000], consumers: 0, isEnabled: false)
    region.pass(20_000)
    region.measure("off", lags: [5000, 5000], consumers: 0, isEnabled: nil)
    #expect(region.order == ["rmq-1 off switchedOff"])
    region.pass(20_000)
    region.measure("off", lags: [5000], consumers: 0)
    #expect(region.order == ["rmq-1 off noConsumer"])
    region.pass(20_000)
    region.measure("off", lags: [0, 0, 0])
    #expect(region.order.isEmpty)
    #expect(!region.watch.findings.suspects(GroupKey(instanceID: "rmq-1", name: "off")))
  }

  @Test func whatGrowsFasterStandsHigherHoweverMuchTheOtherIs() {
    var region = Region(["slow", "fast"])
    region.measure("slow", lags: rising(4_000_000, by: 500))
    region.measure("fast", lags: rising(30_000, by: 20_000))
    #expect(region.order == ["rmq-1 fast lag", "rmq-1 slow lag"])
  }

  @Test func whatTheSettingsNameComesFirst() {
    var region = Region(["a"], first: [GlobPattern("rmq-2")])
    region.measure("a", of: "rmq-1", lags: rising(30_000, by: 20_000))
    region.measure("a", of: "rmq-2", lags: rising(30_000, by: 1000))
    #expect(region.order == ["rmq-2 a lag", "rmq-1 a lag"])
  }

  @Test func whatNobodyConsumedForADayIsAbandonedAndWakesNobody() {
    var region = Region(["old"])
    let key = GroupKey(instanceID: "rmq-1", name: "old")
    var book = AlertBook(rules: AlertRule.standard)
    _ = book.start(isWhole: true, region.watch, at: region.moment)
    region.measure("old", lags: [5000, 5000], consumers: 0)
    #expect(region.order == ["rmq-1 old noConsumer"])
    region.pass(86_400_000)
    region.measure("old", lags: [5000, 5000], consumers: 0)
    #expect(region.order == ["rmq-1 old abandoned"])
    #expect(region.watch.findings.findings.first?.severity == .notice)
    #expect(book.take([key], region.watch, region: "x", at: region.moment).isEmpty)
    region.pass(60_000)
    region.measure("old", lags: [5000, 5000], consumers: 1)
    #expect(region.order == ["rmq-1 old lag"])
  }

  /// What the board tells in red fires, by the same verdict, and rests when it is milder.
  @Test func whatIsRedFires() {
    var region = Region(["fire"])
    let key = GroupKey(instanceID: "rmq-1", name: "fire")
    var book = AlertBook(rules: AlertRule.standard)
    _ = book.start(isWhole: true, region.watch, at: region.moment)
    region.measure("fire", lags: rising(20_000, by: 5000))
    #expect(region.watch.findings.findings.first?.severity == .critical)
    var begun = book.take([key], region.watch, region: "x", at: region.moment)
    region.pass(40_000)
    for lag: Int64 in [60_000, 65_000, 70_000] {
      #expect(begun.isEmpty, "a burst is over within as many samples")
      region.measure("fire", lags: [lag])
      begun = book.take([key], region.watch, region: "x", at: region.moment)
      region.pass(5000)
    }
    #expect(begun.map(\.rule.name) == ["danger"] && begun.map(\.new) == [.firing])
    let listed = BoardEntries(
      watch: region.watch, pins: [], moment: region.moment, firing: book.firing(region.watch))
    #expect(listed.all.map(\.isFiring) == [true])
    region.pass(60_000)
    region.measure("fire", lags: Array(repeating: 70_000, count: 9))
    #expect(region.watch.findings.findings.first?.severity == .warning)
    region.pass(50_000)
    var ended: [AlertTransition] = []
    for _ in 0..<4 {
      #expect(ended.isEmpty)
      ended = book.take([key], region.watch, region: "x", at: region.moment)
      region.measure("fire", lags: [70_000])
      region.pass(5000)
    }
    #expect(ended.map(\.new) == [.well])
  }

  /// Who is looked at first may have been left for months.
  @Test func aGroupThatNobodyConsumesIsAskedOnceSinceWhen() throws {
    var region = Region(["old", "new"])
    region.measure("old", lags: [5000], consumers: 0)
    region.measure("new", lags: [6000], consumers: 0)
    let keys = ["new", "old"].map { GroupKey(instanceID: "rmq-1", name: $0) }
    #expect(region.watch.nextTopicStep(at: region.moment) == .consumed(keys))
    #expect(region.watch.nextLonelyStep(at: region.moment) == nil, "that is under way")
    let days = region.moment.unixMilliseconds - 3 * 86_400_000
    let answers = [(keys[1], [days, days - 1000]), (keys[0], [days, nil])].map { key, times in
      (key, Result<DescribeTopicListByGroup.Response, CloudError>.success(answer(times)))
    }
    region.watch.take(consumed: answers, at: region.moment)
    region.watch.judge(at: region.moment)
    #expect(region.order == ["rmq-1 new noConsumer", "rmq-1 old abandoned"])
    #expect(region.watch.nextLonelyStep(at: region.moment) == nil)
  }

  @Test func aServiceThatDoesNotLetOneAskIsAskedOnce() {
    var region = Region(["old"])
    region.measure("old", lags: [5000], consumers: 0)
    let key = GroupKey(instanceID: "rmq-1", name: "old")
    #expect(region.watch.nextLonelyStep(at: region.moment) == .consumed([key]))
    let refusal = CloudError(
      .service(code: "InvalidAction", message: ""), action: DescribeTopicListByGroup.id)
    region.watch.take(consumed: [(key, .failure(refusal))], at: region.moment)
    region.measure("old", of: "rmq-2", lags: [5000], consumers: 0)
    #expect(region.watch.nextLonelyStep(at: region.moment) == nil)
    #expect(region.order.first == "rmq-1 old noConsumer")
  }

  private func answer(_ times: [Int64?]) -> DescribeTopicListByGroup.Response {
    DescribeTopicListByGroup.Response(
      totalCount: times.count,
      data: times.map {
        SubscriptionData(
          isOnline: false, lastUpdateTime: $0.map { Date(timeIntervalSince1970: Double($0) / 1000) }
        )
      })
  }

  /// Where no group can be asked when it was consumed last, the walk over the topics tells it later.
  @Test func untilItIsKnownSinceWhenItStandsBelowWhatGetsWorse() {
    var region = Region(["old", "fire", "left"])
    let key = GroupKey(instanceID: "rmq-1", name: "old")
    region.measure("old", lags: [900_000, 900_000], consumers: 0)
    region.measure("fire", lags: rising(20_000, by: 10_000))
    #expect(region.order == ["rmq-1 fire lag", "rmq-1 old noConsumer"])
    #expect(region.watch.findings.finding(of: key)?.severity == .warning)
    let refusal = CloudError(
      .service(code: "InvalidAction", message: ""), action: DescribeTopicListByGroup.id)
    _ = region.watch.nextLonelyStep(at: region.moment)
    region.watch.take(consumed: [(key, .failure(refusal))], at: region.moment)
    region.pass(60_000)
    region.measure("old", lags: [900_000], consumers: 0)
    #expect(region.watch.findings.finding(of: key)?.severity == .warning, "the walk may tell it")
    // What is seen to be left is known, and what gets worse is bad however long it was so.
    region.measure("left", lags: [5000, 5000])
    region.pass(20_000)
    region.measure("left", lags: [5000, 5000], consumers: 0)
    let left = GroupKey(instanceID: "rmq-1", name: "left")
    #expect(region.watch.findings.finding(of: left)?.severity == .critical)
    region.pass(60_000)
    region.measure("old", lags: rising(900_000, by: 20_000), consumers: 0)
    #expect(region.watch.findings.finding(of: key)?.severity == .critical)
  }
}

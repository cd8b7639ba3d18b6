import ActionLiterals
import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// What the poller keeps and what the board makes of it, with literals.
@Suite struct WatchTests {
  func moment(_ seconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: seconds * 1000, unixMilliseconds: 1_795_487_400_000 + seconds * 1000)
  }

  func facts(
    _ id: String, isMQTT: Bool = false, status: String = "RUNNING",
    quotas: [InstanceFacts.Quota] = [], expiresAt: Int64? = nil
  ) -> InstanceFacts {
    InstanceFacts(
      id: id, name: "name of \(id)", isMQTT: isMQTT, status: status, quotas: quotas,
      expiry: expiresAt.map(InstanceFacts.Expiry.at) ?? .never)
  }

  /// An answer that took a moment.
  func answer(_ facts: PollFacts) -> Result<Polled, CloudError> {
    .success(Polled(facts: facts, milliseconds: 7))
  }

  func watch(_ instances: [InstanceFacts], groups: [String] = []) -> Watch {
    var watch = Watch(budgetPerSecond: 10, refreshMilliseconds: 5000)
    watch.take(
      .instances, answer(.instances(instances.filter { !$0.isMQTT })), at: moment(0), jitter: 0)
    watch.take(
      .mqttInstances, answer(.instances(instances.filter(\.isMQTT))), at: moment(0), jitter: 0)
    if let first = instances.first {
      watch.take(
        .groups(first.id), answer(.groups(groups, calls: 1)), at: moment(0), jitter: 0)
    }
    return watch
  }

  func measure(
    _ watch: inout Watch, _ name: String, lag: Int64, consumers: Int64, at seconds: Int64
  ) {
    watch.take(
      .group(instanceID: "rmq-1", name: name),
      answer(.group(GroupSample(lag: lag, tps: 5, consumers: consumers))), at: moment(seconds),
      jitter: 0)
  }

  func consume(_ watch: inout Watch, _ name: String, _ tps: Int64?, at seconds: Int64) {
    watch.take(
      .group(instanceID: "rmq-1", name: name),
      answer(.group(GroupSample(lag: 0, tps: tps, consumers: 1))), at: moment(seconds), jitter: 0)
  }

  func findings(_ watch: inout Watch, at seconds: Int64) -> [Finding] {
    watch.judge(at: moment(seconds))
    return watch.findings.findings
  }

  func kinds(_ watch: inout Watch, at seconds: Int64) -> [Finding.Kind] {
    findings(&watch, at: seconds).map(\.kind)
  }

  @Test func aHealthyRegionFindsNothing() {
    var watch = watch([facts("rmq-1")], groups: ["a"])
    #expect(watch.progress == ListPage.Progress(done: 0, total: 1))
    measure(&watch, "a", lag: 12, consumers: 2, at: 1)
    #expect(watch.progress == ListPage.Progress(done: 1, total: 1))
    #expect(kinds(&watch, at: 1).isEmpty)
  }

  @Test func aConsumerThatDiesIsTheWorstAndClearsWhenItComesBack() {
    var watch = watch([facts("rmq-1", status: "MAINTAINING")], groups: ["a", "b"])
    measure(&watch, "b", lag: 2000, consumers: 1, at: 1)
    measure(&watch, "a", lag: 50, consumers: 0, at: 1)
    #expect(kinds(&watch, at: 1) == [.noConsumer, .status, .lag])
    measure(&watch, "a", lag: 0, consumers: 3, at: 6)
    measure(&watch, "b", lag: 10, consumers: 1, at: 6)
    #expect(kinds(&watch, at: 6) == [.noConsumer, .status, .lag], "one good sample is not enough")
    measure(&watch, "a", lag: 0, consumers: 3, at: 11)
    measure(&watch, "b", lag: 10, consumers: 1, at: 11)
    #expect(kinds(&watch, at: 11) == [.status])
  }

  @Test func aGrowingLagIsWorseThanOneThatDrains() {
    var watch = watch([facts("rmq-1")], groups: ["grows", "drains"])
    for step: Int64 in 0..<4 {
      measure(&watch, "grows", lag: 20_000 + 500 * step, consumers: 1, at: 5 * step)
      measure(&watch, "drains", lag: 90_000 - 900 * step, consumers: 1, at: 5 * step)
      _ = findings(&watch, at: 5 * step)
    }
    let findings = findings(&watch, at: 20)
    #expect(findings.map(\.subject) == ["grows", "drains"])
    #expect(findings.map(\.severity) == [.critical, .warning])
    #expect(findings[0].detail.english == "21,500 behind, +100/s")
    #expect(findings[1].detail.english == "87,300 behind, gone in 8m05s")
  }

  @Test func quotasEndsAndDoorsAreTold() {
    let soon = moment(0).unixMilliseconds + 2 * 86_400_000
    var watch = watch([
      facts(
        "rmq-1",
        quotas: [
          .init(name: "TopicNumLimit", used: 50, limit: 50),
          .init(name: "GroupNumLimit", used: 89, limit: 100),
        ], expiresAt: soon),
      facts("mqtt-1", isMQTT: true),
    ])
    watch.take(
      .publicEndpoint("mqtt-1"),
      answer(
        .endpoints([EndpointFacts(isPublic: true, status: "NORMAL", isOpenToAll: true)])),
      at: moment(1), jitter: 0)
    #expect(kinds(&watch, at: 1) == [.quota, .openToAll], "it may renew itself")
    watch.take(
      .instance("rmq-1"), answer(.instance([], InstanceDetail(renewsItself: false))),
      at: moment(2), jitter: 0)
    #expect(kinds(&watch, at: 2) == [.expiry, .quota, .openToAll])
    watch.take(
      .instance("rmq-1"), answer(.instance([], InstanceDetail(renewsItself: true))),
      at: moment(3), jitter: 0)
    #expect(kinds(&watch, at: 3) == [.quota, .openToAll])
  }

  @Test func whatNoServiceShouldSayDoesNoHarm() {
    var watch = watch(
      [facts("rmq-1", quotas: [.init(name: "TopicNumLimit", used: .max, limit: 1)])],
      groups: ["a", "b"])
    for (name, lag) in [("a", Int64.max), ("b", -1), ("a", -2), ("a", .max), ("b", .min)] {
      watch.take(
        .group(instanceID: "rmq-1", name: name),
        answer(.group(GroupSample(lag: lag, tps: .max, consumers: 0))), at: moment(1), jitter: 0)
    }
    watch.take(
      .instance("rmq-1"),
      answer(.instance([], InstanceDetail(renewsItself: nil, consumptionLimit: 1))),
      at: moment(1), jitter: 0)
    #expect(!findings(&watch, at: 1).contains { $0.subject == "b" }, "less than nothing waits")
  }

  @Test func twoEndpointsOfOneInstanceAreTwoFindings() {
    var watch = watch([facts("rmq-1")])
    let endpoints = [("s-1", "CLOSE"), ("s-2", "OPENING")].map {
      EndpointFacts(isPublic: false, status: $1, isOpenToAll: false, subnetID: $0)
    }
    watch.take(.instance("rmq-1"), answer(.endpoints(endpoints)), at: moment(1), jitter: 0)
    #expect(kinds(&watch, at: 1) == [.endpoint, .endpoint])
  }

  @Test func whatGroupsConsumeIsHeldAgainstTheLimitOfTheirInstance() {
    var watch = watch([facts("rmq-1")], groups: ["a", "b", "c"])
    watch.take(
      .instance("rmq-1"),
      answer(.instance([], InstanceDetail(renewsItself: nil, consumptionLimit: 1000))),
      at: moment(0), jitter: 0)
    consume(&watch, "a", 500, at: 1)
    consume(&watch, "b", 399, at: 2)
    #expect(kinds(&watch, at: 2) == [], "899 of 1,000")
    consume(&watch, "c", 2, at: 3)
    #expect(findings(&watch, at: 3).map(\.detail.english) == ["consuming 901/1,000 TPS"])
    consume(&watch, "a", 450, at: 4)
    #expect(kinds(&watch, at: 4) == [.quota], "851 of 1,000 is not yet easy")
    consume(&watch, "a", 440, at: 5)
    #expect(kinds(&watch, at: 5) == [])
    consume(&watch, "a", 700, at: 6)
    #expect(kinds(&watch, at: 6) == [.quota])
    #expect(kinds(&watch, at: 320) == [], "what was measured long ago says nothing")
  }

  @Test func aFailureIsNeverAZero() {
    var watch = watch([facts("rmq-1")], groups: ["a"])
    measure(&watch, "a", lag: 5000, consumers: 1, at: 1)
    let error = CloudError(
      .service(code: "InternalError", message: "oops"), action: "DescribeConsumerGroup")
    watch.take(
      .group(instanceID: "rmq-1", name: "a"), .failure(error), at: moment(20), jitter: 0)
    let found = findings(&watch, at: 80)
    #expect(found.map(\.kind) == [.lag])
    #expect(found.first?.detail.english == "1m19s ago: 5,000 behind")
    watch.take(.instances, .failure(error), at: moment(20), jitter: 0)
    #expect(watch.failure == error && watch.instances.count == 1)
  }

  @Test func whatThePollerDoesIsCounted() throws {
    var watch = watch([facts("rmq-1")], groups: ["a"])
    measure(&watch, "a", lag: 1, consumers: 1, at: 1)
    let error = CloudError(
      .service(code: "RequestLimitExceeded", message: "slow"), action: "DescribeConsumerGroup")
    watch.take(
      .group(instanceID: "rmq-1", name: "a"), .failure(error), at: moment(30), jitter: 1)
    let rows = PollerRows.rows(watch, language: .english, at: moment(31))
    #expect(rows.first?.id == "total, at most 10/s")
    let row = try #require(rows.first { $0.id == "DescribeConsumerGroup" })
    #expect(
      row.values == [
        .text("DescribeConsumerGroup"), .integer(1), .integer(0), .integer(30_000),
        .integer(30_000), .integer(30_000), .integer(2), .integer(1), .integer(7), .integer(7),
        .integer(1), .text(ErrorPhrases.reason(error).english),
      ])
    #expect(
      rows.dropFirst().prefix(3).map(\.id)
        == ["on the screen", "inventory", "everything else"])
  }

  @Test func sinceWhenItHoldsIsKeptUntilItIsOver() throws {
    var watch = watch([facts("rmq-1", status: "MAINTAINING")])
    let finding = try #require(findings(&watch, at: 1).first)
    _ = findings(&watch, at: 9)
    #expect(
      watch.findings.since(finding)
        == FindingSince(unixMilliseconds: moment(0).unixMilliseconds, roughness: .orEarlier))
    watch.take(.instances, answer(.instances([facts("rmq-1")])), at: moment(10), jitter: 0)
    #expect(findings(&watch, at: 10).isEmpty)
    #expect(watch.findings.since(finding) == nil)
    // This time it was seen to come.
    let again = facts("rmq-1", status: "MAINTAINING")
    watch.take(.instances, answer(.instances([again])), at: moment(20), jitter: 0)
    _ = findings(&watch, at: 20)
    #expect(
      watch.findings.since(finding)
        == FindingSince(unixMilliseconds: moment(20).unixMilliseconds, roughness: nil))
  }
}

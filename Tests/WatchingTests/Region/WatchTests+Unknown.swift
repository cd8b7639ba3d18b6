import ActionLiterals
import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// What cannot be read takes nothing back that was known.
extension WatchTests {
  private var flaw: CloudError {
    CloudError(
      .malformed(.miscounted(said: 3, given: 1)), action: "DescribeConsumerGroupList")
  }

  /// What was not read whole does not say what is gone.
  @Test func aListThatIsNotWholeForgetsNothing() {
    var watch = watch([facts("rmq-1"), facts("rmq-2")], groups: ["a", "b"])
    watch.take(
      .groups("rmq-1"), .success(Polled(facts: .groups(["c"], calls: 1), flaw: flaw)),
      at: moment(1), jitter: 0)
    #expect(Set(watch.groups.keys.map(\.name)) == ["a", "b", "c"])
    #expect(watch.failures[.groups("rmq-1")] == flaw)
    watch.take(
      .instances, .success(Polled(facts: .instances([facts("rmq-1")]), flaw: flaw)),
      at: moment(1), jitter: 0)
    #expect(watch.instances.count == 2 && watch.failure == flaw)
    #expect(BoardProgress(watch).failedCount == 2)
    watch.take(
      .groups("rmq-1"), .success(Polled(facts: .groups(["c"], calls: 1))), at: moment(2),
      jitter: 0)
    #expect(watch.groups.keys.map(\.name) == ["c"])
    #expect(watch.failures[.groups("rmq-1")] == nil)
  }

  /// One kind that is read says nothing of the other that is not.
  @Test func theFailureOfOneKindOfInstancesStands() {
    var watch = watch([facts("rmq-1")])
    watch.take(.instances, .failure(flaw), at: moment(1), jitter: 0)
    watch.take(.mqttInstances, answer(.instances([])), at: moment(1), jitter: 0)
    #expect(watch.failure == flaw)
  }

  @Test func aLagThatCannotBeReadStaysOnTheBoard() throws {
    var watch = watch([facts("rmq-1")], groups: ["a", "b"])
    measure(&watch, "a", lag: 900_000_000, consumers: 3, at: 1)
    _ = findings(&watch, at: 1)
    for second: Int64 in [6, 11] {
      for name in ["a", "b"] {
        watch.take(
          .group(instanceID: "rmq-1", name: name),
          answer(.group(GroupSample(lag: nil, tps: 5, consumers: 3))), at: moment(second), jitter: 0
        )
      }
      _ = findings(&watch, at: second)
    }
    let found = findings(&watch, at: 11)
    #expect(found.map(\.kind) == [.lag, .lag])
    #expect(
      found.map(\.detail.english) == [
        "lag unknown; 10s ago: 900,000,000 behind", "lag unknown",
      ])
    measure(&watch, "a", lag: 0, consumers: 3, at: 16)
    measure(&watch, "b", lag: 0, consumers: 3, at: 16)
    _ = findings(&watch, at: 16)
    measure(&watch, "a", lag: 0, consumers: 3, at: 21)
    measure(&watch, "b", lag: 0, consumers: 3, at: 21)
    #expect(findings(&watch, at: 21).isEmpty)
  }

  @Test func whatCannotBeReadOfAnInstanceTakesNothingBack() {
    let soon = moment(0).unixMilliseconds + 86_400_000
    func facts(_ status: String?, used: Int64?, _ expiry: InstanceFacts.Expiry) -> InstanceFacts {
      InstanceFacts(
        id: "rmq-1", name: "n", isMQTT: false, status: status,
        quotas: [.init(name: "TopicNumLimit", used: used, limit: 10)], expiry: expiry)
    }
    func take(_ endpoints: [EndpointFacts], at seconds: Int64) {
      watch.take(
        .instance("rmq-1"), answer(.instance(endpoints, InstanceDetail(renewsItself: false))),
        at: moment(seconds), jitter: 0)
    }
    func found(at seconds: Int64) -> Set<String> {
      Set(kinds(&watch, at: seconds).map(\.rawValue))
    }
    var watch = watch([facts("MAINTAINING", used: 10, .at(soon))])
    take([EndpointFacts(isPublic: true, status: "OPENING", isOpenToAll: true)], at: 1)
    let before = found(at: 1)
    #expect(before == ["status", "quota", "expiry", "openToAll", "endpoint"])
    watch.take(
      .instances, answer(.instances([facts(nil, used: nil, .unknown)])), at: moment(2), jitter: 0)
    take([EndpointFacts(isPublic: true, status: nil, isOpenToAll: nil)], at: 2)
    #expect(found(at: 2) == before)
    take([EndpointFacts(isPublic: nil, status: "OPENING", isOpenToAll: true)], at: 3)
    #expect(found(at: 3) == before)
    watch.take(
      .instances, answer(.instances([facts("RUNNING", used: 1, .never)])), at: moment(4), jitter: 0)
    take([EndpointFacts(isPublic: true, status: "OPEN", isOpenToAll: false)], at: 4)
    #expect(found(at: 4).isEmpty)
  }

  /// What a group consumes and does not tell is missing from the sum of its instance.
  @Test func aSumThatIsNotWholeTakesNothingBack() {
    var watch = watch([facts("rmq-1")], groups: ["a", "b"])
    watch.take(
      .instance("rmq-1"),
      answer(.instance([], InstanceDetail(renewsItself: nil, consumptionLimit: 1000))),
      at: moment(0), jitter: 0)
    consume(&watch, "a", 600, at: 1)
    consume(&watch, "b", 400, at: 1)
    #expect(kinds(&watch, at: 1) == [.quota])
    consume(&watch, "b", nil, at: 2)
    #expect(findings(&watch, at: 2).map(\.detail.english) == ["consuming 1,000/1,000 TPS"])
    consume(&watch, "b", 10, at: 3)
    #expect(kinds(&watch, at: 3) == [])
  }

  /// Without what is consumed nobody can tell a trend from the way a group reads.
  @Test func aTrendIsNotTakenFromARateThatCannotBeRead() {
    var watch = watch([facts("rmq-1")], groups: ["a"])
    func direction(_ tps: Int64?, from seconds: Int64) -> LagEstimate.Direction? {
      for step: Int64 in 0..<4 {
        watch.take(
          .group(instanceID: "rmq-1", name: "a"),
          answer(.group(GroupSample(lag: 20_000 + 900 * (seconds + step), tps: tps, consumers: 1))),
          at: moment(seconds + 5 * step), jitter: 0)
      }
      let key = GroupKey(instanceID: "rmq-1", name: "a")
      return watch.groups[key]?.estimate?.direction
    }
    #expect(direction(5, from: 0) == .growing)
    #expect(direction(nil, from: 20) == nil)
  }

  /// Brokers tell such a number where offsets are ahead of what they hold: it says nothing.
  @Test func aNegativeLagIsNoFindingAndNoAllClear() {
    var watch = watch([facts("rmq-1")], groups: ["a", "b"])
    measure(&watch, "a", lag: 5000, consumers: 3, at: 1)
    _ = findings(&watch, at: 1)
    for (second, lag) in [(Int64(1), Int64(-1)), (6, .min), (11, -4), (16, -1)] {
      measure(&watch, "a", lag: lag, consumers: 0, at: second + 1)
      measure(&watch, "b", lag: lag, consumers: 0, at: second + 1)
      _ = findings(&watch, at: second + 1)
    }
    let found = findings(&watch, at: 21)
    #expect(found.map(\.subject) == ["a"])
    #expect(found.first?.detail.english == "lag unknown; 20s ago: 5,000 behind")
    for second: Int64 in [22, 27] {
      measure(&watch, "a", lag: 0, consumers: 3, at: second)
      _ = findings(&watch, at: second)
    }
    #expect(findings(&watch, at: 27).isEmpty)
  }
}

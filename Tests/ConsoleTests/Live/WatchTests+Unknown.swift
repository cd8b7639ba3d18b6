import ModelViewUpdate
import TencentCloud
import Testing

@testable import Console

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
          answer(.group([.unknown, .integer(5), .integer(3)])), at: moment(second), jitter: 0)
      }
      _ = findings(&watch, at: second)
    }
    let found = findings(&watch, at: 11)
    #expect(found.map(\.kind) == [.lag, .lag])
    #expect(
      found.map(\.detail.english) == [
        "lag not known; 10s ago: 900,000,000 behind", "lag not known",
      ])
    measure(&watch, "a", lag: 0, consumers: 3, at: 16)
    measure(&watch, "b", lag: 0, consumers: 3, at: 16)
    _ = findings(&watch, at: 16)
    measure(&watch, "a", lag: 0, consumers: 3, at: 21)
    measure(&watch, "b", lag: 0, consumers: 3, at: 21)
    #expect(findings(&watch, at: 21).isEmpty)
  }

  @Test func whatCannotBeReadOfAnInstanceTakesNothingBack() {
    func facts(_ status: String?, used: Int64?) -> InstanceFacts {
      InstanceFacts(
        id: "rmq-1", name: "n", isMQTT: false, status: status,
        quotas: [.init(name: "TopicNumLimit", used: used, limit: 10)], expiresAt: nil)
    }
    var watch = watch([facts("MAINTAINING", used: 10)])
    let open = EndpointFacts(isPublic: true, status: "OPEN", isOpenToAll: true)
    watch.take(
      .instance("rmq-1"), answer(.instance([open], InstanceDetail(renewsItself: nil))),
      at: moment(1), jitter: 0)
    let before = Set(kinds(&watch, at: 1).map(\.rawValue))
    #expect(before == ["status", "quota", "openToAll"])
    watch.take(
      .instances, answer(.instances([facts(nil, used: nil)])), at: moment(2), jitter: 0)
    let closed = EndpointFacts(isPublic: true, status: "OPEN", isOpenToAll: nil)
    watch.take(
      .instance("rmq-1"), answer(.instance([closed], InstanceDetail(renewsItself: nil))),
      at: moment(2), jitter: 0)
    #expect(Set(kinds(&watch, at: 2).map(\.rawValue)) == before)
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
    #expect(found.first?.detail.english == "lag not known; 20s ago: 5,000 behind")
    for second: Int64 in [22, 27] {
      measure(&watch, "a", lag: 0, consumers: 3, at: second)
      _ = findings(&watch, at: second)
    }
    #expect(findings(&watch, at: 27).isEmpty)
  }
}

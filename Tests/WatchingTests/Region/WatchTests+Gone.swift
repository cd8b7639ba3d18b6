import ActionLiterals
import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// When a thing is gone, and what is forgotten with it.
extension WatchTests {
  /// The list of a busy instance has several pages: a group of the first is deleted between two
  /// calls, and one of the second slips into the first, which was read already.
  @Test func whatSlippedBetweenTwoPagesIsNotGone() {
    var watch = watch([facts("rmq-1")], groups: ["a", "b"])
    let key = GroupKey(instanceID: "rmq-1", name: "b")
    measure(&watch, "b", lag: 5000, consumers: 1, at: 1)
    watch.take(.groups("rmq-1"), answer(.groups(["a"], calls: 2)), at: moment(30), jitter: 0)
    #expect(watch.groups[key] != nil && watch.history[key] != nil)
    watch.take(.groups("rmq-1"), answer(.groups(["a", "b"], calls: 2)), at: moment(60), jitter: 0)
    watch.take(.groups("rmq-1"), answer(.groups(["a"], calls: 2)), at: moment(90), jitter: 0)
    #expect(watch.groups[key]?.latest != nil, "it was there in between")
    watch.take(.groups("rmq-1"), answer(.groups(["a"], calls: 2)), at: moment(120), jitter: 0)
    #expect(watch.groups[key] == nil && watch.history[key] == nil, "missing twice")
    #expect(!watch.poller.isWatched(.group(instanceID: "rmq-1", name: "b")))
  }

  @Test func theServiceItselfSaysWhatIsGone() {
    var watch = watch([facts("rmq-1")], groups: ["a", "b"])
    let target = PollTarget.group(instanceID: "rmq-1", name: "b")
    let error = CloudError(
      .service(code: "ResourceNotFound.Group", message: "none"), action: "DescribeConsumerGroup")
    watch.take(target, .failure(error), at: moment(1), jitter: 0)
    #expect(watch.groups.count == 2, "the list has it")
    watch.take(.groups("rmq-1"), answer(.groups(["a"], calls: 2)), at: moment(30), jitter: 0)
    watch.take(target, .failure(error), at: moment(31), jitter: 0)
    #expect(watch.groups.keys.map(\.name) == ["a"])
  }

  @Test func anAnswerThatComesAfterTheInstanceIsGoneLeavesNothing() {
    var watch = watch([facts("rmq-1")], groups: ["a"])
    watch.take(.instances, answer(.instances([])), at: moment(1), jitter: 0)
    measure(&watch, "a", lag: 5, consumers: 1, at: 2)
    let error = CloudError(.transport(.timedOut), action: "DescribeConsumerGroup")
    watch.take(
      .group(instanceID: "rmq-1", name: "a"), .failure(error), at: moment(3), jitter: 0)
    #expect(watch.groups.isEmpty && watch.history.count == 0 && watch.failures.isEmpty)
  }

  @Test func whatIsDeletedIsForgotten() {
    var watch = watch([facts("rmq-1"), facts("rmq-2")], groups: ["a", "b"])
    measure(&watch, "a", lag: 5000, consumers: 1, at: 1)
    watch.take(
      .groups("rmq-1"), answer(.groups(["b"], calls: 1)), at: moment(2), jitter: 0)
    #expect(Set(watch.groups.keys.map(\.name)) == ["b"])
    watch.take(
      .instances, answer(.instances([facts("rmq-2")])), at: moment(3), jitter: 0)
    #expect(watch.groups.isEmpty && Set(watch.instances.keys) == ["rmq-2"])
    #expect(!watch.poller.targets.contains { $0.instanceID == "rmq-1" })
  }
}

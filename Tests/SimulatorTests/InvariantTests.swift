import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// What holds in a world whatever is called in whatever order.
struct InvariantTests {
  private let names = ["order-paid", "order-created", "a", "b", "c"]
  private let groups = ["settlement-order", "bi-lake-sink", "a", "b", "c"]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func holdsAfterAnyCalls(seed: UInt64) async throws {
    let fixture = try Fixture(holdsClock: true)
    fixture.simulator.faults.ignoresRequestLimits = true
    let id = try await fixture.instance("trade")
    var random = SeededGenerator(seed: seed)
    var changes = 0
    for _ in 0..<400 {
      if await act(&random, on: id, fixture) == nil { changes += 1 }
      fixture.clock.advance(seconds: Double(random.next() % 10))
    }
    // A test in which everything is refused would show nothing.
    #expect(changes > 100)
    try await check(id, fixture)
  }

  /// One call, often a refused one; its error code.
  private func act(_ random: inout SeededGenerator, on id: String, _ fixture: Fixture) async
    -> String?
  {
    let topic = random.pick(names)
    let group = random.pick(groups)
    let isOn = random.next() % 2 == 0
    switch random.next() % 7 {
    case 0:
      return await fixture.code(
        CreateTopic(instanceID: id, topic: topic, topicType: .normal, queueNum: 8))
    case 1: return await fixture.code(DeleteTopic(instanceID: id, topic: topic))
    case 2:
      return await fixture.code(
        CreateConsumerGroup(
          instanceID: id, maxRetryTimes: 1, consumeEnable: isOn, consumeMessageOrderly: false,
          consumerGroup: group))
    case 3: return await fixture.code(DeleteConsumerGroup(instanceID: id, consumerGroup: group))
    case 4:
      return await fixture.code(ModifyTopic(instanceID: id, topic: topic, remark: group))
    default:
      return await fixture.code(
        ModifyConsumerGroup(instanceID: id, consumerGroup: group, consumeEnable: isOn))
    }
  }

  private func check(_ id: String, _ fixture: Fixture) async throws {
    let instance = try await fixture.client.call(DescribeInstance(instanceID: id))
    let topics = try await fixture.client.call(DescribeTopicList(instanceID: id, limit: 100))
    let groups = try await fixture.client.call(
      DescribeConsumerGroupList(instanceID: id, offset: 0, limit: 100))
    #expect(instance.topicNum == topics.totalCount && topics.totalCount == topics.data.count)
    #expect(instance.groupNum == groups.totalCount && groups.totalCount == groups.data.count)
    var lags: [String: Int] = [:]
    for name in topics.data.compactMap(\.topic) {
      let topic = try await fixture.client.call(
        DescribeTopic(instanceID: id, topic: name, limit: 100))
      let listed = try await fixture.client.call(
        DescribeConsumerGroupList(instanceID: id, offset: 0, limit: 100, fromTopic: name))
      let subscribed = (topic.subscriptionData ?? []).compactMap(\.consumerGroup)
      #expect(subscribed == listed.data.compactMap(\.consumerGroup))
      for subscription in topic.subscriptionData ?? [] {
        lags[subscription.consumerGroup ?? "", default: 0] += subscription.consumerLag ?? -1
      }
    }
    for name in groups.data.compactMap(\.consumerGroup) {
      let group = try await fixture.group(name, of: id)
      #expect((group.consumerLag ?? -1) >= 0)
      #expect(group.consumerLag == lags[name, default: 0])
    }
  }
}

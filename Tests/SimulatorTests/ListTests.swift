import ActionLiterals
import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

struct ListTests {
  /// Of the dialect of May 2024 it plays all; other actions it refuses as unknown.
  @Test func answersEveryAction() {
    #expect(APICatalog.trocket2024.actions.count == 46)
    #expect(
      Set(Simulator.handledActions(in: .may2024)) == Set(APICatalog.trocket2024.actions.map(\.id)))
  }

  @Test(arguments: Way.allCases)
  func countsAgreeWithLists(way: Way) async throws {
    let fixture = try Fixture(way)
    let list = try await fixture.client.call(DescribeInstanceList(offset: 0, limit: 100))
    #expect(list.totalCount == 6)
    for item in list.data {
      let id = try #require(item.instanceID)
      let details = try await fixture.client.call(DescribeInstance(instanceID: id))
      let topics = try await fixture.client.call(DescribeTopicList(instanceID: id, limit: 100))
      let groups = try await fixture.client.call(
        DescribeConsumerGroupList(instanceID: id, offset: 0, limit: 100))
      let roles = try await fixture.client.call(
        DescribeRoleList(instanceID: id, offset: 0, limit: 100))
      #expect(topics.totalCount == item.topicNum && details.topicNum == item.topicNum)
      #expect(groups.totalCount == item.groupNum && details.groupNum == item.groupNum)
      #expect(topics.data.count == topics.totalCount)
      #expect(roles.data.isEmpty == false)
      #expect(roles.data.allSatisfy { $0.accessKey != nil && $0.secretKey != nil } == true)
    }
  }

  @Test(arguments: Way.allCases)
  func pagesTenThousandTopics(way: Way) async throws {
    let fixture = try Fixture(way, fleet: .large)
    let all = try await fixture.client.call(DescribeInstanceList(offset: 0, limit: 100))
    let mqtt = try await fixture.client.call(DescribeMQTTInstanceList(limit: 100))
    #expect((all.totalCount ?? 0) + (mqtt.totalCount ?? 0) == 40)
    let giant = try #require(all.data.first { $0.topicNum == 10_000 }?.instanceID)
    var names = Set<String>()
    for offset in stride(from: 0, to: 10_000, by: 100) {
      // A page holds a hundred at most, whatever was asked for.
      let page = try await fixture.client.call(
        DescribeTopicList(instanceID: giant, offset: offset, limit: 1000))
      #expect(page.totalCount == 10_000)
      #expect(page.data.count == 100)
      names.formUnion(page.data.compactMap(\.topic))
    }
    #expect(names.count == 10_000)
    let groups = try await fixture.client.call(
      DescribeConsumerGroupList(instanceID: giant, offset: 1990, limit: 100))
    #expect(groups.totalCount == 2000)
    #expect(groups.data.count == 10)
    let beyond = try await fixture.client.call(
      DescribeTopicList(instanceID: giant, offset: 10_000, limit: 100))
    #expect(beyond.data == [])
  }

  @Test func filtersTopicsByNameAndByDocumentedTypes() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("trade")
    func topics(_ filters: [Filter]) async throws -> [TopicItem] {
      let answer = try await fixture.client.call(
        DescribeTopicList(instanceID: id, filters: filters, limit: 100))
      #expect(answer.totalCount == answer.data.count)
      return answer.data
    }
    let named = try await topics([Filter(name: "TopicName", values: ["status"])])
    #expect(named.map(\.topic) == ["order-status-changed"])
    for (value, type) in [
      ("Normal", TopicType.normal), ("Order", .fifo), ("Transaction", .transaction),
      ("DelayScheduled", .delay),
    ] {
      let typed = try await topics([Filter(name: "TopicType", values: [value])])
      #expect(!typed.isEmpty)
      #expect(typed.allSatisfy { $0.topicType == type })
    }
    let both = try await topics([Filter(name: "TopicType", values: ["Order", "Transaction"])])
    #expect(Set(both.map(\.topicType)) == [.fifo, .transaction])
  }

  @Test func filtersInstancesAndTagsMakeThemVoid() async throws {
    let fixture = try Fixture()
    func found(_ filters: [Filter], tags: [TagFilter]? = nil) async throws -> [String?] {
      try await fixture.client.call(
        DescribeInstanceList(filters: filters, tagFilters: tags, offset: 0, limit: 100)
      ).data.map(\.instanceName)
    }
    #expect(
      try await found([Filter(name: "InstanceStatus", values: ["MAINTAINING", "CREATING"])]).count
        == 2)
    #expect(try await found([Filter(name: "InstanceType", values: ["PLATINUM"])]).count == 1)
    #expect(
      try await found(
        [Filter(name: "InstanceName", values: ["nothing has this name"])],
        tags: [TagFilter(tagKey: "env", tagValues: ["prod"])]
      ).count == 4)
  }

  @Test func findsTheGroupsOfATopicBothWays() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("trade")
    let groups = try await fixture.client.call(
      DescribeConsumerGroupList(instanceID: id, offset: 0, limit: 100, fromTopic: "order-paid"))
    let topic = try await fixture.client.call(
      DescribeTopic(instanceID: id, topic: "order-paid", limit: 100))
    let subscribed = (topic.subscriptionData ?? []).compactMap(\.consumerGroup)
    #expect(subscribed == groups.data.compactMap(\.consumerGroup))
    #expect(subscribed.count >= 4)
    let page = try await fixture.client.call(
      DescribeTopic(instanceID: id, topic: "order-paid", offset: 1, limit: 2))
    #expect(page.subscriptionCount == subscribed.count)
    #expect((page.subscriptionData ?? []).compactMap(\.consumerGroup) == Array(subscribed[1...2]))
    let one = try await fixture.client.call(
      DescribeTopic(
        instanceID: id, topic: "order-paid",
        filters: [Filter(name: "ConsumerGroup", values: ["settlement-order"])]))
    #expect(one.subscriptionData?.map(\.consumerGroup) == ["settlement-order"])
  }

  @Test func saysWhatIsNotThere() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("trade")
    let mqtt = try await fixture.mqttInstance("sensors")
    func code(_ action: some TRocketAction) async -> String? {
      do throws(CloudError) {
        _ = try await fixture.client.call(action)
        return nil
      } catch { return error.code }
    }
    #expect(await code(DescribeInstance(instanceID: "rmq-none")) == "ResourceNotFound.Instance")
    #expect(
      await code(DescribeTopic(instanceID: id, topic: "none")) == "ResourceNotFound.Topic")
    #expect(
      await code(DescribeConsumerGroup(instanceID: id, consumerGroup: "none"))
        == "ResourceNotFound.Group")
    #expect(
      await code(DescribeMQTTClient(instanceID: mqtt, clientID: "none"))
        == "ResourceNotFound.Client")
    #expect(
      await code(DescribeMQTTTopic(instanceID: mqtt, topic: "none")) == "ResourceNotFound.Topic")
    #expect(
      await code(DescribeMQTTMessage(instanceID: mqtt, topic: "sensor-alarm", msgID: "none"))
        == "ResourceNotFound.Message")
  }
}

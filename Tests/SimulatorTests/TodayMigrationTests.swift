import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// What is imported arrives, and what belongs together goes together.
struct TodayMigrationTests {
  private let fixture: Fixture
  private var client: CloudClient { fixture.client }

  init() throws { fixture = try Fixture(dialect: .today) }

  @Test func importsEndInTheirTask() async throws {
    let task = try #require(
      try await client.call(DescribeSmoothMigrationTaskList()).data?.first?.taskID)
    let topic = SourceClusterTopicConfig(topicName: "moved", topicType: .normal, queueNum: 4)
    let group = SourceClusterGroupConfig(
      groupName: "movers", remark: "r", consumeMessageOrderly: true)
    _ = try await client.call(ImportSourceClusterTopics(taskID: task, topicList: [topic]))
    _ = try await client.call(ImportSourceClusterConsumerGroups(taskID: task, groupList: [group]))
    func topics(_ filter: String, _ value: String) async throws -> [MigratingTopic] {
      try await client.call(
        DescribeMigratingTopicList(
          taskID: task, filters: [Filter(name: filter, values: [value])])
      ).migrateTopics
    }
    let moved = try await topics("TopicName", "moved")
    #expect(moved.map(\.migrationStatus) == [.sRwDNa])
    #expect(moved.map(\.healthCheckPassed) == [false])
    #expect(try await topics("Namespace", "x") == [])
    func groups(_ filter: String, _ value: String) async throws -> [SourceClusterGroupConfig] {
      try await client.call(
        DescribeSourceClusterGroupList(
          taskID: task, filters: [Filter(name: filter, values: [value])])
      ).groups
    }
    let movers = try await groups("GroupName", "movers")
    #expect(movers.map(\.remark) == ["r"] && movers.first?.consumeMessageOrderly == true)
    #expect(try await groups("Namespace", "x") == [])
    #expect(try await groups("ImportStatus", "Failure") == [])
    #expect(try await groups("ImportStatus", "Success").count == 7)
    let stats = try await client.call(
      DescribeMigratingGroupStats(taskID: task, groupName: "movers"))
    #expect(stats.sourceConsumeLag == 0 && stats.sourceConsumerClients == [])
    let home = try await fixture.instance("logistics")
    #expect(try await client.call(DescribeTopic(instanceID: home, topic: "moved")).queueNum == 4)
    let there = try await fixture.group("movers", of: home)
    #expect(there.remark == "r" && there.consumeMessageOrderly == true)
  }

  @Test func importsNeedATask() async throws {
    let topic = SourceClusterTopicConfig(topicName: "t", topicType: .normal, queueNum: 4)
    let group = SourceClusterGroupConfig(groupName: "g")
    let missing = "ResourceNotFound.MigrationTask"
    #expect(
      await fixture.code(ImportSourceClusterTopics(taskID: "none", topicList: [topic])) == missing)
    #expect(
      await fixture.code(ImportSourceClusterConsumerGroups(taskID: "none", groupList: [group]))
        == missing)
  }

  @Test func metadataIsOnTheInstance() async throws {
    let id = try await fixture.instance("trade")
    func put(_ topics: [String]) async throws -> MigrationTaskStatus? {
      _ = try await client.call(
        CreateMigrationTask(
          instanceID: id, type: .metadataImport,
          topics: topics.map { TopicItem(topic: $0, topicType: .normal, queueNum: 4, remark: "i") },
          groups: [
            ConsumeGroupItem(
              consumerGroup: "\(topics[0])-group", consumeEnable: true,
              consumeMessageOrderly: true, maxRetryTimes: 8)
          ],
          roles: [RoleItem(roleName: "\(topics[0])-role", permRead: true, permWrite: false)]))
      return try await client.call(DescribeMigrationTaskList()).tasks?.last?.status
    }
    #expect(try await put(["new-1", "new-2"]) == .succeeded)
    let topic = try await client.call(DescribeTopic(instanceID: id, topic: "new-1"))
    #expect(topic.queueNum == 4 && topic.remark == "i")
    let group = try await fixture.group("new-1-group", of: id)
    #expect(group.maxRetryTimes == 8 && group.consumeMessageOrderly == true)
    let roles = try await client.call(
      DescribeRoleList(instanceID: id, filters: [Filter(name: "RoleName", values: ["new-1"])]))
    #expect(roles.data.map(\.permRead) == [true] && roles.data.map(\.permWrite) == [false])
    #expect(roles.data.first?.secretKey?.isEmpty == false)
    // What is there already is left as it is.
    #expect(try await put(["new-3", "order-paid"]) == .partlySucceeded)
    let old = try await client.call(DescribeTopic(instanceID: id, topic: "order-paid"))
    #expect(old.topicType == .transaction && old.queueNum == 16)
  }

  /// A group is routed on a topic before its consumers ask for it.
  @Test func routesComeBeforeSubscriptions() async throws {
    let id = try await fixture.instance("trade")
    _ = try await client.call(
      CreateTopic(instanceID: id, topic: "t", topicType: .normal, queueNum: 3))
    _ = try await client.call(
      CreateConsumerGroup(
        instanceID: id, maxRetryTimes: 1, consumeEnable: true, consumeMessageOrderly: false,
        consumerGroup: "g"))
    _ = try await client.call(CreateConsumerLabel(instanceID: id, label: "gray", group: "g"))
    func put(_ topic: String) -> PutConsumerRouteConfig {
      PutConsumerRouteConfig(
        topic: topic, instanceID: id, group: "g",
        rules: [RouteRule(matchCondition: "a", targetConsumerLabel: "gray")])
    }
    #expect(try await client.call(put("t")).version == 1)
    #expect(await fixture.code(put("none")) == "FailedOperation")
    let read = DescribeConsumerRouteConfig(topic: "t", instanceID: id, group: "g")
    #expect(try await client.call(read).rules?.count == 1)
    _ = try await client.call(DeleteConsumerGroup(instanceID: id, consumerGroup: "g"))
    let labels = try await client.call(DescribeConsumerLabelList(instanceID: id, group: "g"))
    #expect(labels.totalCount == 0)
  }

  @Test(arguments: [Fleet.small, .large]) func somethingIsOnItsWay(fleet: Fleet) async throws {
    let fixture = try Fixture(fleet: fleet, dialect: .today)
    let tasks = try await fixture.client.call(DescribeSmoothMigrationTaskList())
    #expect(tasks.data?.map(\.taskStatus) == [.serviceMigration, .cancelled])
    let instances = try await fixture.client.call(DescribeInstanceList(limit: 100))
    let id = try #require(instances.data.first?.instanceID)
    let groups = try await fixture.client.call(
      DescribeConsumerGroupList(instanceID: id, limit: 32))
    let lists = try await fixture.client.call(
      DescribeConsumerLabelLists(
        instanceID: id, groups: groups.data.compactMap(\.consumerGroup)))
    let group = try #require(lists.results.first { $0.totalCount == 2 }?.group)
    let routes = try await fixture.client.call(
      DescribeConsumerLabelRoutes(
        instanceID: id, labels: [ConsumerLabelKey(group: group, label: "gray")]))
    let topic = try #require(routes.results.first?.routes?.first?.topic)
    let topics = try await fixture.client.call(
      DescribeTopicListByGroup(instanceID: id, consumerGroup: group))
    #expect(topics.data.map(\.topic).contains(topic))
  }
}

import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// A migration and the instance that it leads to agree.
struct MigrationTargetTests {
  private let fixture: Fixture
  private var client: CloudClient { fixture.client }

  init() throws { fixture = try Fixture(dialect: .today) }

  /// What was imported is in the instance that it goes to, and both tell the same of it.
  @Test(arguments: [Fleet.small, .large]) func whatGoesIsWhereItGoes(fleet: Fleet) async throws {
    let fixture = try Fixture(fleet: fleet, dialect: .today)
    fixture.simulator.faults.ignoresRequestLimits = true
    let client = fixture.client
    let task = try #require(
      try await client.call(DescribeSmoothMigrationTaskList()).data?.first)
    let (id, home) = (try #require(task.taskID), try #require(task.instanceID))
    let topics = try await client.call(DescribeMigratingTopicList(taskID: id)).migrateTopics
    #expect(topics.count == 5)
    for topic in topics {
      let name = topic.topicName ?? ""
      let stats = try await client.call(
        DescribeMigratingTopicStats(taskID: id, topicName: name))
      let there = try await client.call(DescribeTopic(instanceID: home, topic: name))
      #expect(there.subscriptionCount == stats.targetClusterConsumerGroups?.count, "\(name)")
      #expect(stats.targetClusterConsumerGroups?.isEmpty == (topic.migrationStatus == .sRwDNa))
      #expect(stats.sourceClusterConsumerGroups?.isEmpty == (topic.migrationStatus == .sNaDRw))
      let isWritten = topic.migrationStatus != .sRwDNa && topic.migrationStatus != .sRwDR
      let producers = try await client.call(DescribeProducerList(instanceID: home, topic: name))
      #expect(((producers.totalCount ?? 0) > 0) == isWritten, "\(name)")
    }
    let groups = try await client.call(DescribeSourceClusterGroupList(taskID: id)).groups
    #expect(groups.count == 6)
    for group in groups.compactMap(\.groupName) {
      let stats = try await client.call(
        DescribeMigratingGroupStats(taskID: id, groupName: group))
      let there = try await fixture.group(group, of: home)
      #expect(stats.targetConsumeLag == there.consumerLag)
      #expect(stats.targetConsumerClients?.count == there.consumerNum)
      let own = stats.sourceConsumerClients ?? []
      #expect(own.compactMap(\.consumerLag).reduce(0, +) == stats.sourceConsumeLag)
    }
  }

  /// A source whose topic is written elsewhere runs dry, and lets it go when nothing new came.
  @Test func aSourceRunsDry() async throws {
    let task = try #require(
      try await client.call(DescribeSmoothMigrationTaskList()).data?.first?.taskID)
    func check() async throws -> [HealthCheckError] {
      try await client.call(
        DoHealthCheckOnMigratingTopic(taskID: task, topicName: "route-plan")
      ).reasonList ?? []
    }
    func sourceLag() async throws -> Int? {
      try await client.call(
        DescribeMigratingGroupStats(taskID: task, groupName: "GID-route")
      ).sourceConsumeLag
    }
    let next = ChangeMigratingTopicToNextStage(taskID: task, topicNameList: ["route-plan"])
    #expect(try await client.call(next).results?.map(\.success) == [true])
    #expect(
      try await check() == [
        .sourceTopicHasUnconsumedMessages, .sourceTopicHasNewMessagesIn5Minutes,
      ])
    #expect(try await sourceLag() ?? 0 > 0)
    fixture.clock.advance(seconds: 200)
    #expect(try await sourceLag() == 0)
    #expect(try await check() == [.sourceTopicHasNewMessagesIn5Minutes])
    #expect(try await client.call(next).results?.map(\.success) == [false])
    fixture.clock.advance(seconds: 101)
    #expect(try await check() == [])
    #expect(try await client.call(next).results?.map(\.success) == [true])
    let stats = try await client.call(
      DescribeMigratingTopicStats(taskID: task, topicName: "route-plan"))
    #expect(stats.sourceClusterConsumerCount == 0 && stats.targetClusterConsumerCount == 2)
  }

  /// Messages come to the target when producers do, and stay there when they go back.
  @Test func aTargetIsWrittenFromItsStageOn() async throws {
    let task = try #require(
      try await client.call(DescribeSmoothMigrationTaskList()).data?.first)
    let (id, home) = (try #require(task.taskID), try #require(task.instanceID))
    let start = fixture.clock.now
    func count() async throws -> Int? {
      try await client.call(
        DescribeMessageList(
          instanceID: home, topic: "driver-gps", startTime: Date(milliseconds: start - 86_400_000),
          endTime: Date(milliseconds: fixture.clock.now), taskRequestID: "")
      ).totalCount
    }
    _ = try await client.call(
      DoHealthCheckOnMigratingTopic(taskID: id, topicName: "driver-gps"))
    _ = try await client.call(
      ChangeMigratingTopicToNextStage(taskID: id, topicNameList: ["driver-gps"]))
    #expect(try await count() == 0)
    fixture.clock.advance(seconds: 60)
    #expect(try await count() == 9000)
    _ = try await client.call(RollbackMigratingTopicStage(taskID: id, topicName: "driver-gps"))
    fixture.clock.advance(seconds: 60)
    #expect(try await count() == 9000)
    let producers = DescribeProducerList(instanceID: home, topic: "driver-gps")
    #expect(try await client.call(producers).totalCount == 0)
    _ = try await client.call(DeleteTopic(instanceID: home, topic: "driver-gps"))
    let check = try await client.call(
      DoHealthCheckOnMigratingTopic(taskID: id, topicName: "driver-gps"))
    #expect(check.reasonList == [.topicNotExistsInTargetCluster])
  }

  @Test func aMigrationEndsWithItsTopics() async throws {
    let tasks = try await client.call(DescribeSmoothMigrationTaskList()).data ?? []
    let (id, tried) = (try #require(tasks[0].taskID), try #require(tasks[1].taskID))
    let names = try await client.call(DescribeMigratingTopicList(taskID: id)).migrateTopics
      .compactMap(\.topicName)
    for _ in 0..<4 {
      fixture.clock.advance(seconds: 301)
      for name in names {
        _ = try await client.call(DoHealthCheckOnMigratingTopic(taskID: id, topicName: name))
      }
      _ = try await client.call(
        ChangeMigratingTopicToNextStage(taskID: id, topicNameList: names))
    }
    let after = try await client.call(DescribeSmoothMigrationTaskList()).data
    #expect(after?.first?.taskStatus == .completed)
    // One that was given up goes nowhere.
    let next = ChangeMigratingTopicToNextStage(taskID: tried, topicNameList: ["waybill-created"])
    #expect(try await client.call(next).results?.map(\.success) == [false])
    let topic = SourceClusterTopicConfig(topicName: "t", topicType: .normal, queueNum: 4)
    #expect(
      await fixture.code(ImportSourceClusterTopics(taskID: tried, topicList: [topic]))
        == "UnsupportedOperation")
  }
}

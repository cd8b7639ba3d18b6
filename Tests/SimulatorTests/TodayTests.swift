import CloudMonitor
import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// What a cloud of today answers.
struct TodayTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture(dialect: .today) }

  @Test func everyActionOfTrocketAndMonitorIsPlayed() {
    let documented = [APICatalog.trocket.documented(in: .today), .monitor].flatMap(\.actions)
    let handled = Set(Simulator.handledActions(in: .today))
    #expect(documented.filter { !handled.contains($0.id) }.map(\.name) == [])
    #expect(documented.count == 68)
  }

  @Test func whatLeftIsNotThere() async throws {
    let old = DescribeMQTTInstanceList(offset: 0, limit: 10)
    #expect(await fixture.code(old) == "InvalidAction")
    fixture.simulator.faults.quirks = [.retiredActions]
    #expect(await fixture.code(old) == nil)
    fixture.simulator.faults.lacks = [.noMQTT]
    #expect(await fixture.code(old) == "InvalidAction")
    let former = try Fixture()
    #expect(await former.code(DescribeFusionInstanceList()) == "InvalidAction")
    #expect(await former.code(DescribeBaseMetrics(namespace: "QCE/ROCKETMQ")) == "NoSuchProduct")
  }

  @Test func bothVersionsOfInstancesAreListed() async throws {
    let all = try await fixture.client.call(DescribeFusionInstanceList(limit: 100))
    #expect(all.totalCount == 7)
    let old = try #require(all.data.first { $0.version == "4.0" })
    let lag = try await fixture.client.call(
      DescribeConsumerLag(
        instanceID: old.instanceID ?? "", consumerGroup: "erp-sync", namespace: "tdmq_default"))
    #expect((lag.consumerLag ?? 0) > 0)
  }

  /// All ways to a lag agree: of the group, of its topics, its consumers, its queues.
  @Test func allViewsOfALagAgree() async throws {
    let id = try await fixture.instance("finance")
    let client = fixture.client
    let group = try await fixture.group("ledger-writer", of: id)
    let topics = try await client.call(
      DescribeTopicListByGroup(instanceID: id, consumerGroup: "ledger-writer"))
    #expect(topics.data.compactMap(\.consumerLag).reduce(0, +) == group.consumerLag)
    let clients = try await client.call(
      DescribeConsumerClientList(instanceID: id, consumerGroup: "ledger-writer", limit: 100))
    #expect(clients.totalCount == group.consumerNum)
    #expect(clients.data.compactMap(\.consumerLag).reduce(0, +) == group.consumerLag)
    let queues = try await client.call(
      DescribeTopicStats(
        topic: "ledger-entry", instanceID: id, groupID: "ledger-writer", limit: 100))
    #expect(queues.totalCount == 16)
    #expect(queues.data.compactMap(\.messageCount).reduce(0, +) == group.consumerLag)
    let first = try #require(clients.data.first?.clientID)
    let one = try await client.call(
      DescribeConsumerClient(instanceID: id, clientID: first, consumerGroup: "ledger-writer"))
    #expect(one.client == clients.data.first)
    #expect(one.topicTotalCount == topics.totalCount)
    let basic = try await fixture.instance("marketing")
    #expect(
      await fixture.code(
        DescribeTopicStats(topic: "campaign-push", instanceID: basic, groupID: "push-sender"))
        == "UnsupportedOperation")
  }

  @Test func clientsThatSubscribeUnlikeTheRestAreNamed() async throws {
    let id = try await fixture.instance("trade")
    let topics = try await fixture.client.call(
      DescribeTopicListByGroup(instanceID: id, consumerGroup: "loyalty-points"))
    #expect(topics.data.first?.consistency == 1)
    #expect(topics.data.first?.clientSubscriptionInfos?.count == 2)
  }

  @Test func aResetMovesTheLag() async throws {
    let id = try await fixture.instance("trade")
    let before = try #require(try await fixture.group("settlement-order", of: id).consumerLag)
    #expect(before > 100_000)
    _ = try await fixture.client.call(
      ResetConsumerGroupOffset(
        instanceID: id, topic: "order-paid", resetTimestamp: .newest,
        consumerGroup: "settlement-order"))
    let skipped = try #require(try await fixture.group("settlement-order", of: id).consumerLag)
    #expect(skipped == 0)
    let back = Date(timeIntervalSince1970: Double(fixture.clock.now) / 1000 - 600)
    _ = try await fixture.client.call(
      ResetConsumerGroupOffset(
        instanceID: id, topic: "order-paid", resetTimestamp: .time(back),
        consumerGroup: "settlement-order"))
    let again = try #require(try await fixture.group("settlement-order", of: id).consumerLag)
    #expect(abs(again - 1_200_000) < 3000)
    #expect(
      await fixture.code(
        ResetConsumerGroupOffset(
          instanceID: id, topic: "order-status-changed", resetTimestamp: .newest,
          consumerGroup: "order-cache-refresh"))
        == "UnsupportedOperation.UnsupportedConsumerType")
  }

  @Test func messagesAreFoundInEveryWay() async throws {
    let id = try await fixture.instance("trade")
    let now = Date(timeIntervalSince1970: Double(fixture.clock.now) / 1000)
    func list(
      _ change: (inout DescribeMessageList) -> Void
    ) async throws -> DescribeMessageList.Response {
      var request = DescribeMessageList(
        instanceID: id, topic: "refund-requested", startTime: now.addingTimeInterval(-600),
        endTime: now, taskRequestID: "", limit: 5)
      change(&request)
      return try await fixture.client.call(request)
    }
    let first = try await list { _ in }
    #expect(first.totalCount == 36_000 && first.data?.count == 5)
    let next = try await list {
      $0.taskRequestID = first.taskRequestID ?? ""
      $0.offset = 5
    }
    let (firstIDs, nextIDs) = (first.data?.map(\.msgID) ?? [], next.data?.map(\.msgID) ?? [])
    #expect(nextIDs.count == 5 && Set(firstIDs).isDisjoint(with: nextIDs))
    let message = try #require(first.data?.first)
    #expect(try await list { $0.msgID = message.msgID }.data == [message])
    #expect(try await list { $0.msgKey = message.keys }.data == [message])
    #expect(
      try await list { $0.tag = message.tags }.data?.allSatisfy { $0.tags == message.tags } == true)
    #expect(try await list { $0.recentMessageNum = 7 }.totalCount == 7)
    let whole = try await fixture.client.call(
      DescribeMessage(instanceID: id, topic: "refund-requested", msgID: message.msgID ?? ""))
    #expect(whole.body?.isEmpty == false && (whole.messageTracksCount ?? 0) > 0)
    let trace = try await fixture.client.call(
      DescribeMessageTrace(instanceID: id, topic: "refund-requested", msgID: message.msgID ?? ""))
    #expect(trace.data?.compactMap(\.stage) == [.produce, .persist, .consume])
  }

  @Test func whatIsSentIsThere() async throws {
    let id = try await fixture.instance("trade")
    let sent = try await fixture.client.call(
      SendMessage(instanceID: id, topic: "refund-requested", msgBody: "试 one", msgKey: "k"))
    let found = try await fixture.client.call(
      DescribeMessage(instanceID: id, topic: "refund-requested", msgID: sent.msgID ?? ""))
    #expect(found.body == "试 one")
  }

  @Test func deadLettersAreSentAgain() async throws {
    let id = try await fixture.instance("marketing")
    let now = Date(timeIntervalSince1970: Double(fixture.clock.now) / 1000)
    func letters() async throws -> [MessageItem] {
      try await fixture.client.call(
        DescribeMessageList(
          instanceID: id, topic: "coupon-issue", startTime: now.addingTimeInterval(-3600),
          endTime: now, taskRequestID: "", consumerGroup: "coupon-ledger",
          queryDeadLetterMessage: true)
      ).data ?? []
    }
    let dead = try #require(try await letters().first?.msgID)
    let good = try await fixture.client.call(
      ResendDeadLetterMessage(
        instanceID: id, messageIds: [dead], consumerGroup: "coupon-ledger"))
    #expect(good.resendResult == true)
    #expect(try await letters().first?.deadLetterResendSuccessTimes == 1)
    let bad = try await fixture.client.call(
      ResendDeadLetterMessage(
        instanceID: id, messageIds: [dead, "nothing"], consumerGroup: "coupon-ledger"))
    #expect(bad.resendResult == false)
  }

  /// Of a batch each fails by itself; a label that a route leads to stays until the route is gone.
  @Test func labelsAndRoutesHoldEachOther() async throws {
    let id = try await fixture.instance("trade")
    let client = fixture.client
    let made = try await client.call(
      CreateConsumerLabels(
        instanceID: id,
        labels: [
          ConsumerLabelKey(group: "risk-scoring", label: "gray"),
          ConsumerLabelKey(group: "nobody", label: "gray"),
        ]))
    #expect(made.totalCount == 2 && made.failedCount == 1)
    #expect(made.failures?.first?.error?.code == "ResourceNotFound.Group")
    let rules = [RouteRule(matchCondition: "uid%10==0", targetConsumerLabel: "gray")]
    let put = PutConsumerRouteConfig(
      topic: "order-created", instanceID: id, group: "risk-scoring", rules: rules)
    #expect(try await client.call(put).version == 1)
    let remove = DeleteConsumerLabel(instanceID: id, group: "risk-scoring", label: "gray")
    #expect(await fixture.code(remove) == "FailedOperation")
    _ = try await client.call(
      DeleteConsumerRouteConfig(topic: "order-created", instanceID: id, group: "risk-scoring"))
    #expect(await fixture.code(remove) == nil)
    let versions = try await client.call(
      DescribeConsumerRouteVersionList(
        topic: "order-created", instanceID: id, group: "risk-scoring"))
    // A configuration that is deleted takes its versions with it.
    #expect(versions.versions == [])
    #expect(
      try await client.call(
        DescribeConsumerRouteConfig(
          topic: "order-created", instanceID: id, group: "risk-scoring")
      ).version == 0)
  }

  /// A stage that cannot be left is told beside those that were.
  @Test func stagesGoOnOneByOne() async throws {
    let client = fixture.client
    let tasks = try await client.call(DescribeSmoothMigrationTaskList())
    let id = try #require(tasks.data?.first?.taskID)
    let moved = try await client.call(
      ChangeMigratingTopicToNextStage(
        taskID: id, topicNameList: ["route-plan", "driver-gps", "nothing"]))
    #expect(moved.results?.map(\.success) == [true, false, false])
    let check = try await client.call(
      DoHealthCheckOnMigratingTopic(taskID: id, topicName: "driver-gps"))
    #expect(check.passed == true)
    #expect(await fixture.code(DeleteSmoothMigrationTask(taskID: id)) == "FailedOperation")
    let tried = try #require(tasks.data?.last?.taskID)
    #expect(await fixture.code(DeleteSmoothMigrationTask(taskID: tried)) == nil)
  }
}

import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// What is made, changed and deleted in RocketMQ instances.
struct ChangeTests {
  @Test(arguments: Way.allCases)
  func anInstanceLivesAndDies(way: Way) async throws {
    let fixture = try Fixture(way)
    let id = try #require(
      try await fixture.client.call(
        CreateInstance(
          instanceType: .pro, name: "a new one", skuCode: .pro1w, enablePublic: true, bandwidth: 3,
          ipRules: [IpRule(ip: "192.0.2.1", allow: true, remark: "me")], payMode: .prepaid,
          timeSpan: 2, maxTopicNum: 2)
      ).instanceID)
    func instance() async throws -> DescribeInstance.Response {
      try await fixture.client.call(DescribeInstance(instanceID: id))
    }
    let made = try await instance()
    #expect(made.instanceStatus == .creating && made.payMode == .prepaid)
    #expect(made.endpointList?.last?.status == .processing)
    #expect(made.tpsLimit == 10_000)
    let topic = CreateTopic(instanceID: id, topic: "t", topicType: .fifo, queueNum: 8, msgTTL: 5)
    #expect(await fixture.code(topic) == "FailedOperation.InstanceNotReady")
    fixture.clock.advance(seconds: 60)
    #expect(try await instance().instanceStatus == .running)
    #expect(try await instance().endpointList?.last?.status == .open)
    #expect(await fixture.code(topic) == nil)
    #expect(await fixture.code(topic) == "UnsupportedOperation.ResourceAlreadyExists")
    #expect(try await fixture.client.call(DescribeTopic(instanceID: id, topic: "t")).msgTTL == 5)
    #expect(await fixture.code(DeleteInstance(instanceID: id)) == "ResourceInUse")
    #expect(await fixture.code(DeleteTopic(instanceID: id, topic: "t")) == nil)
    #expect(await fixture.code(DeleteInstance(instanceID: id)) == nil)
    #expect(try await instance().instanceStatus == .deleting)
    fixture.clock.advance(seconds: 20)
    #expect(
      await fixture.code(DescribeInstance(instanceID: id)) == "ResourceNotFound.Instance")
  }

  @Test func aResizeTakesAWhile() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("trade")
    #expect(await fixture.code(ModifyInstance(instanceID: id, skuCode: .pro3w)) == nil)
    let during = try await fixture.client.call(DescribeInstance(instanceID: id))
    #expect(during.instanceStatus == .modifying && during.tpsLimit == 30_000)
    #expect(
      await fixture.code(ModifyInstance(instanceID: id, remark: "r"))
        == "FailedOperation.InstanceNotReady")
    fixture.clock.advance(seconds: 30)
    #expect(
      await fixture.code(ModifyInstance(instanceID: id, name: "n", remark: "r", maxTopicNum: 1))
        == "UnsupportedOperation.InstanceTopicNumDowngrade")
    #expect(
      try await fixture.client.call(DescribeInstance(instanceID: id)).instanceName != "n")
    #expect(await fixture.code(ModifyInstance(instanceID: id, name: "n", remark: "r")) == nil)
    let after = try await fixture.client.call(DescribeInstance(instanceID: id))
    #expect(after.instanceName == "n" && after.remark == "r" && after.instanceStatus == .running)
  }

  @Test func topicsReachTheirLimit() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("dev-shared")
    func make(_ name: String, queues: Int = 3) async -> String? {
      await fixture.code(
        CreateTopic(instanceID: id, topic: name, topicType: .normal, queueNum: queues))
    }
    #expect(await make("x", queues: 17) == "InvalidParameterValue")
    #expect(await make(" ") == "InvalidParameterValue")
    #expect(await make("one") == nil)
    #expect(await make("two") == nil)
    #expect(await make("three") == "LimitExceeded.TopicNum")
    let list = try await fixture.client.call(DescribeTopicList(instanceID: id, limit: 100))
    let details = try await fixture.client.call(DescribeInstance(instanceID: id))
    #expect(list.totalCount == 50 && details.topicNum == 50)
  }

  @Test func aDeletedTopicLeavesItsGroups() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("trade")
    func lag() async throws -> Int {
      try #require(try await fixture.group("settlement-order", of: id).consumerLag)
    }
    #expect(try await lag() > 0)
    #expect(await fixture.code(DeleteTopic(instanceID: id, topic: "order-paid")) == nil)
    #expect(try await lag() == 0)
    let groups = try await fixture.client.call(
      DescribeConsumerGroupList(instanceID: id, offset: 0, limit: 100, fromTopic: "order-paid"))
    #expect(groups.totalCount == 0)
    #expect(
      await fixture.code(DeleteTopic(instanceID: id, topic: "order-paid"))
        == "ResourceNotFound.Topic")
    let again = CreateTopic(
      instanceID: id, topic: "order-paid", topicType: .normal, queueNum: 8)
    #expect(await fixture.code(again) == nil)
    let topic = try await fixture.client.call(DescribeTopic(instanceID: id, topic: "order-paid"))
    #expect(topic.subscriptionCount == 0)
  }

  @Test func aDisabledGroupFallsBehindAndCatchesUp() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("trade")
    func turn(_ isOn: Bool) async -> String? {
      await fixture.code(
        ModifyConsumerGroup(instanceID: id, consumerGroup: "invoice-issuer", consumeEnable: isOn))
    }
    func group() async throws -> DescribeConsumerGroup.Response {
      try await fixture.group("invoice-issuer", of: id)
    }
    #expect(await turn(false) == nil)
    fixture.clock.advance(seconds: 100)
    let off = try await group()
    #expect(off.consumeEnable == false && off.consumerNum == 0 && off.tps == 0)
    #expect((206_000...206_500).contains(off.consumerLag ?? 0))
    #expect(await turn(true) == nil)
    fixture.clock.advance(seconds: 25)
    #expect((100_000...106_000).contains(try await group().consumerLag ?? 0))
    fixture.clock.advance(seconds: 30)
    #expect((try await group().consumerLag ?? .max) < 1000)
    #expect(try await group().consumerNum == 2)
  }

  @Test func switchingDoesNotBringDeadConsumersBack() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("marketing")
    for isOn in [false, true] {
      let change = ModifyConsumerGroup(
        instanceID: id, consumerGroup: "legacy-crm-sync", consumeEnable: isOn)
      #expect(await fixture.code(change) == nil)
    }
    let group = try await fixture.group("legacy-crm-sync", of: id)
    #expect(group.consumeEnable == true && group.consumerNum == 0)
    #expect((group.consumerLag ?? 0) > 1_000_000)
  }

  @Test func groupsComeAndGo() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("trade")
    let make = CreateConsumerGroup(
      instanceID: id, maxRetryTimes: 5, consumeEnable: true, consumeMessageOrderly: true,
      consumerGroup: "g", remark: "r")
    #expect(await fixture.code(make) == nil)
    #expect(await fixture.code(make) == "UnsupportedOperation.ResourceAlreadyExists")
    let group = try await fixture.group("g", of: id)
    #expect(group.consumerLag == 0 && group.consumerNum == 0 && group.maxRetryTimes == 5)
    #expect(group.consumeMessageOrderly == true && group.remark == "r")
    let delete = DeleteConsumerGroup(instanceID: id, consumerGroup: "order-to-warehouse")
    #expect(await fixture.code(delete) == nil)
    #expect(await fixture.code(delete) == "ResourceNotFound.Group")
    let topic = try await fixture.client.call(
      DescribeTopic(instanceID: id, topic: "inventory-reserve", limit: 100))
    #expect(topic.subscriptionData?.contains { $0.consumerGroup == "order-to-warehouse" } == false)
    #expect(topic.subscriptionCount == topic.subscriptionData?.count)
  }

  @Test func rolesComeAndGo() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("trade")
    func role() async throws -> RoleItem? {
      try await fixture.client.call(
        DescribeRoleList(
          instanceID: id, offset: 0, limit: 10,
          filters: [Filter(name: "RoleName", values: ["fresh"])])
      ).data.first
    }
    let make = CreateRole(
      instanceID: id, role: "fresh", remark: "", permWrite: true, permRead: false)
    #expect(await fixture.code(make) == nil)
    let made = try #require(try await role())
    #expect(made.permWrite == true && made.permRead == false)
    #expect(made.accessKey?.isEmpty == false && made.secretKey?.isEmpty == false)
    fixture.clock.advance(seconds: 5)
    let modify = ModifyRole(
      instanceID: id, role: "fresh", permRead: true, permWrite: false, remark: "x")
    #expect(await fixture.code(modify) == nil)
    let changed = try #require(try await role())
    #expect(changed.permWrite == false && changed.permRead == true && changed.remark == "x")
    #expect(changed.accessKey == made.accessKey && changed.modifiedTime != made.modifiedTime)
    let delete = DeleteRole(instanceID: id, role: "fresh")
    #expect(await fixture.code(delete) == nil)
    #expect(await fixture.code(delete) == "ResourceNotFound.Role")
    #expect(try await role() == nil)
  }

  @Test func importsAnswer() async throws {
    let fixture = try Fixture()
    let group = SourceClusterGroupConfig(groupName: "g")
    let topic = SourceClusterTopicConfig(topicName: "t", topicType: .normal, queueNum: 3)
    #expect(
      await fixture.code(ImportSourceClusterConsumerGroups(taskID: "t", groupList: [group])) == nil)
    #expect(await fixture.code(ImportSourceClusterTopics(taskID: "t", topicList: [topic])) == nil)
    #expect(
      await fixture.code(ImportSourceClusterTopics(taskID: "t", topicList: []))
        == "InvalidParameterValue")
  }
}

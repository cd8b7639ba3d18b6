import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// What today's dialect takes is there afterwards, as it was given.
struct TodayChangeTests {
  private let fixture: Fixture
  private let id: String
  private var client: CloudClient { fixture.client }

  init() async throws {
    fixture = try Fixture(dialect: .today)
    id = try await fixture.instance("trade")
  }

  private func topics(
    _ change: (inout DescribeTopicList) -> Void
  ) async throws -> [TopicItem] {
    var request = DescribeTopicList(instanceID: id, limit: 100)
    change(&request)
    return try await client.call(request).data
  }

  private func groups(
    _ change: (inout DescribeConsumerGroupList) -> Void
  ) async throws -> [ConsumeGroupItem] {
    var request = DescribeConsumerGroupList(instanceID: id, limit: 100)
    change(&request)
    return try await client.call(request).data
  }

  @Test func topicsAreFoundByTypeTagAndGroup() async throws {
    let typed = try await topics {
      $0.filters = [Filter(name: "TopicType", values: ["FIFO", "TRANSACTION"])]
    }
    #expect(Set(typed.map(\.topicType)) == [.fifo, .transaction])
    // The names of May 2024 are no types any more.
    #expect(try await topics { $0.filters = [Filter(name: "TopicType", values: ["Order"])] } == [])
    let tag = Tag(tagKey: "env", tagValue: "x")
    _ = try await client.call(
      CreateTopic(instanceID: id, topic: "t", topicType: .normal, queueNum: 3, tagList: [tag]))
    let tagged = try await topics { $0.tagFilters = [TagFilter(tagKey: "env", tagValues: ["x"])] }
    #expect(tagged.map(\.topic) == ["t"] && tagged.first?.tagList == [tag])
    #expect(
      try await topics { $0.tagFilters = [TagFilter(tagKey: "env", tagValues: ["y"])] } == [])
    let own = try await topics { $0.fromGroup = "invoice-issuer" }
    #expect(own.map(\.topic) == ["order-paid", "refund-requested"])
    #expect(try await topics { $0.fromGroup = "nobody" } == [])
  }

  @Test func liteTopicsExpire() async throws {
    func expiry(_ name: String) async throws -> [String] {
      let one = try await client.call(DescribeTopic(instanceID: id, topic: name))
      let item = try await topics { $0.filters = [Filter(name: "TopicName", values: [name])] }.first
      return [
        "\(one.autoExpireDelete.map(String.init) ?? "-") \(one.autoExpireTime ?? -1)",
        "\(item?.autoExpireDelete.map(String.init) ?? "-") \(item?.autoExpireTime ?? -1)",
      ]
    }
    _ = try await client.call(
      CreateTopic(
        instanceID: id, topic: "lite", topicType: .lite, autoExpireDelete: true,
        autoExpireTime: 60))
    #expect(try await expiry("lite") == ["true 60", "true 60"])
    _ = try await client.call(ModifyTopic(instanceID: id, topic: "lite", autoExpireTime: 300))
    #expect(try await expiry("lite") == ["true 300", "true 300"])
    #expect(try await expiry("order-paid") == ["false 0", "- -1"])
    #expect(
      await fixture.code(ModifyTopic(instanceID: id, topic: "order-paid", autoExpireTime: 60))
        == "InvalidParameterValue")
    let sent = try await client.call(
      SendMessage(instanceID: id, topic: "lite", msgBody: "b", liteTopic: "one"))
    let message = DescribeMessage(instanceID: id, topic: "lite", msgID: sent.msgID ?? "")
    #expect(try await client.call(message).liteTopic == "one")
    let now = Date(timeIntervalSince1970: Double(fixture.clock.now) / 1000)
    func found(in liteTopic: String) async throws -> [String?] {
      try await client.call(
        DescribeMessageList(
          instanceID: id, topic: "lite", startTime: now.addingTimeInterval(-60),
          endTime: now.addingTimeInterval(60), taskRequestID: "", liteTopic: liteTopic)
      ).data?.map(\.msgID) ?? []
    }
    #expect(try await found(in: "one") == [sent.msgID])
    #expect(try await found(in: "two") == [])
  }

  @Test func groupsKeepWhatTheyWereGiven() async throws {
    let policy = RetryPolicy(policyType: .exponential, retryInterval: 10)
    let tag = Tag(tagKey: "a", tagValue: "b")
    _ = try await client.call(
      CreateConsumerGroup(
        instanceID: id, maxRetryTimes: 5, consumeEnable: true, consumeMessageOrderly: false,
        consumerGroup: "g", tagList: [tag], retryPolicy: policy, liteTopic: "l",
        deadLetterTargetTopic: "order-created"))
    let made = try await fixture.group("g", of: id)
    #expect(made.retryPolicy == policy && made.liteTopic == "l" && made.consumeModel == .lite)
    #expect(made.deadLetterTargetTopic == "order-created")
    let listed = try await groups { $0.tagFilters = [TagFilter(tagKey: "a", tagValues: [])] }
    #expect(listed.map(\.consumerGroup) == ["g"])
    #expect(listed.first?.tagList == [tag] && listed.first?.retryPolicy == policy)
    let fixed = Filter(name: "RetryPolicy", values: ["EXPONENTIAL"])
    #expect(try await groups { $0.filters = [fixed] }.map(\.consumerGroup) == ["g"])
    func modify(_ topic: String, _ policy: RetryPolicy? = nil) async -> String? {
      await fixture.code(
        ModifyConsumerGroup(
          instanceID: id, consumerGroup: "g", consumeEnable: true, consumeMessageOrderly: false,
          retryPolicy: policy, deadLetterTargetTopic: topic))
    }
    #expect(await modify("none") == "ResourceNotFound.Topic")
    #expect(await modify("order-paid", RetryPolicy(policyType: .customized)) == nil)
    let changed = try await fixture.group("g", of: id)
    #expect(changed.deadLetterTargetTopic == "order-paid")
    #expect(changed.retryPolicy == RetryPolicy(policyType: .customized, retryInterval: 0))
    #expect(await modify("") == nil)
    #expect(try await fixture.group("g", of: id).deadLetterTargetTopic == "")
  }

  @Test func groupsAreSortedByTheirTopics() async throws {
    func counts(_ order: TRocket.SortOrder?) async throws -> [Int] {
      try await groups {
        $0.sortedBy = "subscribeNum"
        $0.sortOrder = order
      }.compactMap(\.subscribeTopicNum)
    }
    let plain = try await groups { _ in }.compactMap(\.subscribeTopicNum)
    #expect(plain != plain.sorted() && Set(plain).count > 2)
    #expect(try await counts(.desc) == plain.sorted(by: >))
    #expect(try await counts(.asc) == plain.sorted())
    #expect(try await counts(nil) == plain.sorted())
    #expect(
      await fixture.code(DescribeConsumerGroupList(instanceID: id, sortedBy: "lag"))
        == "InvalidParameterValue")
  }

  @Test func rolesBringTheirOwnKeys() async throws {
    func role(_ filter: String, _ value: String) async throws -> [RoleItem] {
      try await client.call(
        DescribeRoleList(instanceID: id, filters: [Filter(name: filter, values: [value])])
      ).data
    }
    let details = [
      DetailedRolePerm(
        resource: "order-paid", permWrite: true, permRead: false, resourceType: .topic,
        remark: "d")
    ]
    _ = try await client.call(
      CreateRole(
        instanceID: id, role: "own", remark: "", permWrite: false, permRead: false,
        permType: .topicAndGroup, detailedPerms: details, roleGenerateMode: .manual,
        accessKey: "mine-1", secretKey: "mine-2"))
    let made = try #require(try await role("AccessKey", "ine-").first)
    #expect(made.roleName == "own" && made.accessKey == "mine-1" && made.secretKey == "mine-2")
    #expect(made.detailedRolePerms == details)
    #expect(try await role("AccessKey", "mine-2") == [])
    #expect(try await role("RoleName", "own").count == 1)
  }

  @Test func zonesBillingAndExtraTopicsAreKept() async throws {
    let made = try await client.call(
      CreateInstance(
        instanceType: .pro, name: "zones-1", skuCode: .pro1w,
        vpcList: [VpcInfo(vpcID: "vpc-1", subnetID: "subnet-1")], enablePublic: true,
        bandwidth: 3, zoneIds: [100_003, 100_004]))
    let new = try #require(made.instanceID)
    fixture.clock.advance(seconds: 60)
    func read() async throws -> DescribeInstance.Response {
      try await client.call(DescribeInstance(instanceID: new))
    }
    let before = try await read()
    #expect(before.zoneIds == [100_003, 100_004] && before.nodeCount == 4)
    #expect(before.endpointList?.last?.billingFlow == false && before.topicNumLimit == 100)
    _ = try await client.call(
      ModifyInstance(instanceID: new, extraTopicNum: "20", zoneIds: ["100004"]))
    _ = try await client.call(
      ModifyInstanceEndpoint(instanceID: new, type: .public, billingFlow: true))
    let after = try await read()
    #expect(after.zoneIds == [100_004] && after.topicNumLimit == 120)
    #expect(after.topicNumLowerLimit == 100)
    #expect(after.endpointList?.last?.billingFlow == true)
    #expect(after.endpointList?.last?.bandwidth == 3)
    let fusion = try await client.call(
      DescribeFusionInstanceList(filters: [Filter(name: "InstanceId", values: [new])]))
    #expect(fusion.data.first?.zoneIds == [100_004])
    // The trade instance has more topics than that.
    let fewer = ModifyInstance(instanceID: id, maxTopicNum: 10)
    #expect(
      await fixture.code(fewer) == "UnsupportedOperation.InstanceTopicNumDowngrade")
    for text in ["-1", "many"] {
      let odd = ModifyInstance(instanceID: new, extraTopicNum: text)
      #expect(await fixture.code(odd) == "InvalidParameterValue")
    }
  }
}

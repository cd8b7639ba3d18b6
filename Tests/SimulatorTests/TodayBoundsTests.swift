import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// Today's document says how long and how large things may be, and which codes an action answers.
struct TodayBoundsTests {
  private let fixture: Fixture
  private let id: String

  init() async throws {
    fixture = try Fixture(dialect: .today)
    id = try await fixture.instance("trade")
  }

  @Test(
    arguments: [
      (1000, 128, nil), (1001, 128, "InvalidParameterValue"), (0, 129, "InvalidParameterValue"),
      (-1, 0, "InvalidParameterValue"),
    ] as [(Int, Int, String?)])
  func groupsHaveBounds(retries: Int, remark: Int, code: String?) async {
    let text = String(repeating: "长", count: remark)
    let make = CreateConsumerGroup(
      instanceID: id, maxRetryTimes: retries, consumeEnable: true, consumeMessageOrderly: false,
      consumerGroup: "g", remark: text)
    #expect(await fixture.code(make) == code)
    let modify = ModifyConsumerGroup(
      instanceID: id, consumerGroup: "invoice-issuer", consumeEnable: true,
      consumeMessageOrderly: false, maxRetryTimes: retries, remark: text)
    #expect(await fixture.code(modify) == code)
  }

  @Test(
    arguments: [
      (30, nil), (720, nil), (29, "InvalidParameterValue"),
      (721, "InvalidParameterValue"),
    ] as [(Int, String?)])
  func expiryHasBounds(minutes: Int, code: String?) async {
    let make = CreateTopic(
      instanceID: id, topic: "l", topicType: .lite, autoExpireDelete: true,
      autoExpireTime: minutes)
    #expect(await fixture.code(make) == code)
  }

  @Test func remarksHaveBounds() async {
    let long = String(repeating: "x", count: 129)
    let wrong = "InvalidParameterValue"
    let topic = CreateTopic(instanceID: id, topic: "t", topicType: .normal, remark: long)
    #expect(await fixture.code(topic) == wrong)
    #expect(
      await fixture.code(ModifyTopic(instanceID: id, topic: "order-paid", remark: long)) == wrong)
    #expect(await fixture.code(ModifyInstance(instanceID: id, remark: long)) == wrong)
    let role = ModifyRole(
      instanceID: id, role: "trade-app", permRead: true, permWrite: true, remark: long)
    #expect(await fixture.code(role) == wrong)
  }

  @Test func namesHaveBounds() async {
    func role(_ name: String) async -> String? {
      await fixture.code(
        CreateRole(instanceID: id, role: name, remark: "", permWrite: true, permRead: true))
    }
    #expect(await role(String(repeating: "r", count: 32)) == nil)
    #expect(await role(String(repeating: "r", count: 33)) == "InvalidParameterValue")
    #expect(await role("r.1") == "InvalidParameterValue")
    func named(_ name: String) async -> String? {
      await fixture.code(ModifyInstance(instanceID: id, name: name))
    }
    #expect(await named("ab") == "InvalidParameterValue")
    #expect(await named("a b") == "InvalidParameterValue")
    #expect(await named(String(repeating: "n", count: 65)) == "InvalidParameterValue")
    #expect(await named("交易_core-1") == nil)
  }

  @Test func rolesNeedTheirParts() async {
    func make(_ change: (inout CreateRole) -> Void) async -> String? {
      var request = CreateRole(
        instanceID: id, role: "r", remark: "", permWrite: true, permRead: true)
      change(&request)
      return await fixture.code(request)
    }
    #expect(await make { $0.permType = .topicAndGroup } == "MissingParameter")
    #expect(await make { $0.roleGenerateMode = .manual } == "MissingParameter")
    let half = await make {
      $0.roleGenerateMode = .manual
      $0.accessKey = "a"
    }
    #expect(half == "MissingParameter")
    let widened = ModifyRole(
      instanceID: id, role: "trade-app", permRead: true, permWrite: true,
      permType: .topicAndGroup)
    #expect(await fixture.code(widened) == "MissingParameter")
  }

  /// Where an action documents no code for what happened but the common one, it is told with that.
  @Test func refusalsHaveTheCodesOfTheirActions() async throws {
    #expect(
      await fixture.code(ModifyTopic(instanceID: id, topic: "none", remark: ""))
        == "FailedOperation")
    #expect(
      await fixture.code(DeleteTopic(instanceID: id, topic: "none")) == "ResourceNotFound.Topic")
    let staging = try await fixture.instance("finance")
    _ = try await fixture.client.call(
      ModifyInstance(instanceID: staging, enableDeletionProtection: true))
    #expect(await fixture.code(DeleteInstance(instanceID: staging)) == "FailedOperation")
    #expect(
      await fixture.code(
        DescribeMessageTrace(
          instanceID: id, topic: "order-paid", msgID: "0", queryRetryMessage: true))
        == "ResourceNotFound.Message")
    let former = try Fixture()
    let old = try await former.instance("trade")
    #expect(
      await former.code(ModifyTopic(instanceID: old, topic: "none", remark: ""))
        == "FailedOperation")
  }
}

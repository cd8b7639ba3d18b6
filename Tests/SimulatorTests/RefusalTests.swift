import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// What is refused is refused with a code that the document of May 2024 has for that action.
struct RefusalTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  /// None of these lists that an instance may not be there.
  @Test func anInstanceThatIsNotThere() async {
    let failed: [any ProductAction] = [
      DeleteTopic(instanceID: "no", topic: "t"),
      ModifyTopic(instanceID: "no", topic: "t", queueNum: 3, remark: "r"),
      DeleteConsumerGroup(instanceID: "no", consumerGroup: "g"),
      ModifyRole(instanceID: "no", role: "r", permRead: true, permWrite: true),
      ModifyInstance(instanceID: "no", name: "n"),
      DeleteMQTTTopic(instanceID: "no", topic: "t"),
      ModifyMQTTTopic(instanceID: "no", topic: "t", remark: "r"),
      ModifyMQTTUser(instanceID: "no", username: "u", permRead: true, permWrite: true),
      ModifyMQTTInstance(instanceID: "no", name: "n"),
    ]
    for action in failed {
      #expect(await fixture.code(action) == "FailedOperation", "\(type(of: action))")
    }
    #expect(
      await fixture.code(DescribeMQTTClient(instanceID: "no", clientID: "c"))
        == "ResourceNotFound.Client")
  }

  @Test func whatIsListedStays() async throws {
    let id = try await fixture.instance("trade")
    #expect(
      await fixture.code(DescribeTopic(instanceID: "no", topic: "t"))
        == "ResourceNotFound.Instance")
    #expect(
      await fixture.code(DeleteTopic(instanceID: id, topic: "no")) == "ResourceNotFound.Topic")
    let role = ModifyRole(instanceID: id, role: "no", permRead: true, permWrite: true)
    #expect(await fixture.code(role) == "FailedOperation")
    let today = try Fixture(dialect: .today)
    let modify = ModifyRole(instanceID: "no", role: "r", permRead: true, permWrite: true)
    #expect(await today.code(modify) == "ResourceNotFound.Instance")
  }
}

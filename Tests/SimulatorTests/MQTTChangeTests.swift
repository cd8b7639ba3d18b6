import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

struct MQTTChangeTests {
  @Test(arguments: Way.allCases)
  func anInstanceLivesAndDies(way: Way) async throws {
    let fixture = try Fixture(way)
    let id = try #require(
      try await fixture.client.call(
        CreateMQTTInstance(
          instanceType: .pro, name: "new", skuCode: .pro6k, enablePublic: true, bandwidth: 3,
          ipRules: [IpRule(ip: "192.0.2.1", allow: true, remark: "me")])
      ).instanceID)
    let topic = CreateMQTTTopic(instanceID: id, topic: "t", remark: "r")
    #expect(await fixture.code(topic) == "FailedOperation.InstanceNotReady")
    fixture.clock.advance(seconds: 60)
    #expect(await fixture.code(topic) == nil)
    #expect(await fixture.code(topic) == "UnsupportedOperation.ResourceAlreadyExists")
    #expect(await fixture.code(ModifyMQTTTopic(instanceID: id, topic: "t", remark: "s")) == nil)
    let made = try await fixture.client.call(DescribeMQTTTopic(instanceID: id, topic: "t"))
    #expect(made.remark == "s")
    // Nobody publishes to it.
    let messages = try await fixture.client.call(
      DescribeMQTTMessageList(
        instanceID: id, topic: "t", startTime: Date(milliseconds: 0),
        endTime: Date(milliseconds: fixture.clock.now), taskRequestID: "", offset: 0, limit: 10))
    #expect(messages.totalCount == 0)
    #expect(
      await fixture.code(ModifyMQTTInstance(instanceID: id, name: "newer", remark: "q")) == nil)
    let details = try await fixture.client.call(DescribeMQTTInstance(instanceID: id))
    #expect(details.instanceName == "newer" && details.remark == "q" && details.topicNum == 1)
    #expect(await fixture.code(DeleteMQTTInstance(instanceID: id)) == "ResourceInUse")
    #expect(await fixture.code(DeleteMQTTTopic(instanceID: id, topic: "t")) == nil)
    #expect(
      await fixture.code(DeleteMQTTTopic(instanceID: id, topic: "t")) == "ResourceNotFound.Topic")
    #expect(await fixture.code(DeleteMQTTInstance(instanceID: id)) == nil)
    fixture.clock.advance(seconds: 20)
    #expect(
      await fixture.code(DescribeMQTTInstance(instanceID: id)) == "ResourceNotFound.Instance")
  }

  @Test func publicEndpointsPassThroughTheirStates() async throws {
    let fixture = try Fixture()
    let id = try await fixture.mqttInstance("sensors")
    let rules = [PublicAccessRule(ipRule: "198.51.100.0/24", allow: true, remark: "r")]
    func status() async throws -> MQTTPublicEndpointStatus? {
      try await fixture.client.call(DescribeMQTTInsPublicEndpoints(instanceID: id)).status
    }
    let open = CreateMQTTInsPublicEndpoint(instanceID: id, bandwidth: 2, rules: rules)
    let change = ModifyMQTTInsPublicEndpoint(instanceID: id, bandwidth: 7, rules: rules)
    let close = DeleteMQTTInsPublicEndpoint(instanceID: id)
    #expect(await fixture.code(open) == "FailedOperation")
    #expect(await fixture.code(change) == nil)
    #expect(try await status() == .modifying)
    #expect(await fixture.code(close) == "FailedOperation")
    fixture.clock.advance(seconds: 40)
    let changed = try await fixture.client.call(DescribeMQTTInsPublicEndpoints(instanceID: id))
    #expect(changed.status == .normal && changed.bandwidth == 7 && changed.rules == rules)
    #expect(await fixture.code(close) == nil)
    #expect(try await status() == .closing)
    fixture.clock.advance(seconds: 40)
    #expect(try await status() == .close)
    #expect(await fixture.code(open) == nil)
    #expect(try await status() == .creating)
    fixture.clock.advance(seconds: 40)
    #expect(try await status() == .normal)
  }

  @Test func usersComeAndGo() async throws {
    let fixture = try Fixture()
    let id = try await fixture.mqttInstance("sensors")
    func user(_ name: String) async throws -> MQTTUserItem? {
      try await fixture.client.call(DescribeMQTTUserList(instanceID: id)).data
        .first { $0.username == name }
    }
    func make(_ name: String, password: String?) -> CreateMQTTUser {
      CreateMQTTUser(
        instanceID: id, remark: "r", permWrite: true, permRead: false, username: name,
        password: password)
    }
    #expect(await fixture.code(make("a", password: "")) == nil)
    #expect(await fixture.code(make("b", password: "given")) == nil)
    #expect(
      await fixture.code(make("b", password: nil))
        == "UnsupportedOperation.ResourceAlreadyExists")
    #expect((try await user("a")?.password ?? "").count == 16)
    #expect(try await user("b")?.password == "given")
    let modify = ModifyMQTTUser(instanceID: id, username: "b", permRead: true, permWrite: false)
    #expect(await fixture.code(modify) == nil)
    let changed = try #require(try await user("b"))
    #expect(changed.permRead == true && changed.permWrite == false && changed.remark == "r")
    let delete = DeleteMQTTUser(instanceID: id, username: "b")
    #expect(await fixture.code(delete) == nil)
    #expect(await fixture.code(delete) == "ResourceNotFound.Role")
  }

  @Test func certificatesAreBoundAndTakenAway() async throws {
    let fixture = try Fixture()
    let id = try await fixture.mqttInstance("sensors")
    let bind = ModifyMQTTInstanceCertBinding(
      instanceID: id, sslServerCertID: "abc", sslCaCertID: "")
    #expect(await fixture.code(bind) == nil)
    let bound = try await fixture.client.call(DescribeMQTTInstanceCert(instanceID: id))
    #expect(bound.sslServerCertID == "abc" && bound.sslCaCertID == nil)
  }
}

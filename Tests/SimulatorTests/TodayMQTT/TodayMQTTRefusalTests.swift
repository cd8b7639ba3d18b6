import FoundationEssentials
import MQTT
import TencentCloud
import Testing

@testable import Simulator

/// What `mqtt` refuses, and by which codes.
struct TodayMQTTRefusalTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture.today() }

  @Test func anInstanceUnderMaintenanceTakesNoChange() async throws {
    let id = try await fixture.todayMQTT("vehicle")
    let rules = [PublicAccessRule(ipRule: "192.0.2.1", allow: true, remark: "r")]
    func codes(_ actions: [any ProductAction]) async -> [String?] {
      var found: [String?] = []
      for action in actions { found.append(await fixture.code(action)) }
      return found
    }
    let plain = await codes([
      ModifyTopic(instanceID: id, topic: "vehicle-lock", remark: "x"),
      DeleteTopic(instanceID: id, topic: "vehicle-lock"),
      ModifyUser(instanceID: id, username: "vehicle", remark: "x"),
      DeleteUser(instanceID: id, username: "vehicle"),
      ModifyInsPublicEndpoint(instanceID: id, bandwidth: 2, rules: rules),
      DeleteInstance(instanceID: id), KickOutClient(instanceID: id, clientID: "vehicle-x"),
    ])
    #expect(plain == Array(repeating: "FailedOperation", count: plain.count))
    let named = await codes([
      DeleteInsPublicEndpoint(instanceID: id),
      CreateInsPublicEndpoint(instanceID: id, bandwidth: 2, rules: rules),
      ModifyInstance(instanceID: id, remark: "x"), ModifyX509Config(instanceID: id),
    ])
    #expect(named == Array(repeating: "FailedOperation.InstanceNotReady", count: named.count))
    let topic = try await fixture.client.call(DescribeTopic(instanceID: id, topic: "vehicle-lock"))
    #expect(topic.remark == "电子锁")
    let endpoint = try await fixture.client.call(DescribeInsPublicEndpoints(instanceID: id))
    #expect(endpoint.status == .normal)
  }

  @Test func anInstanceThatIsBeingMadeIsNotDeleted() async throws {
    let made = try await fixture.client.call(
      CreateInstance(instanceType: .basic, name: "new", skuCode: "basic_1k"))
    let id = try #require(made.instanceID)
    #expect(await fixture.code(DeleteInstance(instanceID: id)) == "FailedOperation")
    fixture.clock.advance(seconds: 120)
    #expect(await fixture.code(DeleteInstance(instanceID: id)) == nil)
  }

  @Test func remarksOfRulesHaveTheirBounds() async throws {
    let id = try await fixture.todayMQTT("sensors")
    func rules(_ length: Int) -> [PublicAccessRule] {
      [
        PublicAccessRule(
          ipRule: "192.0.2.1", allow: true, remark: String(repeating: "r", count: length))
      ]
    }
    func change(_ length: Int) -> ModifyInsPublicEndpoint {
      ModifyInsPublicEndpoint(instanceID: id, bandwidth: 2, rules: rules(length))
    }
    #expect(await fixture.code(change(65)) == "InvalidParameterValue")
    #expect(await fixture.code(change(64)) == nil)
    func create(_ length: Int) -> CreateInstance {
      CreateInstance(
        instanceType: .basic, name: "new", skuCode: "basic_1k", enablePublic: true, bandwidth: 1,
        ipRules: [
          IpRule(
            ip: "192.0.2.1", allow: true, remark: String(repeating: "r", count: length))
        ])
    }
    #expect(await fixture.code(create(129)) == "InvalidParameterValue")
    #expect(await fixture.code(create(128)) == nil)
  }

  @Test func codesAreThoseThatActionsHave() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let refusals: [(any ProductAction, String)] = [
      (ActivateCaCertificate(instanceID: id, caSn: "FF"), "ResourceNotFound"),
      (DescribeCaCertificate(caSn: "FF", instanceID: id), "ResourceNotFound"),
      (DeleteCaCertificate(instanceID: id, caSn: "FF"), "ResourceNotFound.Ca"),
      (
        DescribeDeviceCertificate(deviceCertificateSn: "FF", instanceID: id), "ResourceNotFound"
      ),
      (PublishMessage(instanceID: id, payload: "x", targetTopic: "none/x"), "ResourceNotFound"),
      (ModifyAuthorizationPolicy(id: 1, instanceID: id, remark: "x"), "ResourceNotFound"),
      (DescribeInstance(instanceID: "mqtt-none"), "ResourceNotFound.Instance"),
    ]
    for (action, code) in refusals { #expect(await fixture.code(action) == code) }
  }

  @Test func bansAndRulesAreChecked() async throws {
    let id = try await fixture.todayMQTT("sensors")
    #expect(
      await fixture.code(CreateBlockRule(instanceID: id, name: "all")) == "MissingParameter")
    #expect(
      await fixture.code(CreateBlockRule(instanceID: id, name: "all", include: ""))
        == "InvalidParameterValue")
    func rule(_ condition: String, _ priority: Int) -> CreateMessageEnrichmentRule {
      CreateMessageEnrichmentRule(
        instanceID: id, ruleName: "a-rule",
        condition: Data(condition.utf8).base64EncodedString(),
        actions: Data("{}".utf8).base64EncodedString(), priority: priority)
    }
    #expect(await fixture.code(rule(#"{"topic":"a/#/b"}"#, 70)) == "InvalidParameterValue")
    #expect(await fixture.code(rule(#"{"topic":"a/#"}"#, -1)) == "InvalidParameterValue")
    #expect(await fixture.code(rule(#"{"topic":"a/#"}"#, 70)) == nil)
    #expect(
      await fixture.code(CreateUser(instanceID: id, username: "用户")) == "InvalidParameterValue")
    #expect(
      await fixture.code(
        CreateInstance(instanceType: .basic, name: "新实例", skuCode: "basic_1k"))
        == "InvalidParameterValue")
    #expect(
      await fixture.code(DescribeDeviceIdentityBackupHistory(instanceID: id, destination: id))
        == "InvalidParameterValue")
  }

  /// A certificate that is registered by hand is active, unless it is said that it is not.
  @Test(arguments: [nil, CertificateStatus.inactive]) func whatIsRegisteredByHandIsActive(
    status: CertificateStatus?
  ) async throws {
    let id = try await fixture.todayMQTT("gateways")
    let all = try await fixture.client.call(DescribeCaCertificates(instanceID: id))
    let authority = try #require(all.data?.first { $0.status == .active })
    let certificate = Certificate(
      serial: "C0FFEE02", commonName: "gateway-new", issuer: try #require(authority.caCn), unit: "",
      notBefore: fixture.clock.now / 1000 * 1000,
      notAfter: fixture.clock.now / 1000 * 1000 + 86_400_000)
    let made = try await fixture.client.call(
      RegisterDeviceCertificate(
        instanceID: id, deviceCertificate: certificate.pem(seed: 3),
        caSn: try #require(authority.caSn), status: status))
    let found = try await fixture.client.call(
      DescribeDeviceCertificate(
        deviceCertificateSn: try #require(made.deviceCertificateSn), instanceID: id))
    #expect(found.status == status ?? .active && found.certificateSource == .api)
  }
}

import FoundationEssentials
import MQTT
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// What a request does not say is what the official clients of October 2026 say that it is then.
struct DefaultTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture.today() }

  @Test func anEnrichmentRuleBeginsInactive() async throws {
    let id = try await fixture.todayMQTT("sensors")
    _ = try await fixture.client.call(
      CreateMessageEnrichmentRule(
        instanceID: id, ruleName: "quiet",
        condition: Data(#"{"topic":"sensor-ota/#"}"#.utf8).base64EncodedString(),
        actions: Data("{}".utf8).base64EncodedString(), priority: 9))
    let rules = try await fixture.client.call(DescribeMessageEnrichmentRules(instanceID: id))
    #expect(rules.data?.first { $0.ruleName == "quiet" }?.status == .inactive)
  }

  @Test func aMessageIsPublishedAtLeastOnce() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let now = Date(milliseconds: fixture.clock.now)
    _ = try await fixture.client.call(
      PublishMessage(instanceID: id, payload: "x", targetTopic: "sensor-ota/once"))
    let found = try await fixture.client.call(
      DescribeMessageByTopic(instanceID: id, topic: "sensor-ota/once", startTime: now))
    #expect(found.data?.map(\.qos) == ["1"])
  }

  @Test func aPasswordHasSomeSignsOnly() async throws {
    let id = try await fixture.todayMQTT("sensors")
    for password in ["a b", "密码", String(repeating: "a", count: 65)] {
      #expect(
        await fixture.code(CreateUser(instanceID: id, username: "u", password: password))
          == "InvalidParameterValue")
    }
    #expect(
      await fixture.code(CreateUser(instanceID: id, username: "u", password: "")) == nil)
  }

  @Test func aPublicEndpointNeedsABandwidth() async {
    var request = TRocket.CreateInstance(
      instanceType: .pro, name: "public", skuCode: .pro1w,
      vpcList: [TRocket.VpcInfo(vpcID: "vpc-1", subnetID: "subnet-1")], enablePublic: true)
    #expect(await fixture.code(request) == "InvalidParameterValue")
    request.bandwidth = 1
    #expect(await fixture.code(request) == nil)
  }

  @Test func aRuleFillsInWhoSent() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let actions =
      #"{"responseTopic":"replies/${clientid}","userProperty":[{"key":"by","value":"${clientid}"}]}"#
    _ = try await fixture.client.call(
      CreateMessageEnrichmentRule(
        instanceID: id, ruleName: "谁发送的",
        condition: Data(#"{"topic":"sensor-telemetry/#"}"#.utf8).base64EncodedString(),
        actions: Data(actions.utf8).base64EncodedString(), priority: 9, status: .active))
    fixture.clock.advance(seconds: 1)
    let start = Date(milliseconds: fixture.clock.now)
    fixture.clock.advance(seconds: 5)
    let found = try await fixture.client.call(
      DescribeMessageByTopic(instanceID: id, topic: "sensor-telemetry/#", startTime: start))
    let message = try #require(found.data?.last)
    let details = try await fixture.client.call(
      DescribeMessageDetails(instanceID: id, messageID: try #require(message.messageID)))
    let sender = try #require(message.clientID)
    #expect(details.responseTopic == "replies/\(sender)")
    #expect(details.userProperties?.map(\.value) == [sender])
    let blank = ModifyAuthorizationPolicy(
      id: 1001, instanceID: id, policyName: "a b", retain: .both)
    #expect(await fixture.code(blank) == "InvalidParameterValue")
  }

  @Test func aModeNeedsItsCertificates() async throws {
    let id = try await fixture.todayMQTT("gateways")
    func code(_ mode: X509Mode, _ server: String?, _ authority: String?) async -> String? {
      await fixture.code(
        ModifyInstanceCertBinding(
          instanceID: id, x509Mode: mode, sslServerCertID: server, sslCaCertID: authority))
    }
    #expect(await code(.mTLS, "s", nil) == "MissingParameter")
    #expect(await code(.byoc, nil, nil) == "MissingParameter")
    #expect(await code(.mTLS, "s", "c") == nil)
    #expect(await code(.byoc, "s", nil) == nil)
    #expect(await code(.tls, nil, nil) == nil)
  }
}

import FoundationEssentials
import MQTT
import TencentCloud
import Testing

@testable import Simulator

/// What changes of `mqtt` do, and what is refused.
struct TodayMQTTChangeTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture.today() }

  @Test func everyActionIsPlayed() {
    let handled = Set(Simulator.handledActions(in: .today).filter { $0.service == "mqtt" })
    #expect(handled == Set(APICatalog.mqtt.actions.map(\.id)))
    #expect(handled.count == 80)
    #expect(Handlers.mqtt.actions == handled)
  }

  @Test func aKickedClientComesBack() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let before = try #require(try await fixture.mqttClient("sensor-001", of: id))
    #expect(before.connectionStatus == .connected)
    _ = try await fixture.client.call(KickOutClient(instanceID: id, clientID: "sensor-001"))
    fixture.clock.advance(seconds: 1)
    let kicked = try await fixture.mqttClient("sensor-001", of: id)
    // Whoever asked for a session that ends with the connection is gone at once.
    #expect(kicked?.connectionStatus != .connected)
    fixture.clock.advance(seconds: 30)
    let back = try #require(try await fixture.mqttClient("sensor-001", of: id))
    #expect(back.connectionStatus == .connected)
    let (late, early) = (try #require(back.connectTime), try #require(before.connectTime))
    #expect(late > early)
    let events = try await fixture.client.call(
      DescribeClientEvents(
        instanceID: id, startTime: Date(milliseconds: fixture.clock.now - 60_000),
        endTime: Date(milliseconds: fixture.clock.now), clientID: "sensor-001"))
    let reasons = events.events?.flatMap { $0.info ?? [] }.filter { $0.key == "reason" }
    #expect(reasons?.map(\.value) == ["kicked"])
  }

  @Test func aDroppedSessionLosesWhatWaits() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let name = "archive-writer"
    _ = try await fixture.client.call(
      AddClientSubscription(
        instanceID: id, clientID: name, topicFilter: "sensor-ota/#", qos: "1"))
    let before = try #require(try await fixture.mqttClient(name, of: id))
    #expect(before.mqttClientSubscriptions?.count == 2)
    _ = try await fixture.client.call(
      KickOutClient(instanceID: id, clientID: name, deleteSession: true))
    #expect(try await fixture.mqttClient(name, of: id) == nil)
    fixture.clock.advance(seconds: 30)
    let after = try #require(try await fixture.mqttClient(name, of: id))
    #expect(after.mqttClientSubscriptions?.map(\.topicFilter) == ["sensor-telemetry/#"])
    let lag = try #require(after.mqttClientSubscriptions?.first?.lag)
    #expect(lag < 1000)
  }

  @Test func aBanHoldsUntilItEnds() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let end = fixture.clock.now + 600_000
    _ = try await fixture.client.call(
      CreateBlockRule(
        instanceID: id, name: "floor-1", include: "sensor-00?", excludes: ["sensor-002"],
        expireTime: Date(milliseconds: end)))
    fixture.clock.advance(seconds: 300)
    func isOnline(_ name: String) async throws -> Bool {
      try await fixture.mqttClient(name, of: id)?.connectionStatus == .connected
    }
    #expect(try await isOnline("sensor-001") == false)
    #expect(try await isOnline("sensor-002"))
    #expect(try await isOnline("sensor-010"))
    fixture.clock.advance(seconds: 320)
    #expect(try await isOnline("sensor-001"))
    let rules = try await fixture.client.call(DescribeBlockRuleList(instanceID: id))
    #expect(rules.data.map(\.name) == ["lost-tablets"])
    let late = CreateBlockRule(
      instanceID: id, name: "late", include: "x", expireTime: Date(milliseconds: end - 1000))
    #expect(await fixture.code(late) == "InvalidParameterValue")
  }

  @Test func bansGoByUserAndAddressToo() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let worker = try #require(try await fixture.mqttClient("ota-worker-1", of: id))
    let address = try #require(worker.clientAddress?.split(separator: ":").first)
    for (name, type, include) in [
      ("by-user", BlockRuleType.username, "back*"), ("by-address", .ipAddress, String(address)),
    ] {
      _ = try await fixture.client.call(
        CreateBlockRule(instanceID: id, name: name, type: type, include: include))
      fixture.clock.advance(seconds: 5)
      let away = try await fixture.mqttClient("ota-worker-1", of: id)
      #expect(away?.connectionStatus == .disconnected)
      _ = try await fixture.client.call(DeleteBlockRule(instanceID: id, blockRuleName: name))
      fixture.clock.advance(seconds: 30)
      let back = try await fixture.mqttClient("ota-worker-1", of: id)
      #expect(back?.connectionStatus == .connected)
    }
  }

  @Test func theFirstPolicyThatFitsDecides() async throws {
    let id = try await fixture.todayMQTT("sensors")
    func status() async throws -> ConnectionStatus? {
      fixture.clock.advance(seconds: 30)
      return try await fixture.mqttClient("ota-worker-2", of: id)?.connectionStatus
    }
    let deny = try await fixture.client.call(
      CreateAuthorizationPolicy(
        instanceID: id, policyName: "no-ota", policyVersion: 1, priority: 90, effect: .deny,
        actions: "connect", retain: .both, qos: "0,1,2", clientID: "ota-worker-[0-9]+"))
    let denyID = try #require(deny.id)
    #expect(try await status() == .connected)
    _ = try await fixture.client.call(
      UpdateAuthorizationPolicyPriority(
        instanceID: id, priorities: [AuthorizationPolicyPriority(id: denyID, priority: 2)]))
    #expect(try await status() == .disconnected)
    _ = try await fixture.client.call(
      ModifyInstance(instanceID: id, authorizationPolicy: false))
    #expect(try await status() == .connected)
    _ = try await fixture.client.call(ModifyInstance(instanceID: id, authorizationPolicy: true))
    _ = try await fixture.client.call(DeleteAuthorizationPolicy(instanceID: id, id: denyID))
    #expect(try await status() == .connected)
  }

  @Test func refusesWhatPoliciesMayNotShare() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let all = try await fixture.client.call(DescribeAuthorizationPolicies(instanceID: id))
    let first = try #require(all.data?.first)
    let second = try #require(all.data?.dropFirst().first)
    #expect(all.data?.compactMap(\.priority) == all.data?.compactMap(\.priority).sorted())
    func create(_ name: String, _ priority: Int) -> CreateAuthorizationPolicy {
      CreateAuthorizationPolicy(
        instanceID: id, policyName: name, policyVersion: 1, priority: priority, effect: .allow,
        actions: "pub", retain: .both, qos: "0")
    }
    let firstPriority = try #require(first.priority)
    #expect(
      await fixture.code(create("another", firstPriority)) == "FailedOperation.DuplicatePriority")
    let name = try #require(first.policyName)
    #expect(await fixture.code(create(name, 77)) == "FailedOperation.DuplicatePolicy")
    let twice = UpdateAuthorizationPolicyPriority(
      instanceID: id,
      priorities: [
        AuthorizationPolicyPriority(id: try #require(second.id), priority: firstPriority)
      ])
    #expect(
      await fixture.code(twice) == "FailedOperation.DuplicateAuthorizationIdOrPriority")
    #expect(
      await fixture.code(DeleteAuthorizationPolicy(instanceID: id, id: 1))
        == "ResourceNotFound.AuthorizationPolicy")
  }

  @Test func deletionIsBarred() async throws {
    let sensors = try await fixture.todayMQTT("sensors")
    #expect(
      await fixture.code(DeleteInstance(instanceID: sensors)) == "FailedOperation.DeleteProtect")
    let kiosk = try await fixture.todayMQTT("kiosk")
    #expect(await fixture.code(DeleteInstance(instanceID: kiosk)) == "ResourceInUse")
    _ = try await fixture.client.call(DeleteTopic(instanceID: kiosk, topic: "kiosk-event"))
    #expect(await fixture.code(DeleteInstance(instanceID: kiosk)) == nil)
    fixture.clock.advance(seconds: 60)
    #expect(
      await fixture.code(DescribeInstance(instanceID: kiosk)) == "ResourceNotFound.Instance")
  }

  @Test func whatIsPublishedIsFound() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let start = Date(milliseconds: fixture.clock.now)
    _ = try await fixture.client.call(
      PublishMessage(
        instanceID: id, payload: Data("{\"on\":true}".utf8).base64EncodedString(),
        targetTopic: "sensor-command/7", encoding: .base64, qos: .atLeastOnce, retain: true))
    fixture.clock.advance(seconds: 30)
    let found = try await fixture.client.call(
      DescribeMessageByTopic(
        instanceID: id, topic: "sensor-command/+", startTime: start,
        filterExpression: Data(".on".utf8).base64EncodedString()))
    let message = try #require(found.data?.first?.messageID)
    let details = try await fixture.client.call(
      DescribeMessageDetails(instanceID: id, messageID: message))
    #expect(details.body == "{\"on\":true}")
    #expect(details.retain == true)
    let listed = try await fixture.client.call(
      DescribeMessageList(
        instanceID: id, topic: "sensor-command", startTime: start,
        endTime: Date(milliseconds: fixture.clock.now), taskRequestID: "", limit: 50))
    #expect(listed.data.contains { $0.msgID == message })
    #expect(Set(listed.data.map(\.msgID)).count == listed.data.count)
    #expect(listed.data.count == listed.totalCount)
    let wrong = PublishMessage(instanceID: id, payload: "x", targetTopic: "sensor-command/#")
    #expect(await fixture.code(wrong) == "InvalidParameterValue")
  }

  @Test func authenticatorsKeepTheirSecretsAndRules() async throws {
    let id = try await fixture.todayMQTT("kiosk")
    let empty = CreateJWTAuthenticator(instanceID: id, algorithm: .hmacBased, from: .username)
    #expect(await fixture.code(empty) == "MissingParameter")
    let key = CreateJWTAuthenticator(
      instanceID: id, algorithm: .publicKey, from: .username, publicKey: "none")
    #expect(await fixture.code(key) == "FailedOperation.PublicKeyVerifyFailed")
    let jwks = CreateJWKSAuthenticator(
      instanceID: id, endpoint: "https://keys.example.com", refreshInterval: 600)
    #expect(await fixture.code(jwks) == nil)
    #expect(await fixture.code(jwks) == "UnsupportedOperation.ResourceAlreadyExists")
    _ = try await fixture.client.call(
      ModifyJWKSAuthenticator(instanceID: id, text: "{\"keys\":[]}"))
    let found = try await fixture.client.call(
      DescribeAuthenticator(instanceID: id, type: .jwks))
    // The whole was replaced.
    let configuration = try #require(found.authenticators?.first?.config)
    #expect(configuration.contains("\"endpoint\":\"\""))
    #expect(configuration.contains("\"refreshInterval\":60"))
    _ = try await fixture.client.call(DeleteAuthenticator(instanceID: id, type: .jwks))
    #expect(
      await fixture.code(DeleteAuthenticator(instanceID: id, type: .jwks))
        == "ResourceNotFound.NoAuthenticator")
  }

  @Test func aRuleEnrichesMessages() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let found = try await fixture.client.call(
      DescribeMessageByTopic(
        instanceID: id, topic: "sensor-alarm/#",
        startTime: Date(milliseconds: fixture.clock.now - 600_000)))
    let messages = found.data ?? []
    let marked = try #require(messages.first { $0.clientID?.hasPrefix("sensor-") == true })
    let details = try await fixture.client.call(
      DescribeMessageDetails(instanceID: id, messageID: try #require(marked.messageID)))
    #expect(details.userProperties?.map(\.key) == ["level"])
    #expect(details.messageExpiryInterval == 3600)
    let rules = try await fixture.client.call(DescribeMessageEnrichmentRules(instanceID: id))
    let partly = ModifyMessageEnrichmentRule(
      id: try #require(rules.data?.first?.id), instanceID: id, ruleName: "mark-alarms")
    #expect(await fixture.code(partly) == "MissingParameter")
  }

  @Test func aDeletedUserIsTurnedAway() async throws {
    let id = try await fixture.todayMQTT("sensors")
    _ = try await fixture.client.call(DeleteUser(instanceID: id, username: "backend"))
    fixture.clock.advance(seconds: 10)
    func status() async throws -> ConnectionStatus? {
      try await fixture.mqttClient("alarm-worker-1", of: id)?.connectionStatus
    }
    #expect(try await status() == .disconnected)
    _ = try await fixture.client.call(CreateUser(instanceID: id, username: "backend"))
    fixture.clock.advance(seconds: 30)
    #expect(try await status() == .connected)
    let users = try await fixture.client.call(
      DescribeUserList(
        instanceID: id, filters: [Filter(name: "Username", values: ["backend"])]))
    #expect(users.data.first?.password?.isEmpty == false)
  }

  @Test func aSharedSubscriptionWithoutClientsOnlyGrows() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let text = "$share/telemetry-workers/sensor-telemetry/+/+/"
    func lag() async throws -> Int? {
      try await fixture.client.call(
        DescribeSharedSubscriptionLag(instanceID: id, sharedSubscription: text)
      ).lag
    }
    #expect(try await lag() == 0)
    _ = try await fixture.client.call(
      CreateBlockRule(instanceID: id, name: "telemetry", include: "telemetry-worker-*"))
    fixture.clock.advance(seconds: 3600)
    #expect(try await lag() == 14_400)
    let members = try await fixture.client.call(
      DescribeSharedSubscriptionClient(
        instanceID: id, sharedName: "telemetry-workers", topicFilter: "sensor-telemetry/+/+/"))
    #expect(members.totalCount == 3)
    #expect(members.data.allSatisfy { $0.online == false })
  }
}

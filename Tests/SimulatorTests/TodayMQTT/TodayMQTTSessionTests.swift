import FoundationEssentials
import MQTT
import TencentCloud
import Testing

@testable import Simulator

/// How long the service knows a client.
struct TodayMQTTSessionTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture.today() }

  @Test func aSessionExpiresAndAClientBeginsAnother() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let before = try #require(try await fixture.mqttClient("ota-worker-1", of: id))
    #expect(before.expireIntervalInSeconds == 3600)
    _ = try await fixture.client.call(
      CreateBlockRule(instanceID: id, name: "ota", include: "ota-worker-1"))
    fixture.clock.advance(seconds: 3500)
    let kept = try #require(try await fixture.mqttClient("ota-worker-1", of: id))
    #expect(kept.connectionStatus == .disconnected && kept.disconnectTime != nil)
    fixture.clock.advance(seconds: 200)
    #expect(try await fixture.mqttClient("ota-worker-1", of: id) == nil)
    #expect(
      await fixture.code(KickOutClient(instanceID: id, clientID: "ota-worker-1"))
        == "ResourceNotFound")
    _ = try await fixture.client.call(DeleteBlockRule(instanceID: id, blockRuleName: "ota"))
    fixture.clock.advance(seconds: 30)
    let back = try #require(try await fixture.mqttClient("ota-worker-1", of: id))
    #expect(back.connectionStatus == .connected)
  }

  @Test func theSameSeedAndTimeTellTheSame() async throws {
    let other = try Fixture.today()
    for fixture in [fixture, other] { fixture.clock.advance(seconds: 77) }
    let id = try await fixture.todayMQTT("sensors")
    #expect(try await other.todayMQTT("sensors") == id)
    let request = DescribeClientList(instanceID: id)
    let (one, two) = (
      try await fixture.client.call(request), try await other.client.call(request)
    )
    #expect(one == two && one.clients?.isEmpty == false)
  }

  /// What is answered first decides nothing: no answer depends on another one.
  @Test func aBookIsTheSameWheneverItIsOpened() async throws {
    let other = try Fixture.today()
    let id = try await fixture.todayMQTT("sensors")
    _ = try await fixture.client.call(DescribeClientList(instanceID: id))
    for fixture in [fixture, other] { fixture.clock.advance(seconds: 500) }
    let request = DescribeClientList(instanceID: id, onlineStatus: .offline)
    let (early, late) = (
      try await fixture.client.call(request), try await other.client.call(request)
    )
    #expect(early == late)
  }

  /// What the policies let nobody publish is not there.
  @Test func policiesDecideWhoPublishes() async throws {
    let id = try await fixture.todayMQTT("sensors")
    func messages() async throws -> [MQTT.MQTTMessage] {
      let end = Date(timeIntervalSince1970: Double(fixture.clock.now) / 1000)
      return try await fixture.client.call(
        DescribeMessageByTopic(
          instanceID: id, topic: "sensor-telemetry/#",
          startTime: end.addingTimeInterval(-60), maxNumber: 20)
      ).data ?? []
    }
    #expect(try await !messages().isEmpty)
    let policies =
      try await fixture.client.call(
        DescribeAuthorizationPolicies(instanceID: id)
      ).data ?? []
    for policy in policies where policy.actions?.contains("pub") == true {
      guard let number = policy.id else { continue }
      _ = try await fixture.client.call(
        DeleteAuthorizationPolicy(instanceID: id, id: number))
    }
    fixture.clock.advance(seconds: 61)
    #expect(try await messages().isEmpty)
  }
}

import CloudMonitor
import FoundationEssentials
import MQTT
import TencentCloud
import Testing

@testable import Simulator

/// What `monitor` tells of MQTT, and that it agrees with `mqtt`.
struct TodayMQTTMetricTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture.today() }

  /// The values of the last quarter of an hour.
  private func values(
    _ metric: String, of instance: String, period: Int = 60
  ) async throws -> [Double] {
    let now = fixture.clock.now / 1000
    func text(_ seconds: Int64) -> String {
      CalendarText(milliseconds: seconds * 1000, secondsEast: 28_800).plain
    }
    let answer = try await fixture.client.call(
      GetMonitorData(
        namespace: "QCE/MQTT", metricName: metric,
        instances: [Instance(dimensions: [Dimension(name: "instanceId", value: instance)])],
        period: period, startTime: text(now - 900), endTime: text(now)))
    return answer.dataPoints?.first?.values ?? []
  }

  @Test func namesWhatCanBeAsked() async throws {
    let answer = try await fixture.client.call(DescribeBaseMetrics(namespace: "QCE/MQTT"))
    let sets = answer.metricSet ?? []
    #expect(sets.count == 14)
    #expect(sets.allSatisfy { $0.period == [60, 300] })
    let clients = try #require(sets.first { $0.metricName == "MqttClientCount" })
    #expect(clients.dimensions?.first?.dimensions == ["instanceId"])
    #expect(clients.periods?.map(\.statType) == [["sum"], ["max"]])
    let sensors = try await fixture.todayMQTT("sensors")
    await #expect(throws: CloudError.self) {
      _ = try await values("MqttClientCount", of: sensors, period: 3600)
    }
  }

  @Test func countsWhoIsOnline() async throws {
    let sensors = try await fixture.todayMQTT("sensors")
    let online = try await fixture.client.call(
      DescribeClientList(instanceID: sensors, onlineStatus: .online))
    let count = Double(try #require(online.clients?.count))
    let told = try await values("MqttClientCount", of: sensors)
    #expect(told.count > 5)
    #expect(told.dropLast(4).allSatisfy { abs($0 - count) < 12 })
  }

  @Test func countsSignInsThatFailUntilTheyAreLet() async throws {
    let sensors = try await fixture.todayMQTT("sensors")
    let failed = try await values("MqttAuthenticationFailureCount", of: sensors)
    #expect(failed.dropLast(4).allSatisfy { $0 == 36 } && failed.count > 5)
    _ = try await fixture.client.call(CreateUser(instanceID: sensors, username: "cooler"))
    _ = try await fixture.client.call(
      CreateAuthorizationPolicy(
        instanceID: sensors, policyName: "coolers", policyVersion: 1, priority: 40,
        effect: .allow, actions: "connect,pub,sub", retain: .both, qos: "0,1,2",
        username: "cooler"))
    fixture.clock.advance(seconds: 1200)
    #expect(
      try await values("MqttAuthenticationFailureCount", of: sensors).allSatisfy { $0 == 0 })
    let back = try await fixture.mqttClient("cooler-09-1", of: sensors)
    #expect(back?.connectionStatus == .connected)
  }

  @Test func countsWhatIsLimited() async throws {
    let vehicles = try await fixture.todayMQTT("vehicle")
    let limited = try await values("MqttConnectLimitedCount", of: vehicles)
    #expect(limited.contains { $0 > 0 } && limited.contains(0))
    let sensors = try await fixture.todayMQTT("sensors")
    let throttled = try await values("MqttConsumeLimitedCount", of: sensors)
    #expect(throttled.contains { $0 >= 48 })
    // A span of five minutes has the most of them, or their sum.
    let whole = try await values("MqttConnectLimitedCount", of: vehicles, period: 300)
    #expect((whole.max() ?? 0) >= (limited.dropLast(4).max() ?? 0))
  }
}

import MQTT
import TencentCloud
import Testing

@testable import Simulator

extension Fixture {
  /// One of today's dialect, in which a test may call as often as it likes.
  static func today(_ fleet: Fleet = .small) throws -> Fixture {
    let fixture = try Fixture(fleet: fleet, dialect: .today)
    fixture.simulator.faults.ignoresRequestLimits = true
    return fixture
  }

  /// The id of the MQTT instance whose name contains the text, as `mqtt` lists it.
  func todayMQTT(_ text: String) async throws -> String {
    let found = try await client.call(
      DescribeInstanceList(filters: [Filter(name: "InstanceName", values: [text])]))
    return try #require(found.data.first?.instanceID)
  }

  /// The client with exactly that id; nil where it has no session.
  func mqttClient(_ name: String, of instance: String) async throws -> MQTTClientInfo? {
    let found = try await client.call(
      DescribeClientList(instanceID: instance, clientID: name, number: "1024"))
    return found.clients?.first { $0.clientID == name }
  }
}

import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// What a target asks of the service.
@Suite struct PollTargetTests {
  private static let ofMQTT: [PollTarget] = [
    .mqttInstances, .publicEndpoint("mqtt-1"),
    .client(instanceID: "mqtt-1", clientID: "sensor-1"),
    .pinned(Location(.mqttUsers, instanceID: "mqtt-1"), "sensor"),
  ]

  @Test(arguments: ofMQTT)
  func theActionIsThatOfTheDialect(_ target: PollTarget) {
    #expect(target.action(in: .may2024) == target.action)
    #expect(target.action(in: .may2024).service == "trocket")
    #expect(target.action(in: .today).service == "mqtt")
    // Where nobody knows yet, today's is asked first.
    #expect(target.action(in: nil) == target.action(in: .today))
  }

  /// It is kept by the action of 2024, and that one's limit holds for both.
  @Test(arguments: ofMQTT)
  func bothActionsHaveOneLimit(_ target: PollTarget) {
    #expect(
      PollTarget.requestsPerSecond(of: target.action(in: .today)) == target.requestsPerSecond)
  }

  @Test func aClientIsOneOfTheListToday() {
    let target = PollTarget.client(instanceID: "mqtt-1", clientID: "sensor-1")
    #expect(target.action(in: .today).name == "DescribeClientList")
    #expect(target.action(in: .may2024).name == "DescribeMQTTClient")
  }

  @Test func whatRocketMQIsAskedIsTheSameInBoth() {
    for target in [PollTarget.instances, .group(instanceID: "rmq-1", name: "g")] {
      #expect(target.action(in: .today) == target.action)
    }
  }
}

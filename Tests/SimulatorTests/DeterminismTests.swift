import FoundationEssentials
import TencentCloud
import Testing

@testable import Simulator

struct DeterminismTests {
  /// All answers to a series of requests while ten minutes pass.
  private func answers(seed: UInt64, fleet: Fleet) -> [Data] {
    let clock = TestClock()
    let simulator = Simulator(seed: seed, fleet: fleet, now: { clock.now })
    let world = fleet.world(seed: seed, start: TestClock.start)
    let id = world.instances.rows[0].name
    let mqtt = world.mqttInstances.rows[0].name
    let calls = [
      ("DescribeInstanceList", #"{"Offset":0,"Limit":100}"#),
      ("DescribeTopicList", #"{"InstanceId":"\#(id)","Limit":100}"#),
      ("DescribeConsumerGroupList", #"{"InstanceId":"\#(id)","Offset":0,"Limit":100}"#),
      ("DescribeTopic", #"{"InstanceId":"\#(id)","Topic":"order-paid"}"#),
      ("DescribeRoleList", #"{"InstanceId":"\#(id)","Offset":0,"Limit":100}"#),
      ("DescribeMQTTClient", #"{"InstanceId":"\#(mqtt)","ClientId":"sensor-003"}"#),
    ]
    return (0..<5).flatMap { _ in
      clock.advance(seconds: 60)
      return calls.map { action, body in
        simulator.respond(
          to: SignedRequest(action: action, body: Data(body.utf8)).request()
        ).body
      }
    }
  }

  @Test(arguments: Fleet.allCases)
  func sameSeedSameAnswers(fleet: Fleet) {
    let first = answers(seed: 5, fleet: fleet)
    #expect(first == answers(seed: 5, fleet: fleet))
    #expect(first != answers(seed: 6, fleet: fleet))
    #expect(Set(first).count == first.count)
  }
}

import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

struct MQTTTests {
  @Test(arguments: Way.allCases)
  func everySensorIsThereAndOneFlaps(way: Way) async throws {
    let fixture = try Fixture(way)
    let id = try await fixture.mqttInstance("sensors")
    for number in 1...120 {
      let name = "sensor-" + (number < 10 ? "00" : number < 100 ? "0" : "") + "\(number)"
      let client = try await fixture.client.call(DescribeMQTTClient(instanceID: id, clientID: name))
      #expect(client.clientID == name)
      #expect(client.mqttClientSubscriptions?.isEmpty == false)
    }
    var states: [ConnectionStatus?] = []
    for _ in 0..<8 {
      let client = try await fixture.client.call(
        DescribeMQTTClient(instanceID: id, clientID: "sensor-007"))
      states.append(client.connectionStatus)
      #expect((client.disconnectTime == nil) == (client.connectionStatus == .connected))
      fixture.clock.advance(seconds: 10)
    }
    for step in 1..<8 { #expect(states[step] != states[step - 1]) }
  }

  @Test func countersGrowAndNeverFall() async throws {
    let fixture = try Fixture()
    let id = try await fixture.mqttInstance("gateways")
    func traffic() async throws -> (sent: StatisticsReport, received: StatisticsReport) {
      let client = try await fixture.client.call(
        DescribeMQTTClient(instanceID: id, clientID: "gateway-shanghai-01"))
      return (try #require(client.outBound), try #require(client.inbound))
    }
    func published(_ report: StatisticsReport) -> Int {
      report.items?.first { $0.messageType == "PUBLISH" }?.count ?? 0
    }
    var before = try await traffic()
    for _ in 0..<10 {
      fixture.clock.advance(seconds: 30)
      let now = try await traffic()
      #expect((59...61).contains(published(now.sent) - published(before.sent)))
      #expect((now.sent.bytes ?? 0) > (before.sent.bytes ?? 0))
      #expect((now.received.bytes ?? 0) >= (before.received.bytes ?? 0))
      before = now
    }
  }

  @Test(arguments: Way.allCases)
  func pagesThroughOneQueryOfMessages(way: Way) async throws {
    let fixture = try Fixture(way)
    let id = try await fixture.mqttInstance("sensors")
    let end = Date(milliseconds: fixture.clock.now)
    let start = Date(milliseconds: fixture.clock.now - 959_999)
    func page(_ task: String, _ offset: Int) async throws -> DescribeMQTTMessageList.Response {
      try await fixture.client.call(
        DescribeMQTTMessageList(
          instanceID: id, topic: "sensor-command", startTime: start, endTime: end,
          taskRequestID: task, offset: offset, limit: 30))
    }
    let first = try await page("", 0)
    let task = try #require(first.taskRequestID)
    #expect(first.totalCount == 80)
    fixture.clock.advance(seconds: 100)
    var ids = (first.data ?? []).compactMap(\.msgID)
    for offset in [30, 60, 90] {
      let next = try await page(task, offset)
      #expect(next.totalCount == 80)
      ids += (next.data ?? []).compactMap(\.msgID)
    }
    #expect(ids.count == 80 && Set(ids).count == 80)
    let message = try await fixture.client.call(
      DescribeMQTTMessage(instanceID: id, topic: "sensor-command", msgID: ids[79]))
    #expect(message.messageID == ids[79])
    #expect(message.body?.isEmpty == false)
    #expect(message.properties?.contains { $0.key == "UNIQ_KEY" && $0.value == ids[79] } == true)
    await #expect(throws: CloudError.self) { _ = try await page("no-such-task", 0) }
  }

  @Test(
    arguments: [
      (Int64.min, Int64.min), (Int64.min, Int64.max), (Int64.max, Int64.max), (0, 0),
      (Int64.min + 1025, -1), (1_768_417_200_000, 1_768_417_199_999),
    ] as [(Int64, Int64)])
  func takesAnyTimeRange(start: Int64, end: Int64) {
    let clock = TestClock()
    let simulator = Simulator(now: { clock.now })
    let id = Fleet.small.world(seed: 1, start: clock.now).mqttInstances.rows[0].name
    let body = """
      {"InstanceId":"\(id)","Topic":"sensor-alarm","StartTime":\(start),"EndTime":\(end),
      "TaskRequestId":"","Offset":\(Int64.max),"Limit":\(Int64.max)}
      """
    let response = simulator.respond(
      to: SignedRequest(action: "DescribeMQTTMessageList", body: Data(body.utf8)).request())
    #expect([nil, "InvalidParameterValue"].contains(response.code))
  }

  @Test func usersHavePasswords() async throws {
    let fixture = try Fixture()
    let id = try await fixture.mqttInstance("sensors")
    let users = try await fixture.client.call(DescribeMQTTUserList(instanceID: id))
    #expect(users.totalCount == 3)
    #expect(users.data.allSatisfy { ($0.password ?? "").count >= 12 } == true)
    let topics = try await fixture.client.call(DescribeMQTTTopicList(instanceID: id, limit: 100))
    #expect(topics.totalCount == 28)
    let products = try await fixture.client.call(DescribeMQTTProductSKUList())
    #expect(products.totalCount == products.mqttProductSkuList?.count)
    let certificates = try await fixture.client.call(DescribeMQTTInstanceCert(instanceID: id))
    #expect(certificates.sslServerCertID != nil)
    let endpoints = try await fixture.client.call(DescribeMQTTInsVPCEndpoints(instanceID: id))
    #expect(endpoints.endpoints?.count == 3)
  }
}

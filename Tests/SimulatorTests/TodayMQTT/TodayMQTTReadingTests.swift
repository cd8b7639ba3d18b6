import FoundationEssentials
import MQTT
import TencentCloud
import Testing

@testable import Simulator

struct TodayMQTTReadingTests {
  @Test func listsTheSameInstancesAsTheOldActions() async throws {
    let fixture = try Fixture.today()
    let found = try await fixture.client.call(DescribeInstanceList())
    #expect(found.totalCount == 4)
    let sensors = try #require(found.data.first)
    #expect(sensors.instanceName == "prod-iot-sensors 门店传感器")
    #expect(sensors.deleteProtect == true)
    let id = try #require(sensors.instanceID)
    let details = try await fixture.client.call(DescribeInstance(instanceID: id))
    #expect(details.x509Mode == .mTLS)
    #expect(details.authorizationPolicy == true)
    #expect(details.topicNum == sensors.topicNum)
    // The document counts its time of creation in seconds.
    #expect(details.createdTime?.timeIntervalSince1970.truncatingRemainder(dividingBy: 1) == 0)
  }

  @Test func aRegionMayLackTheProduct() async throws {
    #expect(await (try Fixture()).code(DescribeInstanceList()) == "NoSuchProduct")
    let fixture = try Fixture.today()
    fixture.simulator.faults.lacks = [.noMQTT]
    #expect(await fixture.code(DescribeInstanceList()) == "UnsupportedRegion")
  }

  @Test func filtersInstances() async throws {
    let fixture = try Fixture.today()
    func count(_ name: String, _ value: String) async throws -> Int? {
      try await fixture.client.call(
        DescribeInstanceList(filters: [Filter(name: name, values: [value])])
      ).totalCount
    }
    #expect(try await count("InstanceStatus", "MAINTAINING") == 1)
    #expect(try await count("PayMode", "POSTPAID") == 0)
    #expect(try await count("ExpiredBefore", "\(fixture.clock.now)") == 0)
    #expect(try await count("ExpiredBefore", "\(fixture.clock.now + 400 * 86_400_000)") == 4)
    let tagged = try await fixture.client.call(
      DescribeInstanceList(
        filters: [Filter(name: "InstanceName", values: ["nothing is called so"])],
        tagFilters: [TagFilter(tagKey: "use", tagValues: ["iot"])]))
    // Filters by tag make the others void.
    #expect(tagged.totalCount == 1)
    let unknown = DescribeInstanceList(filters: [Filter(name: "InstanceType", values: ["PRO"])])
    #expect(await fixture.code(unknown) == "InvalidParameterValue")
  }

  @Test func pagesByEachActionsOwnRule() async throws {
    let fixture = try Fixture.today()
    let id = try await fixture.todayMQTT("sensors")
    let topics = try await fixture.client.call(DescribeTopicList(instanceID: id, limit: 100))
    #expect(topics.totalCount == 28)
    #expect(topics.data.count == 20)
    let rest = try await fixture.client.call(
      DescribeTopicList(instanceID: id, offset: 20, limit: 100))
    #expect(rest.data.count == 8)
    let messages = try await fixture.client.call(
      DescribeMessageList(
        instanceID: id, topic: "sensor-telemetry",
        startTime: Date(milliseconds: fixture.clock.now - 600_000),
        endTime: Date(milliseconds: fixture.clock.now), taskRequestID: "", limit: 100))
    #expect(messages.data.count == 50)
    let identities = try await fixture.client.call(
      DescribeDeviceIdentities(instanceID: id, offset: 40, limit: 20))
    #expect(identities.data?.count == 5)
  }

  @Test func listsClientsAndCutsAt1024() async throws {
    let fixture = try Fixture.today(.large)
    let id = try await fixture.todayMQTT("shanghai")
    let first = try #require(
      try await fixture.client.call(DescribeClientList(instanceID: id)).clients)
    #expect(first.count == 1024)
    // Whoever came or went last comes first, and the way on is by that time.
    func time(_ client: MQTTClientInfo) -> Date? {
      client.connectionStatus == .connected ? client.connectTime : client.disconnectTime
    }
    let oldest = try #require(first.last.flatMap(time))
    let rest = try #require(
      try await fixture.client.call(
        DescribeClientList(instanceID: id, maxTimestamp: oldest)
      ).clients)
    #expect(Set(first.compactMap(\.clientID)).union(rest.compactMap(\.clientID)).count > 1800)
    let online = try await fixture.client.call(
      DescribeClientList(instanceID: id, number: "30", onlineStatus: .online))
    #expect(online.clients?.count == 30)
    #expect(online.clients?.allSatisfy { $0.connectionStatus == .connected } == true)
    for number in ["0", "1025", "many"] {
      let wrong = DescribeClientList(instanceID: id, number: number)
      #expect(await fixture.code(wrong) == "InvalidParameterValue")
    }
  }

  @Test func aFlappingClientTellsWhyItDropped() async throws {
    let fixture = try Fixture.today()
    let id = try await fixture.todayMQTT("sensors")
    fixture.clock.advance(seconds: 60)
    let events = try #require(
      try await fixture.client.call(
        DescribeClientEvents(
          instanceID: id, startTime: Date(milliseconds: fixture.clock.now - 59_000),
          endTime: Date(milliseconds: fixture.clock.now), clientID: "sensor-007")
      ).events)
    #expect(events.filter { $0.event == "client.connected" }.count >= 2)
    let dropped = events.filter { $0.event == "client.disconnected" }
    #expect(dropped.count >= 2)
    #expect(
      dropped.allSatisfy { $0.info?.contains { $0.key == "reason" && $0.value != "" } == true })
    #expect(events.contains { $0.event == "client.subscribed" })
    let times = events.compactMap(\.timestamp)
    #expect(times == times.sorted())
  }

  @Test func tellsOfTheStories() async throws {
    let fixture = try Fixture.today()
    let sensors = try await fixture.todayMQTT("sensors")
    func lag(_ text: String) async throws -> Int {
      let answer = try await fixture.client.call(
        DescribeSharedSubscriptionLag(instanceID: sensors, sharedSubscription: text))
      return try #require(answer.lag)
    }
    let before = try await lag("$share/alarm-workers/sensor-alarm/#")
    fixture.clock.advance(seconds: 60)
    let after = try await lag("$share/alarm-workers/sensor-alarm/#")
    #expect(before > 1000)
    #expect((270...320).contains(after - before))
    let refused = try #require(try await fixture.mqttClient("cooler-09-1", of: sensors))
    #expect(refused.connectionStatus == .disconnected)
    let archive = try #require(try await fixture.mqttClient("archive-writer", of: sensors))
    #expect(archive.mqttClientSubscriptions?.first?.lag ?? 0 > 10_000)

    let gateways = try await fixture.todayMQTT("gateways")
    let soon = try await fixture.client.call(
      DescribeDeviceCertificates(
        instanceID: gateways,
        filters: [
          Filter(name: "NotAfterStart", values: ["\(fixture.clock.now)"]),
          Filter(name: "NotAfterEnd", values: ["\(fixture.clock.now + 7 * 86_400_000)"]),
        ]))
    #expect(soon.data.map(\.clientID) == ["gateway-shanghai-04"])
  }

  @Test func aSeedsCertificateCanBeRead() throws {
    let certificate = Certificate(
      serial: "C0FFEE01", commonName: "gateway 上海", issuer: "ca", unit: "stores",
      notBefore: 1_700_000_000_000, notAfter: 1_800_000_000_000)
    #expect(Certificate(pem: certificate.pem(seed: 3)) == certificate)
    #expect(Certificate(pem: "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----") == nil)
  }

  @Test func findsMessagesByTopicAndBody() async throws {
    let fixture = try Fixture.today()
    let id = try await fixture.todayMQTT("sensors")
    let start = Date(milliseconds: fixture.clock.now - 60_000)
    func found(_ topic: String, _ expression: String?) async throws -> [MQTT.MQTTMessage] {
      let answer = try await fixture.client.call(
        DescribeMessageByTopic(
          instanceID: id, topic: topic, startTime: start, maxNumber: 1024,
          filterExpression: expression.map { Data($0.utf8).base64EncodedString() }))
      return answer.data ?? []
    }
    let all = try await found("sensor-telemetry/#", nil)
    #expect((235...245).contains(all.count))
    let floor = try await found("sensor-telemetry/floor1/#", nil)
    #expect(floor.count < all.count && !floor.isEmpty)
    let warm = try await found("sensor-telemetry/#", ".temperature >= 26 and .ok")
    #expect(warm.count < all.count && !warm.isEmpty)
    let message = try #require(warm.first)
    let details = try await fixture.client.call(
      DescribeMessageDetails(
        instanceID: id, messageID: try #require(message.messageID),
        subscription: "sensor-telemetry/#"))
    #expect(details.clientID == message.clientID)
    #expect(details.body?.contains("\"temperature\":26") == true)
    #expect(try await fixture.mqttClient(try #require(message.clientID), of: id) != nil)
    let broken = DescribeMessageByTopic(
      instanceID: id, topic: "sensor-telemetry/#", startTime: start, filterExpression: "LnggPT0=")
    #expect(await fixture.code(broken) == "InvalidParameterValue")
  }
}

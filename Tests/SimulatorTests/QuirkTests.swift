import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// The service's oddities, and that they change nothing of what the client reads.
struct QuirkTests {
  private static let harmless = Set(Quirk.allCases).subtracting([.reorderedRows])

  /// What the client reads of all kinds of things.
  private struct Reading: Equatable {
    var instances: DescribeInstanceList.Response
    var instance: DescribeInstance.Response
    var topics: DescribeTopicList.Response
    var topic: DescribeTopic.Response
    var groups: DescribeConsumerGroupList.Response
    var group: DescribeConsumerGroup.Response
    var roles: DescribeRoleList.Response
    var mqttInstances: DescribeMQTTInstanceList.Response
    var mqttInstance: DescribeMQTTInstance.Response
    var mqttTopics: DescribeMQTTTopicList.Response
    var mqttTopic: DescribeMQTTTopic.Response
    var users: DescribeMQTTUserList.Response
    var client: DescribeMQTTClient.Response
    var certificates: DescribeMQTTInstanceCert.Response
    var endpoints: DescribeMQTTInsPublicEndpoints.Response
    var products: DescribeMQTTProductSKUList.Response

    init(_ quirks: Set<Quirk>, _ way: Way) async throws {
      let fixture = try Fixture(way, holdsClock: true)
      fixture.simulator.faults.ignoresRequestLimits = true
      fixture.simulator.faults.quirks = quirks
      let client = fixture.client
      let id = try await fixture.instance("trade")
      let mqtt = try await fixture.mqttInstance("sensors")
      let clientID = try #require(fixture.simulator.clientIDs(limit: 1)[mqtt]?.first)
      instances = try await client.call(DescribeInstanceList(offset: 0, limit: 100))
      instance = try await client.call(DescribeInstance(instanceID: id))
      topics = try await client.call(DescribeTopicList(instanceID: id, limit: 100))
      topic = try await client.call(DescribeTopic(instanceID: id, topic: "order-paid"))
      groups = try await client.call(
        DescribeConsumerGroupList(instanceID: id, offset: 0, limit: 100))
      group = try await fixture.group("settlement-order", of: id)
      roles = try await client.call(DescribeRoleList(instanceID: id, offset: 0, limit: 100))
      mqttInstances = try await client.call(DescribeMQTTInstanceList(offset: 0, limit: 100))
      mqttInstance = try await client.call(DescribeMQTTInstance(instanceID: mqtt))
      mqttTopics = try await client.call(DescribeMQTTTopicList(instanceID: mqtt, limit: 100))
      let name = try #require(mqttTopics.data.first?.topic)
      mqttTopic = try await client.call(DescribeMQTTTopic(instanceID: mqtt, topic: name))
      users = try await client.call(DescribeMQTTUserList(instanceID: mqtt, limit: 100))
      self.client = try await client.call(
        DescribeMQTTClient(instanceID: mqtt, clientID: clientID))
      certificates = try await client.call(DescribeMQTTInstanceCert(instanceID: mqtt))
      endpoints = try await client.call(DescribeMQTTInsPublicEndpoints(instanceID: mqtt))
      products = try await client.call(DescribeMQTTProductSKUList())
    }
  }

  @Test(arguments: Way.allCases)
  func theClientReadsTheSame(way: Way) async throws {
    let plain = try await Reading([], way)
    let times = [plain.topic.createdTime, plain.mqttInstance.createdTime, plain.client.connectTime]
    #expect(times.allSatisfy { $0 != nil })
    #expect(try await Reading(Self.harmless, way) == plain)
    for quirk in Self.harmless { #expect(try await Reading([quirk], way) == plain, "\(quirk)") }
  }

  /// A test in which nothing is odd would show nothing.
  @Test func answersAreOdd() async throws {
    let fixture = try Fixture()
    fixture.simulator.faults.quirks = Self.harmless
    let id = try await fixture.instance("trade")
    let body = Data(#"{"InstanceId":"\#(id)","Topic":"order-paid"}"#.utf8)
    var request = SignedRequest()
    request.action = DescribeTopic.name
    request.body = body
    let answer = try JSONValue(parsing: fixture.simulator.respond(to: request.request()).body)
    #expect(answer["Error"] == .null && answer["RequestId"] == .null)
    #expect(answer["Response"]?["CreatedTime"] == nil)
    guard case .integer(let created)? = answer["Response"]?["CreateTime"],
      case .integer(let updated)? = answer["Response"]?["LastUpdateTime"]
    else { throw Wrong() }
    // The document says that both count alike.
    #expect((created >= 100_000_000_000) != (updated >= 100_000_000_000))
    #expect(answer["Response"]?["FutureFlag"] == .bool(true))
  }

  private struct Wrong: Error {}

  @Test func rowsChangePlacesBetweenPages() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("trade")
    func names(_ offset: Int) async throws -> [String] {
      let page = try await fixture.client.call(
        DescribeTopicList(instanceID: id, offset: offset, limit: 5))
      return page.data.compactMap(\.topic)
    }
    let steady = [try await names(0), try await names(5)]
    #expect(Set(steady[0]).isDisjoint(with: steady[1]))
    fixture.simulator.faults.quirks = [.reorderedRows]
    var overlaps = 0
    for _ in 0..<4 {
      let pages = [try await names(0), try await names(5)]
      if !Set(pages[0]).isDisjoint(with: pages[1]) { overlaps += 1 }
    }
    #expect(overlaps > 0)
  }

  /// A world that runs fast: a caller's signature is as young as ever by its own clock, and a minute
  /// of the world is over in one second.
  @Test func aWorldRunsFasterThanItsCallers() throws {
    let machine = TestClock()
    let simulator = Simulator(
      now: { TestClock.start + (machine.now - TestClock.start) * 60 }, callTime: { machine.now })
    machine.advance(seconds: 200)
    var request = SignedRequest()
    request.timestamp = machine.now / 1000
    let response = simulator.respond(to: request.request())
    #expect(response.code == nil)
    #expect(response.date == CalendarText(milliseconds: machine.now).header)
    request.timestamp += 200 * 59
    #expect(simulator.respond(to: request.request()).code == "AuthFailure.SignatureExpire")
  }
}

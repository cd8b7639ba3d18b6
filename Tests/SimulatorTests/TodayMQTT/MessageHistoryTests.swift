import FoundationEssentials
import MQTT
import TencentCloud
import Testing

@testable import Simulator

/// What came stays as it came, and comes of nobody who is away.
struct MessageHistoryTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture.today() }

  private struct Listed {
    let total: Int
    let task: String
    let data: [MQTTMessageItem]
  }

  private func list(
    _ topic: String, of id: String, from start: Int64, to end: Int64, task: String = "",
    offset: Int = 0
  ) async throws -> Listed {
    let found = try await fixture.client.call(
      DescribeMessageList(
        instanceID: id, topic: topic, startTime: Date(milliseconds: start),
        endTime: Date(milliseconds: end), taskRequestID: task, offset: offset, limit: 50))
    return Listed(
      total: try #require(found.totalCount), task: try #require(found.taskRequestID),
      data: found.data)
  }

  /// Who published to a topic filter since a time.
  private func publishers(
    _ topic: String, of id: String, since start: Int64
  ) async throws -> [String] {
    let found = try await fixture.client.call(
      DescribeMessageByTopic(
        instanceID: id, topic: topic, startTime: Date(milliseconds: start), maxNumber: 1024))
    return (found.data ?? []).compactMap(\.clientID)
  }

  private func details(
    _ message: String, of id: String
  ) async throws -> DescribeMessageDetails.Response {
    try await fixture.client.call(DescribeMessageDetails(instanceID: id, messageID: message))
  }

  @Test func aPolicyHoldsForWhatComesAfterIt() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let (start, end) = (fixture.clock.now - 600_000, fixture.clock.now)
    let before = try await list("store-01", of: id, from: start, to: end)
    #expect(before.total > 200)
    let policy = try await fixture.client.call(
      CreateAuthorizationPolicy(
        instanceID: id, policyName: "no-store-01", policyVersion: 1, priority: 2, effect: .deny,
        actions: "pub", retain: .both, qos: "0,1,2", resources: "store-01/#"))
    fixture.clock.advance(seconds: 60)
    let after = try await list("store-01", of: id, from: start, to: end)
    #expect(after.total == before.total && after.data == before.data)
    let message = try #require(before.data.first?.msgID)
    #expect(try await details(message, of: id).messageID == message)
    #expect(try await list("store-01", of: id, from: end, to: end + 60_000).total <= 1)
    #expect(try await publishers("store-01/#", of: id, since: end + 1).isEmpty)
    let number = try #require(policy.id)
    _ = try await fixture.client.call(DeleteAuthorizationPolicy(instanceID: id, id: number))
    fixture.clock.advance(seconds: 60)
    #expect(try await list("store-01", of: id, from: end, to: end + 60_000).total <= 1)
    #expect(try await publishers("store-01/#", of: id, since: end + 60_001).count > 20)
  }

  @Test func aPolicyForAPartLeavesTheRest() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let start = fixture.clock.now
    _ = try await fixture.client.call(
      CreateAuthorizationPolicy(
        instanceID: id, policyName: "no-floor-1", policyVersion: 1, priority: 2, effect: .deny,
        actions: "pub", retain: .both, qos: "0,1,2", resources: "store-01/floor1/#"))
    fixture.clock.advance(seconds: 600)
    let found = try await list("store-01", of: id, from: start + 1, to: fixture.clock.now)
    #expect((120...230).contains(found.total))
    let floors = Set(found.data.compactMap { $0.subTopic?.split(separator: "/").first })
    #expect(floors == ["floor2", "floor3", "floor4"])
    let next = try await list(
      "store-01", of: id, from: start + 1, to: fixture.clock.now,
      task: found.task, offset: 50)
    #expect(Set((found.data + next.data).map(\.msgID)).count == 100)
  }

  @Test func aRuleLeavesWhatCameBeforeIt() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let listed = try await list(
      "sensor-alarm", of: id, from: fixture.clock.now - 60_000, to: fixture.clock.now)
    let message = try #require(listed.data.first?.msgID)
    let before = try await details(message, of: id)
    #expect(before.userProperties?.map(\.key) == ["level"])
    let rules = try await fixture.client.call(DescribeMessageEnrichmentRules(instanceID: id))
    let rule = try #require(rules.data?.first { $0.ruleName == "mark-alarms" }?.id)
    _ = try await fixture.client.call(DeleteMessageEnrichmentRule(instanceID: id, id: rule))
    fixture.clock.advance(seconds: 30)
    #expect(try await details(message, of: id) == before)
    let later = try await list(
      "sensor-alarm", of: id, from: fixture.clock.now - 10_000, to: fixture.clock.now)
    let new = try await details(try #require(later.data.first?.msgID), of: id)
    #expect(new.userProperties == [] && new.messageExpiryInterval == 0)
  }

  @Test func whatIsPublishedByHandKeepsWhatWasAddedToIt() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let made = try await fixture.client.call(
      CreateMessageEnrichmentRule(
        instanceID: id, ruleName: "mark-ota",
        condition: Data(#"{"topic":"sensor-ota/#"}"#.utf8).base64EncodedString(),
        actions: Data(#"{"contentType":"text/x"}"#.utf8).base64EncodedString(), priority: 9,
        status: .active))
    _ = try await fixture.client.call(
      PublishMessage(instanceID: id, payload: "x", targetTopic: "sensor-ota/new"))
    _ = try await fixture.client.call(
      DeleteMessageEnrichmentRule(instanceID: id, id: try #require(made.id)))
    let found = try await fixture.client.call(
      DescribeMessageByTopic(
        instanceID: id, topic: "sensor-ota/new",
        startTime: Date(milliseconds: fixture.clock.now)))
    let message = try #require(found.data?.first?.messageID)
    #expect(try await details(message, of: id).contentType == "text/x")
  }

  @Test func whoIsBannedPublishesNoMore() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let start = fixture.clock.now - 60_000
    fixture.clock.advance(seconds: 1)
    let before = try await publishers("sensor-telemetry/#", of: id, since: start)
    #expect(before.contains { $0.hasPrefix("sensor-05") })
    let ban = fixture.clock.now
    _ = try await fixture.client.call(
      CreateBlockRule(
        instanceID: id, name: "fifty", include: "sensor-05*",
        excludes: ["sensor-051", "sensor-052"]))
    fixture.clock.advance(seconds: 60)
    let after = try await publishers("sensor-telemetry/#", of: id, since: ban + 1)
    #expect(after.count > 200)
    let banned = after.filter { $0.hasPrefix("sensor-05") }
    #expect(Set(banned).isSubset(of: ["sensor-051", "sensor-052"]))
    // Who is away by itself, or is not let in, publishes nothing either.
    #expect(after.allSatisfy { $0.hasPrefix("sensor-") })
    let all = try await publishers("sensor-telemetry/#", of: id, since: start)
    #expect(Array(all.prefix(before.count)) == before)
  }

  @Test func nobodyPublishesWhatNobodyIsThereFor() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let start = fixture.clock.now
    fixture.clock.advance(seconds: 60)
    _ = try await fixture.client.call(DeleteUser(instanceID: id, username: "sensor"))
    let gone = fixture.clock.now
    fixture.clock.advance(seconds: 60)
    #expect(try await publishers("#", of: id, since: gone + 1).isEmpty)
    let whole = try await list("sensor-telemetry", of: id, from: start + 1, to: fixture.clock.now)
    #expect((239...241).contains(whole.total))
    _ = try await fixture.client.call(CreateUser(instanceID: id, username: "sensor"))
    fixture.clock.advance(seconds: 60)
    let again = try await list("sensor-telemetry", of: id, from: start + 1, to: fixture.clock.now)
    #expect(again.total > whole.total + 180)
    // The numbers between are of no message.
    var ids: Set<String?> = []
    for offset in stride(from: 0, to: again.total, by: 50) {
      let page = try await list(
        "sensor-telemetry", of: id, from: start + 1, to: fixture.clock.now,
        task: again.task, offset: offset)
      ids.formUnion(page.data.map(\.msgID))
    }
    #expect(ids.count == again.total)
  }

  @Test func aRevokedCertificateEndsADevicesMessages() async throws {
    let id = try await fixture.todayMQTT("gateways")
    let found = try await fixture.client.call(
      DescribeDeviceCertificates(
        instanceID: id, filters: [Filter(name: "ClientId", values: ["gateway-shanghai-01"])]))
    let serial = try #require(found.data.first?.deviceCertificateSn)
    let start = fixture.clock.now
    fixture.clock.advance(seconds: 300)
    let before = try await publishers("gateway-heartbeat/#", of: id, since: start)
    #expect(before.contains("gateway-shanghai-01"))
    _ = try await fixture.client.call(
      RevokedDeviceCertificate(instanceID: id, deviceCertificateSn: serial))
    let end = fixture.clock.now
    fixture.clock.advance(seconds: 300)
    let after = try await publishers("gateway-heartbeat/#", of: id, since: end + 1)
    #expect(after.count > 250 && !after.contains("gateway-shanghai-01"))
  }

  @Test func aBodyNamesItsClient() async throws {
    let id = try await fixture.todayMQTT("sensors")
    let found = try await fixture.client.call(
      DescribeMessageByTopic(
        instanceID: id, topic: "sensor-telemetry/#",
        startTime: Date(milliseconds: fixture.clock.now - 10_000)))
    var count = 0
    for message in found.data ?? [] {
      let details = try await details(try #require(message.messageID), of: id)
      guard let body = details.body, body.hasPrefix("{") else { continue }
      count += 1
      let client = try #require(details.clientID)
      #expect(body.contains("\"device\":\"\(client)\""))
    }
    #expect(count > 20)
  }
}

import FoundationEssentials
import MQTT
import TencentCloud
import Testing

@testable import Simulator

/// What clients subscribe to stands on topics that there are, and nothing waits there that did not
/// come.
struct TopicLevelTests {
  @Test(arguments: Fleet.allCases)
  func everySubscriptionAndWillIsUnderATopic(fleet: Fleet) throws {
    var world = fleet.world(seed: 1, start: TestClock.start)
    for instance in world.mqttInstances.rows {
      let book = try world.mqttBook(of: instance.name)
      #expect(!book.devices.rows.isEmpty)
      for device in book.devices.rows {
        let filters = device.subscriptions.map { SharedFilter($0.filter)?.filter ?? $0.filter }
        let levels = (filters + [device.will?.topic].compactMap(\.self))
          .compactMap { TopicFilter($0).firstLevel }.filter { $0 != "$SYS" }
        #expect(levels.allSatisfy { instance.topics[$0] != nil }, "\(device.name): \(levels)")
      }
    }
  }

  @Test func aDeviceIsReachedByWhatItSubscribesTo() async throws {
    let fixture = try Fixture.today()
    let id = try await fixture.todayMQTT("sensors")
    let sensor = try #require(try await fixture.mqttClient("sensor-008", of: id))
    let filters = (sensor.mqttClientSubscriptions ?? []).compactMap(\.topicFilter)
    #expect(filters.contains("store-09/command"))
    for filter in filters {
      let topic = filter.replacing("#", with: "x")
      let message = PublishMessage(instanceID: id, payload: "x", targetTopic: topic)
      #expect(await fixture.code(message) == nil)
    }
  }

  @Test(arguments: [
    ("$share/q/a/#", true), ("$share//x", false), ("$share/onlyname", false), ("$share/", false),
    ("$share", false), ("$share/a+/x", false), ("$share/#/x", false), ("$share/q/", false),
    ("$share/q/a/#/b", false), ("$SYS/x", true), ("a/#/b", false), ("$shared/x", true),
  ])
  func sharedFiltersHaveANameAndAFilter(text: String, isValid: Bool) {
    #expect(TopicFilter.isValid(text) == isValid)
  }

  @Test func aSharedGroupHasAName() async throws {
    let fixture = try Fixture.today()
    let id = try await fixture.todayMQTT("sensors")
    for filter in ["$share//x", "$share/onlyname"] {
      let wrong = AddClientSubscription(
        instanceID: id, clientID: "sensor-013", topicFilter: filter)
      #expect(await fixture.code(wrong) == "InvalidParameterValue")
    }
    let groups = try await fixture.client.call(DescribeSharedSubscriptionGroups(instanceID: id))
    #expect(groups.data.allSatisfy { $0.sharedName?.isEmpty == false })
  }

  /// How many messages wait in a shared subscription, and how many of its topic came since a time.
  private func lag(
    _ text: String, _ fixture: Fixture, since start: Int64
  ) async throws -> (lag: Int, came: Int) {
    let id = try await fixture.todayMQTT("sensors")
    let lag = try await fixture.client.call(
      DescribeSharedSubscriptionLag(instanceID: id, sharedSubscription: text)
    ).lag
    let filter = try #require(SharedFilter(text)).filter
    let came = try await fixture.client.call(
      DescribeMessageList(
        instanceID: id, topic: try #require(TopicFilter(filter).firstLevel),
        startTime: Date(milliseconds: start), endTime: Date(milliseconds: fixture.clock.now),
        taskRequestID: "")
    ).totalCount
    return (try #require(lag), try #require(came))
  }

  @Test(arguments: [
    "$share/alarm-workers/sensor-alarm/#", "$share/telemetry-workers/sensor-telemetry/+/+/",
    "$share/telemetry-workers/sensor-telemetry/summary", "$share/ota-workers/sensor-ota/#",
  ])
  func lagGrowsByNoMoreThanComesIn(text: String) async throws {
    let fixture = try Fixture.today()
    for step in 0..<12 {
      // In the second half nobody takes anything.
      if step == 6 {
        let id = try await fixture.todayMQTT("sensors")
        _ = try await fixture.client.call(
          CreateBlockRule(instanceID: id, name: "workers", include: "*-worker-*"))
      }
      let start = fixture.clock.now
      let before = try await lag(text, fixture, since: start).lag
      fixture.clock.advance(seconds: 60)
      let (after, came) = try await lag(text, fixture, since: start)
      #expect(after - before <= came + 2)
      if step > 6, text.hasSuffix("/+/+/") { #expect((238...242).contains(after - before)) }
    }
  }

  @Test func aSubscriptionIsSentWhatItCovers() throws {
    var world = Fleet.small.world(seed: 1, start: TestClock.start)
    let instance = try #require(world.mqttInstances.rows.first)
    _ = try world.mqttBook(of: instance.name)
    #expect(instance.rate(of: "sensor-telemetry/#") == 4)
    #expect(instance.rate(of: "sensor-telemetry/floor1/#") == 1)
    #expect(instance.rate(of: "$share/x/sensor-telemetry/+/+/") == 4)
    #expect(instance.rate(of: "sensor-telemetry/summary") == 0)
  }
}

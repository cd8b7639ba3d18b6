import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

struct StoryTests {
  @Test func settlementClimbsDrainsAndClimbsAgain() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("trade")
    var lags: [Int] = []
    for _ in 0..<30 {
      let group = try await fixture.group("settlement-order", of: id)
      lags.append(try #require(group.consumerLag))
      fixture.clock.advance(seconds: 10)
    }
    #expect(lags[0] == 240_000)
    for step in 1..<24 { #expect(lags[step] - lags[step - 1] == 20_000) }
    // Back, with a few under way again.
    #expect((720_000...720_400).contains(lags[24]))
    // Three times the pace.
    let back = try await fixture.group("settlement-order", of: id)
    #expect(back.consumerNum == 12)
    #expect((5500...6500).contains(back.tps ?? 0))
    #expect(lags[29] < lags[24] - 190_000)
    fixture.clock.advance(seconds: 200)
    let calm = try await fixture.group("settlement-order", of: id)
    #expect((calm.consumerLag ?? .max) < 2000)
    #expect((1900...2100).contains(calm.tps ?? 0))
    fixture.clock.advance(seconds: 360)
    #expect((try await fixture.group("settlement-order", of: id)).consumerNum == 0)
  }

  @Test(arguments: Fleet.allCases)
  func noLagIsEverNegativeOrJumps(fleet: Fleet) throws {
    var world = fleet.world(seed: 3, start: TestClock.start)
    for name in world.instances.rows.map(\.name) {
      for group in try world.contents(of: name).groups.rows {
        let rate = group.subscriptions.reduce(0) { $0 + $1.rate }
        var before = group.lag(at: 0)
        for second in stride(from: 1.0, to: 200, by: 7) {
          let lag = group.lag(at: second)
          #expect(lag >= 0)
          // Bursts make at most twenty times the ordinary rate; drains take at most nine.
          #expect(Double(abs(lag - before)) <= rate * 20 * 7 + 1)
          before = lag
        }
      }
    }
  }

  @Test(arguments: [Fleet.small, .large])
  func roundsEndAsTheyBegin(fleet: Fleet) throws {
    var world = fleet.world(seed: 3, start: TestClock.start)
    var rounds = 0
    for name in world.instances.rows.map(\.name) {
      for group in try world.contents(of: name).groups.rows where group.timeline.repeats {
        rounds += 1
        let last = group.timeline.duration - group.timeline.offset - 0.001
        #expect(
          abs(group.timeline.state(at: last).backlog - group.timeline.initialBacklog) < 0.1)
      }
    }
    #expect(rounds >= 3)
  }

  @Test func burstsDrain() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("marketing")
    var lags: [Int] = []
    for _ in 0..<24 {
      lags.append(try #require(try await fixture.group("push-sender", of: id).consumerLag))
      fixture.clock.advance(seconds: 5)
    }
    let highest = try #require(lags.max())
    #expect(highest > 20_000)
    #expect(lags.last.map { $0 < 100 } == true)
  }

  @Test(arguments: Fleet.allCases, [1, 7, 42] as [UInt64])
  func whatIsConsumedHasRoomInTheTPSOfItsInstance(fleet: Fleet, seed: UInt64) throws {
    var world = fleet.world(seed: seed, start: TestClock.start)
    for instance in world.instances.rows {
      let groups = try world.contents(of: instance.name).groups.rows
      let limit =
        Double(instance.tpsLimit + instance.scaledTpsLimit) * (1 - instance.sendReceiveRatio)
      for seconds in stride(from: 0.0, through: 600, by: 50) {
        let consumed = groups.reduce(0) { $0 + $1.tps(at: seconds) }
        #expect(Double(consumed) <= limit, "\(instance.title) after \(seconds) s")
      }
    }
  }

  @Test func instancesAndEndpointsComeUp() async throws {
    let fixture = try Fixture()
    let staging = try await fixture.instance("staging")
    let kiosk = try await fixture.mqttInstance("kiosk")
    func states() async throws -> [String?] {
      let instance = try await fixture.client.call(DescribeInstance(instanceID: staging))
      let endpoint = try await fixture.client.call(
        DescribeMQTTInsPublicEndpoints(instanceID: kiosk))
      let open = instance.endpointList?.first { $0.type == .public }?.status
      #expect((endpoint.endpoints?.isEmpty == true) == (endpoint.status == .creating))
      return [
        instance.instanceStatus?.rawValue, open?.rawValue, endpoint.status?.rawValue,
      ]
    }
    #expect(try await states() == ["CREATING", "PROCESSING", "CREATING"])
    fixture.clock.advance(seconds: 40)
    #expect(try await states() == ["CREATING", "OPEN", "NORMAL"])
    fixture.clock.advance(seconds: 20)
    #expect(try await states() == ["RUNNING", "OPEN", "NORMAL"])
  }

  @Test func theNightHasItsOddities() async throws {
    let fixture = try Fixture()
    let list = try await fixture.client.call(DescribeInstanceList(offset: 0, limit: 100)).data
    #expect(list.contains { $0.instanceStatus == .maintaining })
    let prepaid = try #require(list.first { $0.payMode == .prepaid }?.expiryTime)
    #expect(prepaid.milliseconds == TestClock.start + 5 * 86_400_000)
    #expect(list.contains { ($0.topicNum ?? 0) >= ($0.topicNumLimit ?? 0) - 2 })
    #expect(list.contains { $0.remark?.contains("\u{1B}[31m") == true })
    #expect(list.contains { $0.remark?.contains("\u{1B}]0;") == true })
    let marketing = try await fixture.client.call(
      DescribeInstance(instanceID: try await fixture.instance("marketing")))
    #expect(
      marketing.endpointList?.contains { $0.ipRules?.first?.ip == "0.0.0.0/0" } == true)
    let legacy = try await fixture.group("legacy-crm-sync", of: fixture.instance("marketing"))
    #expect(legacy.consumerNum == 0 && (legacy.consumerLag ?? 0) > 1_000_000)
    let paused = try await fixture.group("eta-model", of: fixture.instance("logistics"))
    #expect(paused.consumeEnable == false && paused.tps == 0)
    let topic = try await fixture.client.call(
      DescribeTopic(instanceID: fixture.instance("trade"), topic: "order-paid", limit: 100))
    #expect(topic.subscriptionData?.filter { $0.consistency == 1 }.count == 1)
    #expect(topic.subscriptionData?.contains { $0.isOnline == false } == true)
  }

  @Test func theLeakNeverHeals() async throws {
    let fixture = try Fixture()
    let id = try await fixture.instance("logistics")
    var before = 0
    for _ in 0..<20 {
      let lag = try #require(try await fixture.group("track-to-app", of: id).consumerLag)
      #expect(lag > before)
      before = lag
      fixture.clock.advance(seconds: 300)
    }
  }
}

import Testing

@testable import Simulator

@Suite struct MetricTests {
  private let start: Int64 = 1_764_000_000_000

  /// - Parameter now: In Unix milliseconds.
  private func series(
    _ name: String, group: String? = nil, now: Int64
  ) throws -> MetricSeries {
    var world = Fleet.small.world(seed: 1, start: start)
    let instance = try #require(world.instances.rows.first)
    let contents = try world.contents(of: instance.name)
    let metric = try #require(Metric.all.first { $0.name == name })
    let scene = try #require(MetricScene(instance, contents, topic: nil, group: group))
    return MetricSeries(
      metric: metric, scene: scene, times: MetricTimes(seed: 5, now: now / 1000),
      worldStart: start)
  }

  @Test func namesAreThoseOfTheTable() {
    let names = Metric.all.map(\.name)
    #expect(Set(names).count == names.count)
    for known in [
      "RocketmqNamespaceExpenseSendLimitTps", "RocketmqConsumerLagMessages",
      "RocketmqTopicConsumerLagLatency", "RocketmqGroupConsumerLagMessages",
      "RocketmqGroupConsumerLagLatency", "RocketmqTopicGroupConsumerLagMessages",
      "RocketmqGroupSendToDlqMessagesTotal", "RocketmqExpenseSendLimitTps",
    ] { #expect(names.contains(known)) }
    #expect(!names.contains("RocketmqGroupExpenseSendTps"))
  }

  /// History tells the same story as the group itself.
  @Test func aPointIsWhatTheGroupWasThen() throws {
    let now = start + 3_600_000
    let lags = try series(
      "RocketmqGroupConsumerLagMessages", group: "settlement-order", now: now)
    var world = Fleet.small.world(seed: 1, start: start)
    let group = try #require(
      try world.contents(of: world.instances.rows[0].name).groups["settlement-order"])
    let points = lags.points(from: start / 1000 - 3600, through: now / 1000, period: 60)
    #expect(points.count > 100)
    let settled = points.filter { $0.unixSeconds < now / 1000 - MetricTimes.provisionalSeconds }
    #expect(
      settled.allSatisfy { Int($0.value) == group.lag(at: Double($0.unixSeconds - start / 1000)) })
    #expect(settled.contains { $0.value > 100_000 } && settled.contains { $0.value < 1000 })
  }

  /// A point of an hour is what was the case in it, and not at its beginning.
  @Test func pointsOfHoursSwingLess() throws {
    let now = start + 7_200_000
    let lags = try series(
      "RocketmqGroupConsumerLagMessages", group: "settlement-order", now: now)
    func values(_ period: Int64) -> [Double] {
      lags.points(from: start / 1000 - 86_400, through: start / 1000, period: period).map(\.value)
    }
    let (minutes, hours) = (values(60), values(3600))
    let mean = minutes.reduce(0, +) / Double(minutes.count)
    #expect(minutes.max() ?? 0 > 2 * mean && minutes.min() ?? 0 < 1000 && hours.count > 20)
    #expect(hours.allSatisfy { abs($0 - mean) < 0.2 * mean }, "\(hours), \(mean)")
    // Of what is told by its greatest value that of an hour is one.
    let late = try series(
      "RocketmqGroupConsumerLagLatency", group: "settlement-order", now: now)
    let longest = late.points(from: start / 1000 - 86_400, through: start / 1000, period: 3600)
    #expect(longest.allSatisfy { $0.value > 200_000 }, "\(longest)")
  }

  @Test func pointsAreLateAndLeaveGapsAndEndWhereNothingIsKept() throws {
    let now = start + 100_000
    let lags = try series(
      "RocketmqGroupConsumerLagMessages", group: "settlement-order", now: now)
    let day = lags.points(from: now / 1000 - 86_400, through: now / 1000, period: 60)
    #expect(day.count < 1440 && day.count > 1380)
    #expect((day.last?.unixSeconds ?? 0) <= now / 1000 - 120)
    #expect(day.allSatisfy { $0.unixSeconds % 60 == 0 })
    let month = lags.points(
      from: now / 1000 - 30 * 86_400, through: now / 1000, period: 60)
    #expect((month.first?.unixSeconds ?? 0) >= now / 1000 - 15 * 86_400)
  }

  /// What is sent to the marketing instance is more than its ratio leaves for sending in bursts, and
  /// fits between them.
  @Test func whatIsTooMuchIsThrottled() throws {
    var world = Fleet.small.world(seed: 1, start: start)
    let instance = world.instances.rows[1]
    let contents = try world.contents(of: instance.name)
    let scene = try #require(MetricScene(instance, contents, topic: nil, group: nil))
    let values = (0..<30).map { scene.value(.sendLimitTps, at: Double($0) * 10) }
    #expect(values.min() == 0 && (values.max() ?? 0) > 100)
    let calm = try #require(
      MetricScene(
        world.instances.rows[0], try world.contents(of: world.instances.rows[0].name),
        topic: nil, group: nil))
    #expect(calm.value(.sendLimitTps, at: 0) == 0)
  }

  @Test func whatIsNotThereHasNoScene() throws {
    var world = Fleet.small.world(seed: 1, start: start)
    let instance = world.instances.rows[0]
    let contents = try world.contents(of: instance.name)
    #expect(MetricScene(instance, contents, topic: nil, group: "nobody") == nil)
    #expect(MetricScene(instance, contents, topic: "nothing", group: nil) == nil)
    #expect(
      MetricScene(instance, contents, topic: "refund-requested", group: "risk-scoring") == nil)
  }
}

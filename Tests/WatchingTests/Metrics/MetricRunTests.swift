import Testing

@testable import Catalog
@testable import Watching

/// Since when something holds, by points of the service.
@Suite struct MetricRunTests {
  private let now: Int64 = 1_795_867_200

  /// Points each so many minutes before now.
  private func series(_ points: [(Int64, Double)], period: Int64 = 60) -> MetricSeries {
    MetricSeries(
      period: period,
      points.map { MetricPoint(unixSeconds: now - $0.0 * 60, value: $0.1) })
  }

  @Test func holdsSinceTheFirstPointAboveWithoutInterruption() {
    let lag = series(
      [(60, 5), (55, 2000), (50, 900), (45, 1000), (40, 3000), (35, 3000), (30, 4000)], period: 300)
    #expect(
      lag.holdingSince(1000, until: now - 25 * 60)
        == KeptSince(unixSeconds: now - 45 * 60, isAtLeast: false, doubtSeconds: 300))
    // As far back as anything is kept.
    #expect(
      lag.holdingSince(1, until: now - 25 * 60)
        == KeptSince(unixSeconds: now - 60 * 60, isAtLeast: true, doubtSeconds: nil))
    // The newest is well: it began between that and the first look.
    #expect(
      lag.holdingSince(10_000, until: now - 20 * 60)
        == KeptSince(unixSeconds: now - 25 * 60, isAtLeast: false, doubtSeconds: 300))
    // Nothing is known of the time before the first look.
    #expect(lag.holdingSince(1000, until: now) == nil)
    #expect(series([]).holdingSince(1000, until: now) == nil)
  }

  /// How long the oldest message waits, in seconds, at points each so many minutes before now.
  private func nobodySince(_ latency: [(Int64, Double)]) -> KeptSince? {
    let key = GroupKey(instanceID: "rmq-1", name: "g")
    var reading = MetricReading(batch: .today)
    reading.add(
      [.group(key): series(latency.map { ($0.0, $0.1 * 1000) })], of: .groupLagLatency)
    reading.complete = [.groupLagLatency]
    var metrics = GroupMetrics()
    metrics.take(reading, of: .group(key), span: .hour, now: now, uptimeMilliseconds: 0)
    return metrics.nobodySince(at: now)
  }

  /// The oldest message was sent when nobody took messages any more.
  @Test func nobodyConsumesSinceTheOldestMessageWasSent() {
    #expect(
      nobodySince([(10, 0), (9, 0), (8, 50), (7, 110), (6, 170)])
        == KeptSince(unixSeconds: now - 530, isAtLeast: false, doubtSeconds: 60))
    #expect(nobodySince([(8, 50), (7, 110), (6, 9)]) == nil)
  }

  /// One message, or one queue, may wait for days while all else is consumed.
  @Test func whatAlwaysWaitedSaysNothingOfWhoConsumes() {
    #expect(nobodySince([(6, 170)]) == nil && nobodySince([]) == nil)
    #expect(nobodySince([(8, 259_080), (7, 259_140), (6, 259_200)]) == nil)
    // Somebody caught up, or set the offset back, after the first.
    #expect(nobodySince([(11, 0), (10, 600), (9, 540), (8, 480)]) == nil)
    #expect(nobodySince([(11, 0), (10, 60), (9, 864_000)]) == nil)
    // Too old, and no number that a service means.
    #expect(nobodySince([(22, 0), (21, 60), (20, 120)]) == nil)
    #expect(nobodySince([(7, 0), (6, 1.8e16)]) == nil)
  }

  @Test func aGapEndsWhatIsKnown() {
    let lag = series([(60, 2000), (55, 2000), (30, 2000), (25, 2000), (20, 2000)], period: 300)
    #expect(
      lag.holdingSince(1000, until: now - 15 * 60)
        == KeptSince(unixSeconds: now - 30 * 60, isAtLeast: true, doubtSeconds: nil))
    // A few missing points are none.
    let few = series([(60, 5), (55, 2000), (35, 2000), (20, 2000)], period: 300)
    #expect(
      few.holdingSince(1000, until: now - 15 * 60)
        == KeptSince(unixSeconds: now - 55 * 60, isAtLeast: false, doubtSeconds: 300))
    let one = series([(60, 5), (30, 2000), (20, 2000)], period: 300)
    #expect(
      one.holdingSince(1000, until: now - 15 * 60)
        == KeptSince(unixSeconds: now - 30 * 60, isAtLeast: true, doubtSeconds: nil))
  }

  private func run(_ points: [(Int64, Double)], atLeast least: Double = 0) -> MetricRun? {
    var metrics = InstanceMetrics()
    metrics.take(series(points), of: .instanceSendLimit, at: 0)
    return metrics.run(.instanceSendLimit, atLeast: least, now: now)
  }

  @Test func aRunIsTheLastStretchOfTheHour() throws {
    let quiet = (6...60).map { (Int64($0), 0.0) }
    #expect(run(quiet) == nil && run([]) == nil)
    var points = quiet.filter { ![12, 13, 14, 40].contains($0.0) }
    points += [(12, 30), (13, 90), (14, 10), (40, 500)]
    let last = try #require(run(points))
    #expect(last.since == now - 14 * 60 && last.last == now - 12 * 60)
    #expect(last.peak == 90 && !last.isAtLeast)
    // Five minutes without any do not end it.
    points = points.filter { $0.0 != 19 } + [(19, 40)]
    #expect(run(points)?.since == now - 19 * 60)
    #expect(run(points, atLeast: 50)?.since == now - 13 * 60)
  }

  /// The newest points may still change, and those of an hour ago are over.
  @Test func pointsOfTheLastMinutesRaiseNothing() {
    #expect(run([(4, 900), (2, 900)]) == nil)
    #expect(run([(5, 900)]) != nil)
    #expect(run([(62, 900), (30, 0)]) == nil)
    #expect(run((6...60).map { (Int64($0), 7) })?.isAtLeast == true)
  }

  @Test func partsAreToldByTheirPeak() {
    var reading = MetricReading(batch: .today)
    let subjects = ["a", "b", "c"].map { MetricSubject.topic(instanceID: "i", name: $0) }
    reading.add(
      [
        subjects[0]: series([(10, 5), (8, 9)]), subjects[1]: series([(10, 0)]),
        subjects[2]: series([(10, 20), (1, 900)]),
      ], of: .topicSendLimit)
    reading.complete = [.topicSendLimit]
    let blame = InstanceBlame(reading, now: now, uptimeMilliseconds: 0)
    #expect(blame.parts[.topicSendLimit]?.map(\.name) == ["c", "a"])
    #expect(blame.parts[.topicSendLimit]?.map(\.peak) == [20, 9])
    // What was not asked for is not known, and not none.
    #expect(blame.parts[.groupPullLimit] == nil)
  }
}

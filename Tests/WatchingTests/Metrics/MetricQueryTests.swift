import CloudMonitor
import Testing

@testable import Catalog
@testable import Watching

/// What is asked of `monitor`, and whose an answer's series are.
@Suite struct MetricQueryTests {
  /// 2026-11-28 20:00:00 at +08:00.
  private let now: Int64 = 1_795_867_200

  private func groups(_ count: Int) -> [MetricSubject] {
    (0..<count).map { .group(GroupKey(instanceID: "rmq-1", name: "g\($0)")) }
  }

  private func query(_ count: Int, seconds: Int64, period: Int64) -> MetricQuery {
    MetricQuery(
      .groupLag, of: groups(count),
      range: MetricRange(lastSeconds: seconds, period: period, now: now))
  }

  /// Calls as the recipes of the service's limits count them.
  @Test(
    arguments: [
      (1, 86_400, 60, 1, 1), (1, 86_400, 300, 1, 1), (50, 86_400, 300, 2, 10), (50, 3600, 60, 1, 5),
      (50, 86_400, 60, 10, 50), (1, 1_296_000, 3600, 1, 1), (1, 604_800, 300, 1, 2),
      (51, 600, 60, 2, 6),
    ] as [(Int, Int64, Int64, Int, Int)])
  func callsAreCutToWhatOneMayAsk(
    count: Int, seconds: Int64, period: Int64, today: Int, may2024: Int
  ) {
    let query = query(count, seconds: seconds, period: period)
    for (batch, wanted) in [(MetricBatch.today, today), (.may2024, may2024)] {
      let calls = query.calls(within: batch)
      #expect(calls.count == wanted)
      for call in calls {
        #expect(call.subjects.count <= batch.series)
        #expect(Int64(call.subjects.count) * call.range.pointCount <= batch.points)
      }
      // Everything once, and nothing twice.
      let asked = calls.reduce(0) { $0 + Int64($1.subjects.count) * $1.range.pointCount }
      #expect(asked == Int64(count) * seconds / period)
      #expect(Set(calls.flatMap(\.subjects)) == Set(groups(count)))
    }
  }

  @Test func asksWithTheOffsetOfTheServiceAndNoPointMore() throws {
    let later = MetricQuery(
      .groupLag, of: groups(1), range: MetricRange(lastSeconds: 3600, period: 60, now: now + 59))
    let action = later.action
    #expect(action.namespace == "QCE/ROCKETMQ")
    #expect(action.metricName == "RocketmqGroupConsumerLagMessages")
    #expect(action.period == 60)
    #expect(action.startTime == "2026-11-28T19:01:00+08:00")
    #expect(action.endTime == "2026-11-28T20:00:00+08:00")
    let dimensions = try #require(action.instances.first?.dimensions)
    #expect(dimensions.map(\.name) == ["tenant", "group"])
    #expect(dimensions.map(\.value) == ["rmq-1", "g0"])
  }

  @Test(
    arguments: [
      (1_795_867_200, "2026-11-28T20:00:00+08:00"), (1_795_881_599, "2026-11-28T23:59:59+08:00"),
      (1_795_881_600, "2026-11-29T00:00:00+08:00"), (0, "1970-01-01T08:00:00+08:00"),
      (-28_801, "1969-12-31T23:59:59+08:00"),
    ] as [(Int64, String)])
  func timesAreWrittenInTheServicesZone(unixSeconds: Int64, text: String) {
    #expect(MonitorClock.text(unixSeconds) == text)
  }

  @Test func thingsOfAnotherKindAreNotAskedFor() {
    let range = MetricRange(lastSeconds: 600, period: 60, now: now)
    let mixed = groups(2) + groups(1) + [.instance("rmq-1")]
    #expect(MetricQuery(.groupLag, of: mixed, range: range).subjects == groups(2))
    let topic = MetricSubject.subscription(
      GroupKey(instanceID: "rmq-1", name: "g"), topic: "t")
    let action = MetricQuery(.subscriptionLagLatency, of: [topic], range: range).action
    #expect(action.instances[0].dimensions.map(\.name) == ["tenant", "topic", "group"])
    #expect(action.instances[0].dimensions.map(\.value) == ["rmq-1", "t", "g"])
  }

  private func data(
    _ dimensions: [(String, String)], _ points: [(Double, Double)]
  ) -> DataPoint {
    DataPoint(
      dimensions: dimensions.map { Dimension(name: $0, value: $1) },
      timestamps: points.map(\.0), values: points.map(\.1))
  }

  private func answer(_ data: [DataPoint], period: Int = 60) -> GetMonitorData.Response {
    GetMonitorData.Response(period: period, metricName: "m", dataPoints: data)
  }

  @Test func answersAreMatchedByDimensionsAndNeverByPlace() {
    let (time, query) = (Double(now), query(3, seconds: 600, period: 60))
    let found = query.series(
      in: answer([
        data([("group", "g2"), ("appid", "125"), ("tenant", "rmq-1")], [(time, 7)]),
        data([("tenant", "rmq-1"), ("group", "g0")], []),
        data([("tenant", "rmq-2"), ("group", "g1")], [(time, 9)]),
        data([("group", "g1")], [(time, 9)]),
      ]))
    #expect(found[groups(3)[2]]?.points == [MetricPoint(unixSeconds: now, value: 7)])
    #expect(found[groups(3)[0]]?.points == [])
    #expect(found[groups(3)[1]] == nil)
    #expect(found.count == 2)
  }

  @Test func whatIsOddIsNotTakenForAValue() {
    let (time, query) = (Double(now), query(1, seconds: 600, period: 60))
    let own = [("tenant", "rmq-1"), ("group", "g0")]
    let series = query.series(
      in: answer([
        data(
          own,
          [
            (time, 5), (.nan, 1), (time - 60, .infinity), (time - 120, -1), (time + 86_400, 3),
            (time - 180, 8), (1e300, 2),
          ])
      ]))[groups(1)[0]]
    #expect(series?.points.map(\.unixSeconds) == [now - 180, now])
    #expect(series?.points.map(\.value) == [8, 5])
    // Which value is of which time nobody knows.
    var short = data(own, [(time, 5), (time - 60, 6)])
    short.values = [5]
    #expect(query.series(in: answer([short])).isEmpty)
    // Two series of one thing.
    let two = [data(own, [(time, 5)]), data(own + [("namespace", "n")], [(time, 6)])]
    #expect(query.series(in: answer(two)).isEmpty)
    #expect(query.series(in: answer([data(own, []), two[0]])).count == 1)
    // Another period.
    #expect(query.series(in: answer([two[0]], period: 300)).isEmpty)
  }

  @Test func gapsStayGaps() {
    let times: [Int64] = [0, 60, 120, 300, 360, 600]
    let series = MetricSeries(
      period: 60, times.reversed().map { MetricPoint(unixSeconds: now + $0, value: 1) })
    #expect(
      series.stretches.map { $0.map { $0.unixSeconds - now } } == [
        [0, 60, 120], [300, 360], [600],
      ])
    #expect(MetricSeries(period: 60, []).stretches.isEmpty)
  }

  @Test func theLastFiveMinutesAreProvisionalAndReplaced() {
    let point = MetricPoint(unixSeconds: now, value: 1)
    #expect(point.isProvisional(at: now + 299) && !point.isProvisional(at: now + 300))
    let old = MetricSeries(
      period: 60, [MetricPoint(unixSeconds: now - 60, value: 4), point])
    let newer = MetricSeries(
      period: 60,
      [MetricPoint(unixSeconds: now, value: 2), MetricPoint(unixSeconds: now + 60, value: 3)])
    #expect(old.joined(with: newer).points.map(\.value) == [4, 2, 3])
    #expect(old.joined(with: newer, since: now).points.map(\.value) == [2, 3])
    // Never two periods in one line.
    let coarse = MetricSeries(period: 300, [point])
    #expect(old.joined(with: coarse) == coarse)
  }
}

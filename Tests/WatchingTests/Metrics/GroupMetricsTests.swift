import Testing

@testable import Catalog
@testable import Watching

/// How long messages wait: now by the minute, and over a chart by its own points.
@Suite struct GroupMetricsTests {
  private let key = GroupKey(instanceID: "rmq-1", name: "g")
  private let now: Int64 = 1_795_867_200

  private func series(period: Int64, _ values: [Double]) -> MetricSeries {
    MetricSeries(
      period: period,
      values.enumerated().map { index, value in
        MetricPoint(unixSeconds: now - Int64(values.count - index) * period, value: value)
      })
  }

  private func reading(_ found: [MetricSeries]) -> MetricReading {
    var reading = MetricReading(batch: .today)
    for series in found {
      reading.add([.group(key): series], of: .groupLagLatency)
      reading.complete.insert(.groupLagLatency)
      reading.periods[.groupLagLatency, default: []].insert(series.period)
    }
    return reading
  }

  private func wishedPeriods(_ metrics: GroupMetrics, _ span: HistorySpan, at: Int64) -> [Int64] {
    metrics.wishes(key, span, topics: [], isOpening: false, at: at)
      .filter { $0.metric == .groupLagLatency }.compactMap(\.periods.first)
  }

  @Test func twoPeriodsOfOneReadingStayApart() {
    let (fine, coarse) = (series(period: 60, [1, 2]), series(period: 300, [3, 4, 5]))
    for order in [[fine, coarse], [coarse, fine]] {
      var metrics = GroupMetrics()
      metrics.take(
        reading(order), of: .group(key), span: .day, now: now, uptimeMilliseconds: 1000)
      #expect(metrics.latency == fine)
      #expect(metrics.charts[.day]?.latency == coarse)
    }
  }

  /// The hours of a chart that is looked at a moment later are no word about now.
  @Test func aLongChartLeavesWhatIsKnownOfNow() {
    let (fine, coarse) = (series(period: 60, [1, 2]), series(period: 3600, [3, 4]))
    var metrics = GroupMetrics()
    metrics.take(
      reading([fine]), of: .group(key), span: .day, now: now, uptimeMilliseconds: 1000)
    metrics.take(
      reading([coarse]), of: .group(key), span: .fifteenDays, now: now, uptimeMilliseconds: 2000)
    #expect(metrics.latency == fine)
    #expect(metrics.charts[.fifteenDays]?.latency == coarse)
    // Nor are minutes that are older.
    metrics.take(
      reading([series(period: 300, [5])]), of: .group(key), span: .day, now: now,
      uptimeMilliseconds: 3000)
    #expect(metrics.latency == fine)
  }

  @Test func aDayIsAskedForBesideNowAndAnHourWithIt() {
    var metrics = GroupMetrics()
    #expect(wishedPeriods(metrics, .day, at: 0) == [60, 300])
    #expect(wishedPeriods(metrics, .hour, at: 0) == [60])
    metrics.take(
      reading([series(period: 60, [1]), series(period: 300, [2])]), of: .group(key), span: .day,
      now: now, uptimeMilliseconds: 0)
    #expect(wishedPeriods(metrics, .day, at: 59_000) == [])
    #expect(wishedPeriods(metrics, .day, at: 60_000) == [60])
    #expect(wishedPeriods(metrics, .day, at: 300_000) == [60, 300])
  }

  /// What was asked for now alone says nothing of the chart.
  @Test func theChartIsAskedForThoughNowIsKnown() {
    var metrics = GroupMetrics()
    metrics.take(
      reading([series(period: 60, [1])]), of: .group(key), span: .day, now: now,
      uptimeMilliseconds: 0)
    #expect(metrics.charts[.day]?.latency == nil)
    #expect(wishedPeriods(metrics, .day, at: 1000) == [300])
    // The service has no such metric: it is not asked again and again.
    var refused = MetricReading(batch: .today)
    refused.refused = [.groupLagLatency]
    metrics.take(refused, of: .group(key), span: .day, now: now, uptimeMilliseconds: 2000)
    #expect(wishedPeriods(metrics, .day, at: 61_000) == [])
  }

  @Test func anHourIsOneSeries() {
    var metrics = GroupMetrics()
    let minutes = series(period: 60, [1, 2, 3])
    metrics.take(
      reading([minutes]), of: .group(key), span: .hour, now: now, uptimeMilliseconds: 0)
    #expect(metrics.charts[.hour]?.latency == minutes && metrics.latency == minutes)
  }
}

/// The points of a series of the namespace `QCE/MQTT`.
struct MQTTMetricSeries {
  let metric: MQTTMetric
  let times: MetricTimes

  /// The points from one time to another, each of so many seconds.
  /// - Parameter scene: The minutes from a time on, in Unix seconds.
  func points(
    from start: Int64, through end: Int64, period: Int64,
    scene: (_ first: Int64, _ minutes: Int) -> MQTTMetricScene
  ) -> [MetricSeries.Point] {
    let days = MQTTMetric.periods.first { $0.seconds == Int(period) }?.days ?? 0
    let all = times.all(from: start, through: end, period: period, days: days)
    guard let first = all.first, let last = all.last else { return [] }
    let minutes = Int(period / 60)
    let values = scene(first, Int((last - first) / 60) + minutes).values(of: metric)
    let statistic = metric.statistic(of: Int(period))
    return all.map { time in
      let begin = Int((time - first) / 60)
      let own = values[begin..<min(values.count, begin + minutes)]
      let value =
        switch statistic {
        case "max": own.max() ?? 0
        case "avg": own.reduce(0, +) / Double(max(1, own.count))
        default: own.reduce(0, +)
        }
      return MetricSeries.Point(
        unixSeconds: time, value: (value * times.share(at: time)).rounded())
    }
  }
}

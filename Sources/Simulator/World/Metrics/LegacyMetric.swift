/// A metric of RocketMQ 4.x, which shares the namespace of 5.x.
enum LegacyMetric: String, CaseIterable, Sendable {
  case lag = "RocketmqTenantDiff"
  case retryLag = "RocketmqTenantRetrydiff"
  case throttled = "RocketmqTenantNumberOfSendLimit"
  case groupLag = "RocketmqGroupDiff"
  case groupRetryLag = "RocketmqGroupRetrydiff"
  case groupDelay = "RocketmqGroupTimeDiff"
  case groupDeadLetters = "RocketmqGroupDlqMessageCount"
  case groupTps = "RocketmqGroupConsumerTps"
  case topicGroupLag = "RocketmqTopicGroupGroupDiff"
  case topicGroupDelay = "RocketmqTopicGroupTimeDiff"

  /// In the service's spelling.
  var dimensions: [String] {
    switch self {
    case .lag, .retryLag, .throttled: ["tenant"]
    case .topicGroupLag, .topicGroupDelay: ["tenant", "namespace", "topic", "group"]
    default: ["tenant", "namespace", "group"]
    }
  }

  var unit: String {
    switch self {
    case .groupDelay, .topicGroupDelay: "s"
    case .groupTps: "Count/s"
    default: "Count"
    }
  }

  /// Seconds that a point may cover, with the days for which such points are kept.
  var periods: [(seconds: Int, days: Int)] {
    self == .throttled ? Array(Metric.periods.prefix(2)) : Metric.periods
  }

  /// By which the values of a period become one: those of all brokers in a minute, an average beyond.
  func statistic(of seconds: Int) -> String { seconds == 60 ? "sum" : "avg" }

  /// The value of one group at a time in seconds after the world's start; nil where nothing is kept.
  private func value(of group: String, _ instance: LegacyInstance, at seconds: Double) -> Double? {
    switch self {
    case .lag, .groupLag: Double(instance.lag(of: group, at: seconds))
    case .groupDelay: instance.delay(of: group, at: seconds).rounded()
    case .groupTps: instance.groups[group]
    case .retryLag, .throttled, .groupRetryLag, .groupDeadLetters: 0
    // What topics an instance of 4.x has is not known.
    case .topicGroupLag, .topicGroupDelay: nil
    }
  }

  /// The sum of groups over a period that begins then, as its statistic has it.
  private func value(
    of groups: [String], _ instance: LegacyInstance, at seconds: Double, _ period: Int64
  ) -> Double? {
    let looks = period == 60 ? 1 : 5
    var sum = 0.0
    for look in 0..<looks {
      let time = seconds + Double(look) * Double(period) / Double(looks)
      for group in groups {
        guard let value = value(of: group, instance, at: time) else { return nil }
        sum += value
      }
    }
    return (sum / Double(looks)).rounded()
  }

  /// The points from one time to another in Unix seconds, each of so many seconds.
  /// - Parameter groups: Those that are counted together.
  func points(
    of groups: [String], _ instance: LegacyInstance, from start: Int64, through end: Int64,
    period: Int64, _ times: MetricTimes, worldStart: Int64
  ) -> [MetricSeries.Point] {
    let days = periods.first { $0.seconds == Int(period) }?.days ?? 0
    return times.all(from: start, through: end, period: period, days: days).compactMap { time in
      value(of: groups, instance, at: Double(time - worldStart / 1000), period)
        .map { MetricSeries.Point(unixSeconds: time, value: $0) }
    }
  }
}

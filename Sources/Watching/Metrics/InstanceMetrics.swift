/// What the service kept of an instance over the last hour, by the minute: averages of longer periods
/// hide the peaks that are throttled.
package struct InstanceMetrics: Equatable, Sendable {
  /// The metrics, the most pressing first.
  static let metrics: [Metric] = [
    .instanceSendLimit, .instancePullLimit, .instanceDeadLetters, .instanceSendTps,
    .instancePullTps,
  ]
  /// Those of MQTT.
  static let mqttMetrics: [Metric] = [
    .mqttConnectsLimited, .mqttSignInsFailed, .mqttDeliveriesLimited,
  ]
  /// How far back they are looked at, in seconds.
  package static let lastSeconds: Int64 = 3600

  /// By metric; what is not in it is not known.
  private(set) var series: [Metric: MetricSeries] = [:]
  /// When something of it was read last, in milliseconds of the machine's uptime.
  private(set) var readAt: Int64 = 0

  /// Whether the service kept something of it.
  func has(_ metric: Metric) -> Bool { series[metric]?.points.isEmpty == false }

  mutating func take(_ found: MetricSeries?, of metric: Metric, at uptimeMilliseconds: Int64) {
    series[metric] = found
    readAt = uptimeMilliseconds
  }

  /// Points of the last hour that do not change any more, with the stretches that are at `least` or
  /// more. Between two of them up to five minutes may be less, or a gap.
  package func run(_ metric: Metric, atLeast least: Double, now: Int64) -> MetricRun? {
    guard let series = series[metric] else { return nil }
    let points = series.points.filter {
      $0.unixSeconds > now - InstanceMetrics.lastSeconds - series.period
        && !$0.isProvisional(at: now)
    }
    return MetricRun(points, atLeast: least, period: series.period)
  }
}

/// The last stretch of points that are at a threshold or above.
package struct MetricRun: Equatable, Sendable {
  /// Points below the threshold, or missing, that do not end it, in seconds.
  static let bridgeSeconds: Int64 = 300

  /// When it began, in Unix seconds.
  package let since: Int64
  /// Whether it may have begun before: that is as far back as anybody looked.
  package let isAtLeast: Bool
  /// Its last point at the threshold, in Unix seconds.
  package let last: Int64
  /// Its greatest value.
  package let peak: Double

  /// - Parameter points: oldest first.
  init?(_ points: [MetricPoint], atLeast least: Double, period: Int64) {
    var first: MetricPoint?
    var last: MetricPoint?
    var peak = 0.0
    for point in points.reversed() where point.value >= least && point.value > 0 {
      if let first, first.unixSeconds - point.unixSeconds > MetricRun.bridgeSeconds + period {
        break
      }
      first = point
      last = last ?? point
      peak = max(peak, point.value)
    }
    guard let first, let last else { return nil }
    since = first.unixSeconds
    isAtLeast =
      points.first.map { first.unixSeconds - $0.unixSeconds <= MetricRun.bridgeSeconds }
      ?? true
    self.last = last.unixSeconds
    self.peak = peak
  }
}

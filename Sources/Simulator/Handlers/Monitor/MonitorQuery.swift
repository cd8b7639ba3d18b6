import CloudMonitor
import FoundationEssentials
import TencentCloud

/// A request for the points of some series, checked.
struct MonitorQuery {
  /// How many series a call may ask for.
  static let seriesLimit = 50
  /// How many points all of them may have together.
  static let pointLimit: Int64 = 7200

  let metrics: [Metric]
  /// Those of which no points are kept.
  private let silentMetrics: [SilentMetric]
  /// The metric where it is one of 4.x.
  private let legacyMetric: LegacyMetric?
  /// The metric where it is one of MQTT.
  private let mqttMetric: MQTTMetric?
  let request: GetMonitorData
  private let period: Int64
  /// Unix seconds, at borders of the period.
  private let start: Int64
  private let end: Int64

  /// - Throws: `InvalidParameterValue`, `LimitExceeded.LimitedAccess`
  init(_ request: GetMonitorData, at moment: Moment) throws(ServiceFault) {
    let isMQTT = request.namespace == MQTTMetric.namespace
    mqttMetric = isMQTT ? MQTTMetric(rawValue: request.metricName) : nil
    metrics =
      request.namespace == Metric.namespace
      ? Metric.all.filter { $0.name == request.metricName } : []
    silentMetrics =
      request.namespace == Metric.namespace
      ? SilentMetric.all.filter { $0.name == request.metricName } : []
    legacyMetric =
      request.namespace == Metric.namespace ? LegacyMetric(rawValue: request.metricName) : nil
    let period = Int64(request.period ?? 300)
    let periods =
      isMQTT ? MQTTMetric.periods : legacyMetric?.periods ?? Metric.periods
    guard
      mqttMetric != nil || legacyMetric != nil || !metrics.isEmpty || !silentMetrics.isEmpty,
      periods.contains(where: { $0.seconds == Int(period) })
    else { throw .invalidValue("there are no valid statistics type") }
    let now = moment.now / 1000
    let start =
      try Self.seconds(request.startTime, otherwise: now - (now + 28_800) % 86_400) / period
      * period
    let end = try Self.seconds(request.endTime, otherwise: now) / period * period
    guard start <= end else { throw .invalidValue("StartTime must not be after EndTime.") }
    let count = Int64(request.instances.count)
    guard count > 0 else { throw .invalidValue("Instances must not be empty.") }
    guard count <= Self.seriesLimit, count * ((end - start) / period + 1) <= Self.pointLimit else {
      throw ServiceFault(
        "LimitExceeded.LimitedAccess",
        "At most \(Self.seriesLimit) series and \(Self.pointLimit) points are answered at once.")
    }
    self.request = request
    self.period = period
    self.start = start
    self.end = end
  }

  func answer(
    of world: inout World, at moment: Moment
  ) throws(ServiceFault) -> GetMonitorData.Response {
    var points: [DataPoint] = []
    for instance in request.instances {
      points.append(try self.points(of: instance.dimensions, &world, moment))
    }
    return GetMonitorData.Response(
      period: Int(period), metricName: request.metricName, dataPoints: points,
      startTime: Self.text(start), endTime: Self.text(end), msg: "")
  }

  /// Of a thing that there is not, no points.
  func points(
    of dimensions: [Dimension], _ world: inout World, _ moment: Moment
  ) throws(ServiceFault) -> DataPoint {
    var values: [String: String] = [:]
    for dimension in dimensions { values[dimension.name ?? ""] = dimension.value ?? "" }
    let key = dimensions.map { "\($0.name ?? "")=\($0.value ?? "")" }.sorted()
    let times = MetricTimes(
      seed: Noise.hash(key.joined(separator: "&"), seed: world.seed), now: moment.now / 1000)
    let found =
      if let mqttMetric {
        try points(of: mqttMetric, values, times, &world)
      } else if let legacyMetric {
        try points(of: legacyMetric, values, times, world)
      } else {
        try points(of: values, times, &world)
      }
    let numbers = found.map(\.value)
    let statistics = request.specifyStatistics ?? 0
    return DataPoint(
      // In another order than asked, as the service does.
      dimensions: dimensions.reversed(), timestamps: found.map { Double($0.unixSeconds) },
      values: numbers, maxValues: statistics & 2 != 0 ? numbers : nil,
      minValues: statistics & 4 != 0 ? numbers : nil,
      avgValues: statistics & 1 != 0 ? numbers : nil)
  }

  private func points(
    of values: [String: String], _ times: MetricTimes, _ world: inout World
  ) throws(ServiceFault) -> [MetricSeries.Point] {
    guard let metric = metrics.first(where: { Set($0.subject.dimensions) == Set(values.keys) })
    else {
      if silentMetrics.contains(where: { Set($0.dimensions) == Set(values.keys) }) { return [] }
      throw .invalidValue("The dimensions are none of \(request.metricName).")
    }
    guard let instance = world.instances[values["tenant"] ?? ""],
      let scene = MetricScene(
        instance, try world.contents(of: instance.name), topic: values["topic"],
        group: values["group"], countsProduction: metric.quantity.isOfProduction)
    else { return [] }
    return MetricSeries(metric: metric, scene: scene, times: times, worldStart: world.start)
      .points(from: start, through: end, period: period)
  }

  private func points(
    of metric: LegacyMetric, _ values: [String: String], _ times: MetricTimes, _ world: World
  ) throws(ServiceFault) -> [MetricSeries.Point] {
    guard Set(metric.dimensions) == Set(values.keys) else {
      throw .invalidValue("The dimensions are none of \(request.metricName).")
    }
    guard let instance = world.legacyInstances[values["tenant"] ?? ""],
      values["namespace"] ?? instance.namespace == instance.namespace
    else { return [] }
    let groups = instance.groups.keys.filter { $0 == values["group"] ?? $0 }
    guard !groups.isEmpty else { return [] }
    return metric.points(
      of: groups, instance, from: start, through: end, period: period, times,
      worldStart: world.start)
  }

  private func points(
    of metric: MQTTMetric, _ values: [String: String], _ times: MetricTimes, _ world: inout World
  ) throws(ServiceFault) -> [MetricSeries.Point] {
    guard Set(metric.dimensions) == Set(values.keys) else {
      throw .invalidValue("The dimensions are none of \(request.metricName).")
    }
    guard let instance = world.mqttInstances[values["instanceId"] ?? ""] else { return [] }
    let book = try world.mqttBook(of: instance.name)
    if let topic = values["topic"] {
      let first = String(topic.prefix { $0 != "/" })
      guard instance.topics[first] != nil, ["0", "1", "2"].contains(values["qos"]) else {
        return []
      }
    }
    let (start, seed) = (world.start, times.seed)
    return MQTTMetricSeries(metric: metric, times: times)
      .points(from: self.start, through: end, period: period) { first, minutes in
        MQTTMetricScene(
          instance, book, from: first, minutes: minutes, worldStart: start, seed: seed)
      }
  }

  /// A time with its offset; without one it is Beijing's.
  private static func seconds(_ text: String?, otherwise: Int64) throws(ServiceFault) -> Int64 {
    guard let text, !text.isEmpty else { return otherwise }
    guard let time = MonitorTime(text) else {
      throw .invalidValue("\(text) is not a time.")
    }
    return time.unixSeconds
  }

  private static func text(_ seconds: Int64) -> String {
    CalendarText(milliseconds: seconds * 1000, secondsEast: 28_800).plain
      .replacing(" ", with: "T") + "+08:00"
  }
}

// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The greatest values of one metric over a time range, in order, with the dimension set of each.
/// Its documented example asks by part of a dimension set and is answered with whole ones; that
/// RocketMQ's metrics can be asked so is inferred: find it out.
public struct GetTopNMonitorData: CloudMonitorAction {
  /// The name, as the API spells it.
  public static var name: String { "GetTopNMonitorData" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Namespace: QCE/ROCKETMQ or QCE/MQTT, in capitals. Wire name `Namespace`.
  public var namespace: String
  /// Metric name, one a call. Wire name `MetricName`.
  public var metricName: String
  /// The series that are ranked, by their dimensions; at most 50. Wire name `Instances`.
  public var instances: [Instance]
  /// Start, ISO 8601 with +08:00. Wire name `StartTime`.
  public var startTime: String
  /// End, ISO 8601 with +08:00. Wire name `EndTime`.
  public var endTime: String
  /// How many are answered at most. Wire name `N`.
  public var n: Int
  /// Seconds a point covers; 60 if absent. Wire name `Period`.
  public var period: Int?

  /// A request.
  public init(
    namespace: String, metricName: String, instances: [Instance], startTime: String,
    endTime: String, n: Int, period: Int? = nil
  ) {
    self.namespace = namespace
    self.metricName = metricName
    self.instances = instances
    self.startTime = startTime
    self.endTime = endTime
    self.n = n
    self.period = period
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    namespace = try fields.value("Namespace")
    metricName = try fields.value("MetricName")
    instances = try fields.value("Instances")
    startTime = try fields.value("StartTime")
    endTime = try fields.value("EndTime")
    n = try fields.value("N")
    period = try fields.valueIfPresent("Period")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Namespace", namespace)
    try fields.write("MetricName", metricName)
    try fields.write("Instances", instances)
    try fields.write("StartTime", startTime)
    try fields.write("EndTime", endTime)
    try fields.write("N", n)
    try fields.write("Period", period)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Metric name. Wire name `MetricName`.
    public var metricName: String?
    /// Seconds a point covers. Wire name `Period`.
    public var period: Int?
    /// How many were asked for. Wire name `N`.
    public var n: Int?
    /// The points, the greatest first. Wire name `OrderedDataPoints`.
    public var orderedDataPoints: [SingleOrderedDataPoint]?
    /// Message, mostly empty. Wire name `Msg`.
    public var msg: String?

    /// An answer.
    public init(
      metricName: String? = nil, period: Int? = nil, n: Int? = nil,
      orderedDataPoints: [SingleOrderedDataPoint]? = nil, msg: String? = nil
    ) {
      self.metricName = metricName
      self.period = period
      self.n = n
      self.orderedDataPoints = orderedDataPoints
      self.msg = msg
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      metricName = fields.value("MetricName")
      period = fields.value("Period")
      n = fields.value("N")
      orderedDataPoints = try fields.listIfPresent("OrderedDataPoints")
      msg = fields.value("Msg")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("MetricName", metricName)
      try fields.write("Period", period)
      try fields.write("N", n)
      try fields.write("OrderedDataPoints", orderedDataPoints)
      try fields.write("Msg", msg)
    }
  }
}

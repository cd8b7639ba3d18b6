// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The points of one metric for several series (dimension sets) over a time range. The only one of
/// the calls that is billed: 1,000,000 a month free for each root account.
public struct GetMonitorData: CloudMonitorAction {
  /// The name, as the API spells it.
  public static var name: String { "GetMonitorData" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Namespace: QCE/ROCKETMQ or QCE/MQTT, in capitals. Wire name `Namespace`.
  public var namespace: String
  /// Metric name, one a call. Wire name `MetricName`.
  public var metricName: String
  /// The series asked for, one dimension set each; at most 50 (pages of 2024 and 2025: 10). Wire
  /// name `Instances`.
  public var instances: [Instance]
  /// Seconds a point covers; one the metric supports, 300 if absent. Wire name `Period`.
  public var period: Int?
  /// Start, ISO 8601 with +08:00; without a zone it is read as UTC+8. Wire name `StartTime`.
  public var startTime: String?
  /// End, ISO 8601 with +08:00, not before the start; now if absent. Wire name `EndTime`.
  public var endTime: String?
  /// Further statistics to answer, added up: 1 average, 2 maximum, 4 minimum. Those the metric is
  /// not set up for may be inexact. Wire name `SpecifyStatistics`.
  public var specifyStatistics: Int?

  /// A request.
  public init(
    namespace: String, metricName: String, instances: [Instance], period: Int? = nil,
    startTime: String? = nil, endTime: String? = nil, specifyStatistics: Int? = nil
  ) {
    self.namespace = namespace
    self.metricName = metricName
    self.instances = instances
    self.period = period
    self.startTime = startTime
    self.endTime = endTime
    self.specifyStatistics = specifyStatistics
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    namespace = try fields.value("Namespace")
    metricName = try fields.value("MetricName")
    instances = try fields.value("Instances")
    period = try fields.valueIfPresent("Period")
    startTime = try fields.valueIfPresent("StartTime")
    endTime = try fields.valueIfPresent("EndTime")
    specifyStatistics = try fields.valueIfPresent("SpecifyStatistics")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Namespace", namespace)
    try fields.write("MetricName", metricName)
    try fields.write("Instances", instances)
    try fields.write("Period", period)
    try fields.write("StartTime", startTime)
    try fields.write("EndTime", endTime)
    try fields.write("SpecifyStatistics", specifyStatistics)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Seconds a point covers. Wire name `Period`.
    public var period: Int?
    /// Metric name. Wire name `MetricName`.
    public var metricName: String?
    /// One entry for each series asked for, with empty lists where there is no data (by the
    /// documented examples). Wire name `DataPoints`.
    public var dataPoints: [DataPoint]?
    /// Start used, ISO 8601 with offset: the one asked for, rounded down to the period. Wire name
    /// `StartTime`.
    public var startTime: String?
    /// End used, ISO 8601 with offset, rounded down to the period. Wire name `EndTime`.
    public var endTime: String?
    /// Message, mostly empty; may say what is wrong with the request. Wire name `Msg`.
    public var msg: String?

    /// An answer.
    public init(
      period: Int? = nil, metricName: String? = nil, dataPoints: [DataPoint]? = nil,
      startTime: String? = nil, endTime: String? = nil, msg: String? = nil
    ) {
      self.period = period
      self.metricName = metricName
      self.dataPoints = dataPoints
      self.startTime = startTime
      self.endTime = endTime
      self.msg = msg
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      period = fields.value("Period")
      metricName = fields.value("MetricName")
      dataPoints = try fields.listIfPresent("DataPoints")
      startTime = fields.value("StartTime")
      endTime = fields.value("EndTime")
      msg = fields.value("Msg")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Period", period)
      try fields.write("MetricName", metricName)
      try fields.write("DataPoints", dataPoints)
      try fields.write("StartTime", startTime)
      try fields.write("EndTime", endTime)
      try fields.write("Msg", msg)
    }
  }
}

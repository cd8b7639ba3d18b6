// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The points of several metrics by dimension conditions. Documented for QCE/TKE2, QCE/KEEWIDB and
/// QCE/CAMP only: not for RocketMQ or MQTT.
public struct DescribeStatisticData: CloudMonitorAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeStatisticData" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Always monitor. Wire name `Module`.
  public var module: String
  /// Namespace: QCE/TKE2 (Conditions required), QCE/KEEWIDB or QCE/CAMP. Wire name `Namespace`.
  public var namespace: String
  /// Metric names. Wire name `MetricNames`.
  public var metricNames: [String]
  /// Conditions on dimensions. Wire name `Conditions`.
  public var conditions: [MidQueryCondition]?
  /// Seconds a point covers: 60 (range under 12 h), 300 (3 d; the default), 3600 (30 d) or 86400
  /// (186 d). Wire name `Period`.
  public var period: Int?
  /// Start, ISO 8601 with +08:00; now if absent. Wire name `StartTime`.
  public var startTime: String?
  /// End, ISO 8601 with +08:00; now if absent. Wire name `EndTime`.
  public var endTime: String?
  /// Dimension names to group by. Wire name `GroupBys`.
  public var groupBys: [String]?

  /// A request.
  public init(
    module: String, namespace: String, metricNames: [String],
    conditions: [MidQueryCondition]? = nil, period: Int? = nil, startTime: String? = nil,
    endTime: String? = nil, groupBys: [String]? = nil
  ) {
    self.module = module
    self.namespace = namespace
    self.metricNames = metricNames
    self.conditions = conditions
    self.period = period
    self.startTime = startTime
    self.endTime = endTime
    self.groupBys = groupBys
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    module = try fields.value("Module")
    namespace = try fields.value("Namespace")
    metricNames = try fields.value("MetricNames")
    conditions = try fields.valueIfPresent("Conditions")
    period = try fields.valueIfPresent("Period")
    startTime = try fields.valueIfPresent("StartTime")
    endTime = try fields.valueIfPresent("EndTime")
    groupBys = try fields.valueIfPresent("GroupBys")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Module", module)
    try fields.write("Namespace", namespace)
    try fields.write("MetricNames", metricNames)
    try fields.write("Conditions", conditions)
    try fields.write("Period", period)
    try fields.write("StartTime", startTime)
    try fields.write("EndTime", endTime)
    try fields.write("GroupBys", groupBys)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Seconds a point covers. Wire name `Period`.
    public var period: Int?
    /// Start used, YYYY-MM-DD hh:mm:ss without a zone (UTC+8). Wire name `StartTime`.
    public var startTime: String?
    /// End used, YYYY-MM-DD hh:mm:ss without a zone (UTC+8). Wire name `EndTime`.
    public var endTime: String?
    /// One entry for each metric. Wire name `Data`.
    public var data: [MetricData]?

    /// An answer.
    public init(
      period: Int? = nil, startTime: String? = nil, endTime: String? = nil,
      data: [MetricData]? = nil
    ) {
      self.period = period
      self.startTime = startTime
      self.endTime = endTime
      self.data = data
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      period = fields.value("Period")
      startTime = fields.value("StartTime")
      endTime = fields.value("EndTime")
      data = try fields.listIfPresent("Data")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Period", period)
      try fields.write("StartTime", startTime)
      try fields.write("EndTime", endTime)
      try fields.write("Data", data)
    }
  }
}

// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The structure `MetricSet`, part of answers.
public struct MetricSet: Codable, Equatable, Sendable {
  /// Namespace. Wire name `Namespace`.
  public var namespace: String?
  /// Metric name, as GetMonitorData takes it. Wire name `MetricName`.
  public var metricName: String?
  /// Unit. Wire name `Unit`.
  public var unit: String?
  /// Unit in Chinese, often blank. Wire name `UnitCname`.
  public var unitCname: String?
  /// The periods supported, seconds. Wire name `Period`.
  public var period: [Int]?
  /// The statistics of each period. Wire name `Periods`.
  public var periods: [PeriodsSt]?
  /// What the metric means. Wire name `Meaning`.
  public var meaning: MetricObjectMeaning?
  /// The dimension sets the metric can be asked by. Wire name `Dimensions`.
  public var dimensions: [DimensionsDesc]?
  /// Display name in Chinese, may be blank. Wire name `MetricCName`.
  public var metricCName: String?
  /// Display name in English, may be blank. Wire name `MetricEName`.
  public var metricEName: String?

  /// A value.
  public init(
    namespace: String? = nil, metricName: String? = nil, unit: String? = nil,
    unitCname: String? = nil, period: [Int]? = nil, periods: [PeriodsSt]? = nil,
    meaning: MetricObjectMeaning? = nil, dimensions: [DimensionsDesc]? = nil,
    metricCName: String? = nil, metricEName: String? = nil
  ) {
    self.namespace = namespace
    self.metricName = metricName
    self.unit = unit
    self.unitCname = unitCname
    self.period = period
    self.periods = periods
    self.meaning = meaning
    self.dimensions = dimensions
    self.metricCName = metricCName
    self.metricEName = metricEName
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    namespace = fields.value("Namespace")
    metricName = fields.value("MetricName")
    unit = fields.value("Unit")
    unitCname = fields.value("UnitCname")
    period = fields.value("Period")
    periods = fields.value("Periods")
    meaning = fields.value("Meaning")
    dimensions = fields.value("Dimensions")
    metricCName = fields.value("MetricCName")
    metricEName = fields.value("MetricEName")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Namespace", namespace)
    try fields.write("MetricName", metricName)
    try fields.write("Unit", unit)
    try fields.write("UnitCname", unitCname)
    try fields.write("Period", period)
    try fields.write("Periods", periods)
    try fields.write("Meaning", meaning)
    try fields.write("Dimensions", dimensions)
    try fields.write("MetricCName", metricCName)
    try fields.write("MetricEName", metricEName)
  }
}

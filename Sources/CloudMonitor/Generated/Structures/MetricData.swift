// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The structure `MetricData`, part of answers.
public struct MetricData: Codable, Equatable, Sendable {
  /// Metric name. Wire name `MetricName`.
  public var metricName: String?
  /// One entry for each series. Wire name `Points`.
  public var points: [MetricDataPoint]?

  /// A value.
  public init(metricName: String? = nil, points: [MetricDataPoint]? = nil) {
    self.metricName = metricName
    self.points = points
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    metricName = fields.value("MetricName")
    points = fields.value("Points")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("MetricName", metricName)
    try fields.write("Points", points)
  }
}

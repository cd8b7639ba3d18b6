// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The structure `MetricDataPoint`, part of answers.
public struct MetricDataPoint: Codable, Equatable, Sendable {
  /// The series' dimension set. Wire name `Dimensions`.
  public var dimensions: [Dimension]?
  /// The points. Wire name `Values`.
  public var values: [Point]?

  /// A value.
  public init(dimensions: [Dimension]? = nil, values: [Point]? = nil) {
    self.dimensions = dimensions
    self.values = values
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    dimensions = fields.value("Dimensions")
    values = fields.value("Values")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Dimensions", dimensions)
    try fields.write("Values", values)
  }
}

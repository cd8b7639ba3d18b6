// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The structure `DataPoint`, part of answers.
public struct DataPoint: Codable, Equatable, Sendable {
  /// The series' dimension set; its order, and names beyond those asked for, may differ from the
  /// request. Wire name `Dimensions`.
  public var dimensions: [Dimension]?
  /// The times that have a point, Unix seconds; a missing time is a missing point. Wire name
  /// `Timestamps`.
  public var timestamps: [Double]?
  /// The values at Timestamps, by the metric's own statistic of the period. Wire name `Values`.
  public var values: [Double]?
  /// The maxima at Timestamps, if asked for. Wire name `MaxValues`.
  public var maxValues: [Double]?
  /// The minima at Timestamps, if asked for. Wire name `MinValues`.
  public var minValues: [Double]?
  /// The averages at Timestamps, if asked for. Wire name `AvgValues`.
  public var avgValues: [Double]?

  /// A value.
  public init(
    dimensions: [Dimension]? = nil, timestamps: [Double]? = nil, values: [Double]? = nil,
    maxValues: [Double]? = nil, minValues: [Double]? = nil, avgValues: [Double]? = nil
  ) {
    self.dimensions = dimensions
    self.timestamps = timestamps
    self.values = values
    self.maxValues = maxValues
    self.minValues = minValues
    self.avgValues = avgValues
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    dimensions = fields.value("Dimensions")
    timestamps = fields.value("Timestamps")
    values = fields.value("Values")
    maxValues = fields.value("MaxValues")
    minValues = fields.value("MinValues")
    avgValues = fields.value("AvgValues")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Dimensions", dimensions)
    try fields.write("Timestamps", timestamps)
    try fields.write("Values", values)
    try fields.write("MaxValues", maxValues)
    try fields.write("MinValues", minValues)
    try fields.write("AvgValues", avgValues)
  }
}

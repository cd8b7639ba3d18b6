// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The structure `DimensionsDesc`, part of answers.
public struct DimensionsDesc: Codable, Equatable, Sendable {
  /// The dimension names of one set. Wire name `Dimensions`.
  public var dimensions: [String]?

  /// A value.
  public init(dimensions: [String]? = nil) {
    self.dimensions = dimensions
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    dimensions = fields.value("Dimensions")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Dimensions", dimensions)
  }
}

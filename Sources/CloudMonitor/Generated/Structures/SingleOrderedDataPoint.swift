// Made by product-generate of monitor-2018-07-24.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `SingleOrderedDataPoint`, part of answers.
public struct SingleOrderedDataPoint: Codable, Equatable, Sendable {
  /// The series' dimension set. Wire name `Dimensions`.
  public var dimensions: [Dimension]?
  /// Value of the point. Wire name `Value`.
  public var value: Double?
  /// Time of the point, Unix seconds. Wire name `Timestamp`.
  public var timestamp: Date?
  /// Place in the order. Wire name `Order`.
  public var order: Int?

  /// A value.
  public init(
    dimensions: [Dimension]? = nil, value: Double? = nil, timestamp: Date? = nil, order: Int? = nil
  ) {
    self.dimensions = dimensions
    self.value = value
    self.timestamp = timestamp
    self.order = order
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    dimensions = fields.value("Dimensions")
    value = fields.value("Value")
    timestamp = fields.time("Timestamp")
    order = fields.value("Order")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Dimensions", dimensions)
    try fields.write("Value", value)
    try fields.write("Timestamp", timestamp, in: .seconds)
    try fields.write("Order", order)
  }
}

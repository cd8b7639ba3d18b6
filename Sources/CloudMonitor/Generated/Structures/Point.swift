// Made by product-generate of monitor-2018-07-24.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `Point`, part of answers.
public struct Point: Codable, Equatable, Sendable {
  /// Time of the point, Unix seconds. Wire name `Timestamp`.
  public var timestamp: Date?
  /// Value of the point; null where there is none. Wire name `Value`.
  public var value: Double?

  /// A value.
  public init(timestamp: Date? = nil, value: Double? = nil) {
    self.timestamp = timestamp
    self.value = value
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    timestamp = fields.time("Timestamp")
    value = fields.value("Value")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Timestamp", timestamp, in: .seconds)
    try fields.write("Value", value)
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `StatisticsReport`, part of answers.
public struct StatisticsReport: Codable, Equatable, Sendable {
  /// Bytes. Wire name `Bytes`.
  public var bytes: Int?
  /// Counters by packet type. Wire name `Items`.
  public var items: [PacketStatistics]?

  /// A value.
  public init(bytes: Int? = nil, items: [PacketStatistics]? = nil) {
    self.bytes = bytes
    self.items = items
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    bytes = fields.value("Bytes")
    items = fields.value("Items")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Bytes", bytes)
    try fields.write("Items", items)
  }
}

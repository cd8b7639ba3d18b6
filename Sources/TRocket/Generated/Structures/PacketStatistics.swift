// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `PacketStatistics`, part of answers.
public struct PacketStatistics: Codable, Equatable, Sendable {
  /// MQTT control packet type (CONNECT, PUBLISH, ...). Wire name `MessageType`.
  public var messageType: String?
  /// MQTT quality of service. Wire name `Qos`.
  public var qos: Int?
  /// Packets. Wire name `Count`.
  public var count: Int?

  /// A value.
  public init(messageType: String? = nil, qos: Int? = nil, count: Int? = nil) {
    self.messageType = messageType
    self.qos = qos
    self.count = count
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    messageType = fields.value("MessageType")
    qos = fields.value("Qos")
    count = fields.value("Count")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("MessageType", messageType)
    try fields.write("Qos", qos)
    try fields.write("Count", count)
  }
}

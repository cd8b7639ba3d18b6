// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `MessageTrackItem`, part of answers.
public struct MessageTrackItem: Codable, Equatable, Sendable {
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?
  /// How the group fared with the message. Wire name `ConsumeStatus`.
  public var consumeStatus: ConsumeStatus?
  /// Kind of track. Wire name `TrackType`.
  public var trackType: String?
  /// Exception that the consumer reported. Wire name `ExceptionDesc`.
  public var exceptionDesc: String?
  /// What the status was told by. Wire name `ConsumeStatusSource`.
  public var consumeStatusSource: ConsumeStatusSource?

  /// A value.
  public init(
    consumerGroup: String? = nil, consumeStatus: ConsumeStatus? = nil, trackType: String? = nil,
    exceptionDesc: String? = nil, consumeStatusSource: ConsumeStatusSource? = nil
  ) {
    self.consumerGroup = consumerGroup
    self.consumeStatus = consumeStatus
    self.trackType = trackType
    self.exceptionDesc = exceptionDesc
    self.consumeStatusSource = consumeStatusSource
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    consumerGroup = fields.value("ConsumerGroup")
    consumeStatus = fields.value("ConsumeStatus")
    trackType = fields.value("TrackType")
    exceptionDesc = fields.value("ExceptionDesc")
    consumeStatusSource = fields.value("ConsumeStatusSource")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("ConsumerGroup", consumerGroup)
    try fields.write("ConsumeStatus", consumeStatus)
    try fields.write("TrackType", trackType)
    try fields.write("ExceptionDesc", exceptionDesc)
    try fields.write("ConsumeStatusSource", consumeStatusSource)
  }
}

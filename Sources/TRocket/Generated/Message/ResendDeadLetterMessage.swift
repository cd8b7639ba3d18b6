// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Send dead-letter messages of a consumer group again. Only in today's dialect.
public struct ResendDeadLetterMessage: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ResendDeadLetterMessage" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Ids of dead-letter messages. Wire name `MessageIds`.
  public var messageIds: [String]
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?

  /// A request.
  public init(instanceID: String, messageIds: [String], consumerGroup: String? = nil) {
    self.instanceID = instanceID
    self.messageIds = messageIds
    self.consumerGroup = consumerGroup
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    messageIds = try fields.value("MessageIds")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("MessageIds", messageIds)
    try fields.write("ConsumerGroup", consumerGroup)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Whether the resend succeeded. Wire name `ResendResult`.
    public var resendResult: Bool?

    /// An answer.
    public init(resendResult: Bool? = nil) {
      self.resendResult = resendResult
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      resendResult = fields.value("ResendResult")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("ResendResult", resendResult)
    }
  }
}

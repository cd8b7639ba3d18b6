// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Push one message to a consumer of the group (a given client, or any) to see it consumed. Only in
/// today's dialect.
public struct VerifyMessageConsumption: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "VerifyMessageConsumption" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Message id. Wire name `MsgId`.
  public var msgID: String
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?

  /// A request.
  public init(
    instanceID: String, topic: String, msgID: String, clientID: String? = nil,
    consumerGroup: String? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.msgID = msgID
    self.clientID = clientID
    self.consumerGroup = consumerGroup
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    msgID = try fields.value("MsgId")
    clientID = try fields.valueIfPresent("ClientId")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("MsgId", msgID)
    try fields.write("ClientId", clientID)
    try fields.write("ConsumerGroup", consumerGroup)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// An answer.
    public init() {}

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      _ = try AnswerReader(decoder)
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      _ = AnswerWriter(encoder)
    }
  }
}

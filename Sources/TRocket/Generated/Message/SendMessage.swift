// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Send one test message; rate-limited, not for production traffic. Only in today's dialect.
public struct SendMessage: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "SendMessage" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Message body. Wire name `MsgBody`.
  public var msgBody: String
  /// Message key. Wire name `MsgKey`.
  public var msgKey: String?
  /// Message tag. Wire name `MsgTag`.
  public var msgTag: String?
  /// Lite topic under the topic. Wire name `LiteTopic`.
  public var liteTopic: String?
  /// Priority of the queue; PRIORITY topics. Wire name `Priority`.
  public var priority: Int?

  /// A request.
  public init(
    instanceID: String, topic: String, msgBody: String, msgKey: String? = nil,
    msgTag: String? = nil, liteTopic: String? = nil, priority: Int? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.msgBody = msgBody
    self.msgKey = msgKey
    self.msgTag = msgTag
    self.liteTopic = liteTopic
    self.priority = priority
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    msgBody = try fields.value("MsgBody")
    msgKey = try fields.valueIfPresent("MsgKey")
    msgTag = try fields.valueIfPresent("MsgTag")
    liteTopic = try fields.valueIfPresent("LiteTopic")
    priority = try fields.valueIfPresent("Priority")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("MsgBody", msgBody)
    try fields.write("MsgKey", msgKey)
    try fields.write("MsgTag", msgTag)
    try fields.write("LiteTopic", liteTopic)
    try fields.write("Priority", priority)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Message id. Wire name `MsgId`.
    public var msgID: String?

    /// An answer.
    public init(msgID: String? = nil) {
      self.msgID = msgID
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      msgID = fields.value("MsgId")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("MsgId", msgID)
    }
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The trace of one message by stage: produce, persist, consume. Only in today's dialect.
public struct DescribeMessageTrace: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMessageTrace" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Message id. Wire name `MsgId`.
  public var msgID: String
  /// Whether it is a dead letter. Wire name `QueryDeadLetterMessage`.
  public var queryDeadLetterMessage: Bool?
  /// Whether it is a delayed message. Wire name `QueryDelayMessage`.
  public var queryDelayMessage: Bool?
  /// Whether it is a retried message; needs GroupId. Wire name `QueryRetryMessage`.
  public var queryRetryMessage: Bool?
  /// Consumer group name. Wire name `GroupId`.
  public var groupID: String?

  /// A request.
  public init(
    instanceID: String, topic: String, msgID: String, queryDeadLetterMessage: Bool? = nil,
    queryDelayMessage: Bool? = nil, queryRetryMessage: Bool? = nil, groupID: String? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.msgID = msgID
    self.queryDeadLetterMessage = queryDeadLetterMessage
    self.queryDelayMessage = queryDelayMessage
    self.queryRetryMessage = queryRetryMessage
    self.groupID = groupID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    msgID = try fields.value("MsgId")
    queryDeadLetterMessage = try fields.valueIfPresent("QueryDeadLetterMessage")
    queryDelayMessage = try fields.valueIfPresent("QueryDelayMessage")
    queryRetryMessage = try fields.valueIfPresent("QueryRetryMessage")
    groupID = try fields.valueIfPresent("GroupId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("MsgId", msgID)
    try fields.write("QueryDeadLetterMessage", queryDeadLetterMessage)
    try fields.write("QueryDelayMessage", queryDelayMessage)
    try fields.write("QueryRetryMessage", queryRetryMessage)
    try fields.write("GroupId", groupID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Topic. Wire name `ShowTopicName`.
    public var showTopicName: String?
    /// Lite topic under the topic. Wire name `LiteTopic`.
    public var liteTopic: String?
    /// The page's items. Wire name `Data`.
    public var data: [MessageTraceItem]?

    /// An answer.
    public init(
      showTopicName: String? = nil, liteTopic: String? = nil, data: [MessageTraceItem]? = nil
    ) {
      self.showTopicName = showTopicName
      self.liteTopic = liteTopic
      self.data = data
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      showTopicName = fields.value("ShowTopicName")
      liteTopic = fields.value("LiteTopic")
      data = try fields.listIfPresent("Data")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("ShowTopicName", showTopicName)
      try fields.write("LiteTopic", liteTopic)
      try fields.write("Data", data)
    }
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// One message with its body, properties and how each group fared with it. Offset and Limit page
/// through those. Only in today's dialect.
public struct DescribeMessage: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMessage" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Message id. Wire name `MsgId`.
  public var msgID: String
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Page size; default 20. Wire name `Limit`.
  public var limit: Int?
  /// Whether it is a dead letter. Wire name `QueryDeadLetterMessage`.
  public var queryDeadLetterMessage: Bool?
  /// Whether it is a delayed message. Wire name `QueryDelayMessage`.
  public var queryDelayMessage: Bool?

  /// A request.
  public init(
    instanceID: String, topic: String, msgID: String, offset: Int? = nil, limit: Int? = nil,
    queryDeadLetterMessage: Bool? = nil, queryDelayMessage: Bool? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.msgID = msgID
    self.offset = offset
    self.limit = limit
    self.queryDeadLetterMessage = queryDeadLetterMessage
    self.queryDelayMessage = queryDelayMessage
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    msgID = try fields.value("MsgId")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
    queryDeadLetterMessage = try fields.valueIfPresent("QueryDeadLetterMessage")
    queryDelayMessage = try fields.valueIfPresent("QueryDelayMessage")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("MsgId", msgID)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
    try fields.write("QueryDeadLetterMessage", queryDeadLetterMessage)
    try fields.write("QueryDelayMessage", queryDelayMessage)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Message body. Wire name `Body`.
    public var body: String?
    /// Message properties, JSON text. Wire name `Properties`.
    public var properties: String?
    /// When the message was produced, text as YYYY-MM-DD hh:mm:ss with or without .SSS. Wire name
    /// `ProduceTime`.
    public var produceTime: String?
    /// Message id. Wire name `MessageId`.
    public var messageID: String?
    /// Producer's address. Wire name `ProducerAddr`.
    public var producerAddr: String?
    /// How each group fared with the message. Wire name `MessageTracks`.
    public var messageTracks: [MessageTrackItem]?
    /// Topic. Wire name `ShowTopicName`.
    public var showTopicName: String?
    /// Lite topic under the topic. Wire name `LiteTopic`.
    public var liteTopic: String?
    /// Groups in MessageTracks in all. Wire name `MessageTracksCount`.
    public var messageTracksCount: Int?
    /// Status of a timed message; only where one is asked for. Wire name `DelayMessageStatus`.
    public var delayMessageStatus: DelayMessageStatus?

    /// An answer.
    public init(
      body: String? = nil, properties: String? = nil, produceTime: String? = nil,
      messageID: String? = nil, producerAddr: String? = nil,
      messageTracks: [MessageTrackItem]? = nil, showTopicName: String? = nil,
      liteTopic: String? = nil, messageTracksCount: Int? = nil,
      delayMessageStatus: DelayMessageStatus? = nil
    ) {
      self.body = body
      self.properties = properties
      self.produceTime = produceTime
      self.messageID = messageID
      self.producerAddr = producerAddr
      self.messageTracks = messageTracks
      self.showTopicName = showTopicName
      self.liteTopic = liteTopic
      self.messageTracksCount = messageTracksCount
      self.delayMessageStatus = delayMessageStatus
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      body = fields.value("Body")
      properties = fields.value("Properties")
      produceTime = fields.value("ProduceTime")
      messageID = fields.value("MessageId")
      producerAddr = fields.value("ProducerAddr")
      messageTracks = try fields.listIfPresent("MessageTracks")
      showTopicName = fields.value("ShowTopicName")
      liteTopic = fields.value("LiteTopic")
      messageTracksCount = fields.value("MessageTracksCount")
      delayMessageStatus = fields.value("DelayMessageStatus")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Body", body)
      try fields.write("Properties", properties)
      try fields.write("ProduceTime", produceTime)
      try fields.write("MessageId", messageID)
      try fields.write("ProducerAddr", producerAddr)
      try fields.write("MessageTracks", messageTracks)
      try fields.write("ShowTopicName", showTopicName)
      try fields.write("LiteTopic", liteTopic)
      try fields.write("MessageTracksCount", messageTracksCount)
      try fields.write("DelayMessageStatus", delayMessageStatus)
    }
  }
}

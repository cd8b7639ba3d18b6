// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Create a topic on an instance.
public struct CreateTopic: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateTopic" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Topic type. Wire name `TopicType`.
  public var topicType: TopicType
  /// Queues of the topic. Wire name `QueueNum`.
  public var queueNum: Int?
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Message retention of the topic, hours. Wire name `MsgTTL`.
  public var msgTTL: Int?
  /// Tags. Only in today's dialect. Wire name `TagList`.
  public var tagList: [Tag]?
  /// LITE topics only: whether it is deleted on expiry. Only in today's dialect. Wire name
  /// `AutoExpireDelete`.
  public var autoExpireDelete: Bool?
  /// LITE topics only: duration until expiry, minutes, 30 to 720 (creation's document says
  /// seconds). Only in today's dialect. Wire name `AutoExpireTime`.
  public var autoExpireTime: Int?

  /// A request.
  public init(
    instanceID: String, topic: String, topicType: TopicType, queueNum: Int? = nil,
    remark: String? = nil, msgTTL: Int? = nil, tagList: [Tag]? = nil, autoExpireDelete: Bool? = nil,
    autoExpireTime: Int? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.topicType = topicType
    self.queueNum = queueNum
    self.remark = remark
    self.msgTTL = msgTTL
    self.tagList = tagList
    self.autoExpireDelete = autoExpireDelete
    self.autoExpireTime = autoExpireTime
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    topicType = try fields.value("TopicType")
    queueNum = try fields.valueIfPresent("QueueNum")
    remark = try fields.valueIfPresent("Remark")
    msgTTL = try fields.valueIfPresent("MsgTTL")
    tagList = try fields.valueIfPresent("TagList")
    autoExpireDelete = try fields.valueIfPresent("AutoExpireDelete")
    autoExpireTime = try fields.valueIfPresent("AutoExpireTime")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("TopicType", topicType)
    try fields.write("QueueNum", queueNum)
    try fields.write("Remark", remark)
    try fields.write("MsgTTL", msgTTL)
    try fields.write("TagList", asked: tagList)
    try fields.write("AutoExpireDelete", autoExpireDelete)
    try fields.write("AutoExpireTime", autoExpireTime)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Topic name. Wire name `Topic`.
    public var topic: String?

    /// An answer.
    public init(instanceID: String? = nil, topic: String? = nil) {
      self.instanceID = instanceID
      self.topic = topic
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      topic = fields.value("Topic")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("Topic", topic)
    }
  }
}

// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

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
  public var queueNum: Int
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Message retention of the topic, hours. Wire name `MsgTTL`.
  public var msgTTL: Int?

  /// A request.
  public init(
    instanceID: String, topic: String, topicType: TopicType, queueNum: Int, remark: String? = nil,
    msgTTL: Int? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.topicType = topicType
    self.queueNum = queueNum
    self.remark = remark
    self.msgTTL = msgTTL
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    topicType = try fields.value("TopicType")
    queueNum = try fields.value("QueueNum")
    remark = try fields.valueIfPresent("Remark")
    msgTTL = try fields.valueIfPresent("MsgTTL")
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

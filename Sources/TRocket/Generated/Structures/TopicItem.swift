// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `TopicItem`, part of requests and answers.
public struct TopicItem: Codable, Equatable, Sendable {
  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String?
  /// Topic name. Wire name `Topic`.
  public var topic: String?
  /// Topic type. Wire name `TopicType`.
  public var topicType: TopicType?
  /// Queues of the topic. Wire name `QueueNum`.
  public var queueNum: Int?
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Id of the 4.x cluster. Wire name `ClusterIdV4`.
  public var clusterIdV4: String?
  /// Namespace of 4.x. Wire name `NamespaceV4`.
  public var namespaceV4: String?
  /// Topic name in 4.x. Wire name `TopicV4`.
  public var topicV4: String?
  /// Full namespace of 4.x. Wire name `FullNamespaceV4`.
  public var fullNamespaceV4: String?
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

  /// A value.
  public init(
    instanceID: String? = nil, topic: String? = nil, topicType: TopicType? = nil,
    queueNum: Int? = nil, remark: String? = nil, clusterIdV4: String? = nil,
    namespaceV4: String? = nil, topicV4: String? = nil, fullNamespaceV4: String? = nil,
    msgTTL: Int? = nil, tagList: [Tag]? = nil, autoExpireDelete: Bool? = nil,
    autoExpireTime: Int? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.topicType = topicType
    self.queueNum = queueNum
    self.remark = remark
    self.clusterIdV4 = clusterIdV4
    self.namespaceV4 = namespaceV4
    self.topicV4 = topicV4
    self.fullNamespaceV4 = fullNamespaceV4
    self.msgTTL = msgTTL
    self.tagList = tagList
    self.autoExpireDelete = autoExpireDelete
    self.autoExpireTime = autoExpireTime
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    instanceID = fields.value("InstanceId")
    topic = fields.value("Topic")
    topicType = fields.value("TopicType")
    queueNum = fields.value("QueueNum")
    remark = fields.value("Remark")
    clusterIdV4 = fields.value("ClusterIdV4")
    namespaceV4 = fields.value("NamespaceV4")
    topicV4 = fields.value("TopicV4")
    fullNamespaceV4 = fields.value("FullNamespaceV4")
    msgTTL = fields.value("MsgTTL")
    tagList = fields.value("TagList")
    autoExpireDelete = fields.value("AutoExpireDelete")
    autoExpireTime = fields.value("AutoExpireTime")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("TopicType", topicType)
    try fields.write("QueueNum", queueNum)
    try fields.write("Remark", remark)
    try fields.write("ClusterIdV4", clusterIdV4)
    try fields.write("NamespaceV4", namespaceV4)
    try fields.write("TopicV4", topicV4)
    try fields.write("FullNamespaceV4", fullNamespaceV4)
    try fields.write("MsgTTL", msgTTL)
    try fields.write("TagList", tagList, only: .today)
    try fields.write("AutoExpireDelete", autoExpireDelete, only: .today)
    try fields.write("AutoExpireTime", autoExpireTime, only: .today)
  }
}

extension TopicItem: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("TopicType", topicType)
    try fields.write("QueueNum", queueNum)
    try fields.write("Remark", remark)
    try fields.write("ClusterIdV4", clusterIdV4)
    try fields.write("NamespaceV4", namespaceV4)
    try fields.write("TopicV4", topicV4)
    try fields.write("FullNamespaceV4", fullNamespaceV4)
    try fields.write("MsgTTL", msgTTL)
    try fields.write("TagList", asked: tagList)
    try fields.write("AutoExpireDelete", autoExpireDelete)
    try fields.write("AutoExpireTime", autoExpireTime)
  }
}

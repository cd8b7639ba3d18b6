// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

import TencentCloud

/// The structure `TopicItem`, part of answers.
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

  /// A value.
  public init(
    instanceID: String? = nil, topic: String? = nil, topicType: TopicType? = nil,
    queueNum: Int? = nil, remark: String? = nil, clusterIdV4: String? = nil,
    namespaceV4: String? = nil, topicV4: String? = nil, fullNamespaceV4: String? = nil,
    msgTTL: Int? = nil
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
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `ConsumeGroupItem`, part of requests and answers.
public struct ConsumeGroupItem: Codable, Equatable, Sendable {
  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String?
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?
  /// Whether consumption is switched on. Wire name `ConsumeEnable`.
  public var consumeEnable: Bool?
  /// true: ordered delivery; false: concurrent delivery. Wire name `ConsumeMessageOrderly`.
  public var consumeMessageOrderly: Bool?
  /// Most redeliveries of a message. Wire name `MaxRetryTimes`.
  public var maxRetryTimes: Int?
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Id of the 4.x cluster. Only in today's dialect. Wire name `ClusterIdV4`.
  public var clusterIdV4: String?
  /// Namespace of 4.x. Only in today's dialect. Wire name `NamespaceV4`.
  public var namespaceV4: String?
  /// Consumer group name in 4.x. Only in today's dialect. Wire name `ConsumerGroupV4`.
  public var consumerGroupV4: String?
  /// Full namespace of 4.x. Only in today's dialect. Wire name `FullNamespaceV4`.
  public var fullNamespaceV4: String?
  /// Topics subscribed. Only in today's dialect. Wire name `SubscribeTopicNum`.
  public var subscribeTopicNum: Int?
  /// Creation time, Unix milliseconds. Only in today's dialect. Wire name `CreateTime`.
  public var createTime: Date?
  /// Tags. Only in today's dialect. Wire name `TagList`.
  public var tagList: [Tag]?
  /// Retry policy. Only in today's dialect. Wire name `RetryPolicy`.
  public var retryPolicy: RetryPolicy?
  /// CLUSTERING (clustering or broadcasting) or LITE. Only in today's dialect. Wire name
  /// `ConsumeModel`.
  public var consumeModel: ConsumeModel?
  /// Topic for dead letters; blank: the system's. Only in today's dialect. Wire name
  /// `DeadLetterTargetTopic`.
  public var deadLetterTargetTopic: String?

  /// A value.
  public init(
    instanceID: String? = nil, consumerGroup: String? = nil, consumeEnable: Bool? = nil,
    consumeMessageOrderly: Bool? = nil, maxRetryTimes: Int? = nil, remark: String? = nil,
    clusterIdV4: String? = nil, namespaceV4: String? = nil, consumerGroupV4: String? = nil,
    fullNamespaceV4: String? = nil, subscribeTopicNum: Int? = nil, createTime: Date? = nil,
    tagList: [Tag]? = nil, retryPolicy: RetryPolicy? = nil, consumeModel: ConsumeModel? = nil,
    deadLetterTargetTopic: String? = nil
  ) {
    self.instanceID = instanceID
    self.consumerGroup = consumerGroup
    self.consumeEnable = consumeEnable
    self.consumeMessageOrderly = consumeMessageOrderly
    self.maxRetryTimes = maxRetryTimes
    self.remark = remark
    self.clusterIdV4 = clusterIdV4
    self.namespaceV4 = namespaceV4
    self.consumerGroupV4 = consumerGroupV4
    self.fullNamespaceV4 = fullNamespaceV4
    self.subscribeTopicNum = subscribeTopicNum
    self.createTime = createTime
    self.tagList = tagList
    self.retryPolicy = retryPolicy
    self.consumeModel = consumeModel
    self.deadLetterTargetTopic = deadLetterTargetTopic
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    instanceID = fields.value("InstanceId")
    consumerGroup = fields.value("ConsumerGroup")
    consumeEnable = fields.value("ConsumeEnable")
    consumeMessageOrderly = fields.value("ConsumeMessageOrderly")
    maxRetryTimes = fields.value("MaxRetryTimes")
    remark = fields.value("Remark")
    clusterIdV4 = fields.value("ClusterIdV4")
    namespaceV4 = fields.value("NamespaceV4")
    consumerGroupV4 = fields.value("ConsumerGroupV4")
    fullNamespaceV4 = fields.value("FullNamespaceV4")
    subscribeTopicNum = fields.value("SubscribeTopicNum")
    createTime = fields.time("CreateTime", or: "CreatedTime")
    tagList = fields.value("TagList")
    retryPolicy = fields.value("RetryPolicy")
    consumeModel = fields.value("ConsumeModel")
    deadLetterTargetTopic = fields.value("DeadLetterTargetTopic")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ConsumerGroup", consumerGroup)
    try fields.write("ConsumeEnable", consumeEnable)
    try fields.write("ConsumeMessageOrderly", consumeMessageOrderly)
    try fields.write("MaxRetryTimes", maxRetryTimes)
    try fields.write("Remark", remark)
    try fields.write("ClusterIdV4", clusterIdV4, only: .today)
    try fields.write("NamespaceV4", namespaceV4, only: .today)
    try fields.write("ConsumerGroupV4", consumerGroupV4, only: .today)
    try fields.write("FullNamespaceV4", fullNamespaceV4, only: .today)
    try fields.write("SubscribeTopicNum", subscribeTopicNum, only: .today)
    try fields.write("CreateTime", createTime, in: .milliseconds, only: .today)
    try fields.write("TagList", tagList, only: .today)
    try fields.write("RetryPolicy", retryPolicy, only: .today)
    try fields.write("ConsumeModel", consumeModel, only: .today)
    try fields.write("DeadLetterTargetTopic", deadLetterTargetTopic, only: .today)
  }
}

extension ConsumeGroupItem: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ConsumerGroup", consumerGroup)
    try fields.write("ConsumeEnable", consumeEnable)
    try fields.write("ConsumeMessageOrderly", consumeMessageOrderly)
    try fields.write("MaxRetryTimes", maxRetryTimes)
    try fields.write("Remark", remark)
    try fields.write("ClusterIdV4", clusterIdV4)
    try fields.write("NamespaceV4", namespaceV4)
    try fields.write("ConsumerGroupV4", consumerGroupV4)
    try fields.write("FullNamespaceV4", fullNamespaceV4)
    try fields.write("SubscribeTopicNum", subscribeTopicNum)
    try fields.write("CreateTime", createTime, in: .milliseconds)
    try fields.write("TagList", asked: tagList)
    try fields.write("RetryPolicy", retryPolicy)
    try fields.write("ConsumeModel", consumeModel)
    try fields.write("DeadLetterTargetTopic", deadLetterTargetTopic)
  }
}

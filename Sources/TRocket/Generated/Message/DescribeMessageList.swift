// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// Query a topic's messages by time range, id, key, tag, newest N or dead letters (needs
/// ConsumerGroup). The first call sends an empty TaskRequestId and gets one back; the following
/// pages send it. Only in today's dialect.
public struct DescribeMessageList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMessageList" }
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
  /// Start of the time range, Unix milliseconds. Wire name `StartTime`.
  public var startTime: Date
  /// End of the time range, Unix milliseconds. Wire name `EndTime`.
  public var endTime: Date
  /// Id of the query task; blank on the first page. Wire name `TaskRequestId`.
  public var taskRequestID: String
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Page size; default 20. Wire name `Limit`.
  public var limit: Int?
  /// Consumer group name; needed for dead letters. Wire name `ConsumerGroup`.
  public var consumerGroup: String?
  /// Message id. Wire name `MsgId`.
  public var msgID: String?
  /// Message key. Wire name `MsgKey`.
  public var msgKey: String?
  /// Newest messages to answer, at most 1024; -1: not asked so. Wire name `RecentMessageNum`.
  public var recentMessageNum: Int?
  /// Whether it is a dead letter. Wire name `QueryDeadLetterMessage`.
  public var queryDeadLetterMessage: Bool?
  /// Message tag. Wire name `Tag`.
  public var tag: String?
  /// Lite topic under the topic. Wire name `LiteTopic`.
  public var liteTopic: String?

  /// A request.
  public init(
    instanceID: String, topic: String, startTime: Date, endTime: Date, taskRequestID: String,
    offset: Int? = nil, limit: Int? = nil, consumerGroup: String? = nil, msgID: String? = nil,
    msgKey: String? = nil, recentMessageNum: Int? = nil, queryDeadLetterMessage: Bool? = nil,
    tag: String? = nil, liteTopic: String? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.startTime = startTime
    self.endTime = endTime
    self.taskRequestID = taskRequestID
    self.offset = offset
    self.limit = limit
    self.consumerGroup = consumerGroup
    self.msgID = msgID
    self.msgKey = msgKey
    self.recentMessageNum = recentMessageNum
    self.queryDeadLetterMessage = queryDeadLetterMessage
    self.tag = tag
    self.liteTopic = liteTopic
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    startTime = try fields.time("StartTime", in: .milliseconds)
    endTime = try fields.time("EndTime", in: .milliseconds)
    taskRequestID = try fields.value("TaskRequestId")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
    msgID = try fields.valueIfPresent("MsgId")
    msgKey = try fields.valueIfPresent("MsgKey")
    recentMessageNum = try fields.valueIfPresent("RecentMessageNum")
    queryDeadLetterMessage = try fields.valueIfPresent("QueryDeadLetterMessage")
    tag = try fields.valueIfPresent("Tag")
    liteTopic = try fields.valueIfPresent("LiteTopic")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("StartTime", startTime, in: .milliseconds)
    try fields.write("EndTime", endTime, in: .milliseconds)
    try fields.write("TaskRequestId", taskRequestID)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
    try fields.write("ConsumerGroup", consumerGroup)
    try fields.write("MsgId", msgID)
    try fields.write("MsgKey", msgKey)
    try fields.write("RecentMessageNum", recentMessageNum)
    try fields.write("QueryDeadLetterMessage", queryDeadLetterMessage)
    try fields.write("Tag", tag)
    try fields.write("LiteTopic", liteTopic)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// The page's items. Wire name `Data`.
    public var data: [MessageItem]?
    /// Id of the query task. Wire name `TaskRequestId`.
    public var taskRequestID: String?

    /// An answer.
    public init(totalCount: Int? = nil, data: [MessageItem]? = nil, taskRequestID: String? = nil) {
      self.totalCount = totalCount
      self.data = data
      self.taskRequestID = taskRequestID
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      data = try fields.listIfPresent("Data")
      taskRequestID = fields.value("TaskRequestId")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("Data", data)
      try fields.write("TaskRequestId", taskRequestID)
    }
  }
}

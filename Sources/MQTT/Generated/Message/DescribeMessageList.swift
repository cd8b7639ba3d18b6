// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// Query messages of a first-level topic in a time range. The first call sends an empty
/// TaskRequestId and gets one back; the following pages send it.
public struct DescribeMessageList: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMessageList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// First-level topic. Wire name `Topic`.
  public var topic: String
  /// Start of the time range, Unix milliseconds. Wire name `StartTime`.
  public var startTime: Date
  /// End of the time range, Unix milliseconds. Wire name `EndTime`.
  public var endTime: Date
  /// Id of the query task; blank on the first page. Wire name `TaskRequestId`.
  public var taskRequestID: String
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Page size; default 20, at most 50. Wire name `Limit`.
  public var limit: Int?

  /// A request.
  public init(
    instanceID: String, topic: String, startTime: Date, endTime: Date, taskRequestID: String,
    offset: Int? = nil, limit: Int? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.startTime = startTime
    self.endTime = endTime
    self.taskRequestID = taskRequestID
    self.offset = offset
    self.limit = limit
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
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// The page's items. Wire name `Data`.
    public var data: [MQTTMessageItem]
    /// Id of the query task. Wire name `TaskRequestId`.
    public var taskRequestID: String?

    /// An answer.
    public init(
      totalCount: Int? = nil, data: [MQTTMessageItem] = [], taskRequestID: String? = nil
    ) {
      self.totalCount = totalCount
      self.data = data
      self.taskRequestID = taskRequestID
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      data = try fields.list("Data")
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

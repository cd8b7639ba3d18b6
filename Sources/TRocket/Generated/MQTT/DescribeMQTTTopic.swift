// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// One MQTT topic. Only in the dialect of May 2024.
public struct DescribeMQTTTopic: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMQTTTopic" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String

  /// A request.
  public init(instanceID: String, topic: String) {
    self.instanceID = instanceID
    self.topic = topic
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Topic name. Wire name `Topic`.
    public var topic: String?
    /// Remark. Wire name `Remark`.
    public var remark: String?
    /// Creation time. Wire name `CreatedTime`.
    public var createdTime: Date?

    /// An answer.
    public init(
      instanceID: String? = nil, topic: String? = nil, remark: String? = nil,
      createdTime: Date? = nil
    ) {
      self.instanceID = instanceID
      self.topic = topic
      self.remark = remark
      self.createdTime = createdTime
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      topic = fields.value("Topic")
      remark = fields.value("Remark")
      createdTime = fields.time("CreatedTime", or: "CreateTime")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("Topic", topic)
      try fields.write("Remark", remark)
      try fields.write("CreatedTime", createdTime, in: .seconds)
    }
  }
}

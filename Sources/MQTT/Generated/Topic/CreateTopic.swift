// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Create a first-level topic.
public struct CreateTopic: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateTopic" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// First-level topic, 3 to 100 letters, digits, - and _. Wire name `Topic`.
  public var topic: String
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?

  /// A request.
  public init(instanceID: String, topic: String, remark: String? = nil) {
    self.instanceID = instanceID
    self.topic = topic
    self.remark = remark
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    remark = try fields.valueIfPresent("Remark")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("Remark", remark)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (mqtt-…). Wire name `InstanceId`.
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

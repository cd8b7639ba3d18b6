// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Create an MQTT topic. Only in the dialect of May 2024.
public struct CreateMQTTTopic: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateMQTTTopic" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Remark. Wire name `Remark`.
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

// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The topic filters of one shared subscription group.
public struct DescribeSharedSubscriptions: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeSharedSubscriptions" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Name of the shared subscription group. Wire name `SharedName`.
  public var sharedName: String

  /// A request.
  public init(instanceID: String, sharedName: String) {
    self.instanceID = instanceID
    self.sharedName = sharedName
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    sharedName = try fields.value("SharedName")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("SharedName", sharedName)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Name of the shared subscription group. Wire name `SharedName`.
    public var sharedName: String?
    /// MQTT topic filter. Wire name `TopicFilter`.
    public var topicFilter: [String]?

    /// An answer.
    public init(
      instanceID: String? = nil, sharedName: String? = nil, topicFilter: [String]? = nil
    ) {
      self.instanceID = instanceID
      self.sharedName = sharedName
      self.topicFilter = topicFilter
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      sharedName = fields.value("SharedName")
      topicFilter = try fields.listIfPresent("TopicFilter")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("SharedName", sharedName)
      try fields.write("TopicFilter", topicFilter)
    }
  }
}

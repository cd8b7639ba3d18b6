// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Create a gray-release label of a consumer group. Only in today's dialect.
public struct CreateConsumerLabel: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateConsumerLabel" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Gray-release label. Wire name `Label`.
  public var label: String
  /// Consumer group name. Wire name `Group`.
  public var group: String

  /// A request.
  public init(instanceID: String, label: String, group: String) {
    self.instanceID = instanceID
    self.label = label
    self.group = group
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    label = try fields.value("Label")
    group = try fields.value("Group")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Label", label)
    try fields.write("Group", group)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (rmq-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Consumer group name. Wire name `Group`.
    public var group: String?
    /// Gray-release label. Wire name `Label`.
    public var label: String?

    /// An answer.
    public init(instanceID: String? = nil, group: String? = nil, label: String? = nil) {
      self.instanceID = instanceID
      self.group = group
      self.label = label
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      group = fields.value("Group")
      label = fields.value("Label")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("Group", group)
      try fields.write("Label", label)
    }
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// One gray-release label. Only in today's dialect.
public struct DescribeConsumerLabel: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeConsumerLabel" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Consumer group name. Wire name `Group`.
  public var group: String
  /// Gray-release label. Wire name `Label`.
  public var label: String

  /// A request.
  public init(instanceID: String, group: String, label: String) {
    self.instanceID = instanceID
    self.group = group
    self.label = label
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    group = try fields.value("Group")
    label = try fields.value("Label")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Group", group)
    try fields.write("Label", label)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Gray-release label. Wire name `Label`.
    public var label: ConsumerLabel?

    /// An answer.
    public init(label: ConsumerLabel? = nil) {
      self.label = label
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      label = fields.value("Label")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Label", label)
    }
  }
}

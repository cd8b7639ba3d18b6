// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Replace a message enrichment rule: every attribute has to be sent.
public struct ModifyMessageEnrichmentRule: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyMessageEnrichmentRule" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Id. Wire name `Id`.
  public var id: Int
  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Name of the rule. Wire name `RuleName`.
  public var ruleName: String?
  /// Condition of the rule, JSON (clientId, username, topic), Base64. Wire name `Condition`.
  public var condition: String?
  /// What the rule does, JSON, Base64. Wire name `Actions`.
  public var actions: String?
  /// Priority, the lower the earlier; user properties of all matching rules are merged. Wire name
  /// `Priority`.
  public var priority: Int?
  /// Status. Wire name `Status`.
  public var status: EnrichmentStatus?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?

  /// A request.
  public init(
    id: Int, instanceID: String, ruleName: String? = nil, condition: String? = nil,
    actions: String? = nil, priority: Int? = nil, status: EnrichmentStatus? = nil,
    remark: String? = nil
  ) {
    self.id = id
    self.instanceID = instanceID
    self.ruleName = ruleName
    self.condition = condition
    self.actions = actions
    self.priority = priority
    self.status = status
    self.remark = remark
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    id = try fields.value("Id")
    instanceID = try fields.value("InstanceId")
    ruleName = try fields.valueIfPresent("RuleName")
    condition = try fields.valueIfPresent("Condition")
    actions = try fields.valueIfPresent("Actions")
    priority = try fields.valueIfPresent("Priority")
    status = try fields.valueIfPresent("Status")
    remark = try fields.valueIfPresent("Remark")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Id", id)
    try fields.write("InstanceId", instanceID)
    try fields.write("RuleName", ruleName)
    try fields.write("Condition", condition)
    try fields.write("Actions", actions)
    try fields.write("Priority", priority)
    try fields.write("Status", status)
    try fields.write("Remark", remark)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// An answer.
    public init() {}

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      _ = try AnswerReader(decoder)
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      _ = AnswerWriter(encoder)
    }
  }
}

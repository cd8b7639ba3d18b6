// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Create a rule that adds properties to matching messages.
public struct CreateMessageEnrichmentRule: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateMessageEnrichmentRule" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Name of the rule. Wire name `RuleName`.
  public var ruleName: String
  /// Condition of the rule, JSON (clientId, username, topic), Base64. Wire name `Condition`.
  public var condition: String
  /// What the rule does, JSON, Base64. Wire name `Actions`.
  public var actions: String
  /// Priority, the lower the earlier; user properties of all matching rules are merged. Wire name
  /// `Priority`.
  public var priority: Int
  /// Status. Wire name `Status`.
  public var status: EnrichmentStatus?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?

  /// A request.
  public init(
    instanceID: String, ruleName: String, condition: String, actions: String, priority: Int,
    status: EnrichmentStatus? = nil, remark: String? = nil
  ) {
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
    instanceID = try fields.value("InstanceId")
    ruleName = try fields.value("RuleName")
    condition = try fields.value("Condition")
    actions = try fields.value("Actions")
    priority = try fields.value("Priority")
    status = try fields.valueIfPresent("Status")
    remark = try fields.valueIfPresent("Remark")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
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
    /// Instance id (mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Id. Wire name `Id`.
    public var id: Int?

    /// An answer.
    public init(instanceID: String? = nil, id: Int? = nil) {
      self.instanceID = instanceID
      self.id = id
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      id = fields.value("Id")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("Id", id)
    }
  }
}

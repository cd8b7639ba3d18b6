// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `MessageEnrichmentRuleItem`, part of answers.
public struct MessageEnrichmentRuleItem: Codable, Equatable, Sendable {
  /// Id. Wire name `Id`.
  public var id: Int?
  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String?
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
  /// Creation time, Unix milliseconds. Wire name `CreatedTime`.
  public var createdTime: Date?
  /// Time of the last change, Unix milliseconds. Wire name `UpdateTime`.
  public var updateTime: Date?

  /// A value.
  public init(
    id: Int? = nil, instanceID: String? = nil, ruleName: String? = nil, condition: String? = nil,
    actions: String? = nil, priority: Int? = nil, status: EnrichmentStatus? = nil,
    remark: String? = nil, createdTime: Date? = nil, updateTime: Date? = nil
  ) {
    self.id = id
    self.instanceID = instanceID
    self.ruleName = ruleName
    self.condition = condition
    self.actions = actions
    self.priority = priority
    self.status = status
    self.remark = remark
    self.createdTime = createdTime
    self.updateTime = updateTime
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    id = fields.value("Id")
    instanceID = fields.value("InstanceId")
    ruleName = fields.value("RuleName")
    condition = fields.value("Condition")
    actions = fields.value("Actions")
    priority = fields.value("Priority")
    status = fields.value("Status")
    remark = fields.value("Remark")
    createdTime = fields.time("CreatedTime", or: "CreateTime")
    updateTime = fields.time("UpdateTime")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Id", id)
    try fields.write("InstanceId", instanceID)
    try fields.write("RuleName", ruleName)
    try fields.write("Condition", condition)
    try fields.write("Actions", actions)
    try fields.write("Priority", priority)
    try fields.write("Status", status)
    try fields.write("Remark", remark)
    try fields.write("CreatedTime", createdTime, in: .milliseconds)
    try fields.write("UpdateTime", updateTime, in: .milliseconds)
  }
}

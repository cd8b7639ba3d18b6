// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `AuthorizationPolicyItem`, part of answers.
public struct AuthorizationPolicyItem: Codable, Equatable, Sendable {
  /// Id. Wire name `Id`.
  public var id: Int?
  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String?
  /// Name of the policy, 3 to 64 characters. Wire name `PolicyName`.
  public var policyName: String?
  /// Version of the policy language; 1. Wire name `Version`.
  public var version: Int?
  /// Priority, the lower the earlier; unique. Wire name `Priority`.
  public var priority: Int?
  /// allow or deny. Wire name `Effect`.
  public var effect: PolicyEffect?
  /// connect, pub, sub, separated by commas. Wire name `Actions`.
  public var actions: String?
  /// Topic filters, separated by commas. Wire name `Resources`.
  public var resources: String?
  /// Client ids that it is for. Wire name `ClientId`.
  public var clientID: String?
  /// User name. Wire name `Username`.
  public var username: String?
  /// IP address or CIDR. Wire name `Ip`.
  public var ip: String?
  /// MQTT quality of service, digits. Wire name `Qos`.
  public var qos: String?
  /// Which messages by the retain flag. Wire name `Retain`.
  public var retain: RetainMatch?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// Creation time, Unix milliseconds. Wire name `CreatedTime`.
  public var createdTime: Date?
  /// Time of the last change, Unix milliseconds. Wire name `UpdateTime`.
  public var updateTime: Date?

  /// A value.
  public init(
    id: Int? = nil, instanceID: String? = nil, policyName: String? = nil, version: Int? = nil,
    priority: Int? = nil, effect: PolicyEffect? = nil, actions: String? = nil,
    resources: String? = nil, clientID: String? = nil, username: String? = nil, ip: String? = nil,
    qos: String? = nil, retain: RetainMatch? = nil, remark: String? = nil, createdTime: Date? = nil,
    updateTime: Date? = nil
  ) {
    self.id = id
    self.instanceID = instanceID
    self.policyName = policyName
    self.version = version
    self.priority = priority
    self.effect = effect
    self.actions = actions
    self.resources = resources
    self.clientID = clientID
    self.username = username
    self.ip = ip
    self.qos = qos
    self.retain = retain
    self.remark = remark
    self.createdTime = createdTime
    self.updateTime = updateTime
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    id = fields.value("Id")
    instanceID = fields.value("InstanceId")
    policyName = fields.value("PolicyName")
    version = fields.value("Version")
    priority = fields.value("Priority")
    effect = fields.value("Effect")
    actions = fields.value("Actions")
    resources = fields.value("Resources")
    clientID = fields.value("ClientId")
    username = fields.value("Username")
    ip = fields.value("Ip")
    qos = fields.value("Qos")
    retain = fields.value("Retain")
    remark = fields.value("Remark")
    createdTime = fields.time("CreatedTime", or: "CreateTime")
    updateTime = fields.time("UpdateTime")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Id", id)
    try fields.write("InstanceId", instanceID)
    try fields.write("PolicyName", policyName)
    try fields.write("Version", version)
    try fields.write("Priority", priority)
    try fields.write("Effect", effect)
    try fields.write("Actions", actions)
    try fields.write("Resources", resources)
    try fields.write("ClientId", clientID)
    try fields.write("Username", username)
    try fields.write("Ip", ip)
    try fields.write("Qos", qos)
    try fields.write("Retain", retain)
    try fields.write("Remark", remark)
    try fields.write("CreatedTime", createdTime, in: .milliseconds)
    try fields.write("UpdateTime", updateTime, in: .milliseconds)
  }
}

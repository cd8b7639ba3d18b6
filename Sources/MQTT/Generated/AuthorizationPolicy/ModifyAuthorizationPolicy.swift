// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Change an authorization policy.
public struct ModifyAuthorizationPolicy: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyAuthorizationPolicy" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Id. Wire name `Id`.
  public var id: Int
  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Name of the policy, 3 to 64 characters. Wire name `PolicyName`.
  public var policyName: String?
  /// Version of the policy language; 1. Wire name `PolicyVersion`.
  public var policyVersion: Int?
  /// Priority, the lower the earlier; unique. Wire name `Priority`.
  public var priority: Int?
  /// allow or deny. Wire name `Effect`.
  public var effect: PolicyEffect?
  /// connect, pub, sub, separated by commas. Wire name `Actions`.
  public var actions: String?
  /// Topic filters, separated by commas. Wire name `Resources`.
  public var resources: String?
  /// User name. Wire name `Username`.
  public var username: String?
  /// Which messages by the retain flag. Wire name `Retain`.
  public var retain: RetainMatch?
  /// Client ids that it is for, regular expression. Wire name `ClientId`.
  public var clientID: String?
  /// IP address or CIDR. Wire name `Ip`.
  public var ip: String?
  /// MQTT quality of service, digits. Wire name `Qos`.
  public var qos: String?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?

  /// A request.
  public init(
    id: Int, instanceID: String, policyName: String? = nil, policyVersion: Int? = nil,
    priority: Int? = nil, effect: PolicyEffect? = nil, actions: String? = nil,
    resources: String? = nil, username: String? = nil, retain: RetainMatch? = nil,
    clientID: String? = nil, ip: String? = nil, qos: String? = nil, remark: String? = nil
  ) {
    self.id = id
    self.instanceID = instanceID
    self.policyName = policyName
    self.policyVersion = policyVersion
    self.priority = priority
    self.effect = effect
    self.actions = actions
    self.resources = resources
    self.username = username
    self.retain = retain
    self.clientID = clientID
    self.ip = ip
    self.qos = qos
    self.remark = remark
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    id = try fields.value("Id")
    instanceID = try fields.value("InstanceId")
    policyName = try fields.valueIfPresent("PolicyName")
    policyVersion = try fields.valueIfPresent("PolicyVersion")
    priority = try fields.valueIfPresent("Priority")
    effect = try fields.valueIfPresent("Effect")
    actions = try fields.valueIfPresent("Actions")
    resources = try fields.valueIfPresent("Resources")
    username = try fields.valueIfPresent("Username")
    retain = try fields.valueIfPresent("Retain")
    clientID = try fields.valueIfPresent("ClientId")
    ip = try fields.valueIfPresent("Ip")
    qos = try fields.valueIfPresent("Qos")
    remark = try fields.valueIfPresent("Remark")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Id", id)
    try fields.write("InstanceId", instanceID)
    try fields.write("PolicyName", policyName)
    try fields.write("PolicyVersion", policyVersion)
    try fields.write("Priority", priority)
    try fields.write("Effect", effect)
    try fields.write("Actions", actions)
    try fields.write("Resources", resources)
    try fields.write("Username", username)
    try fields.write("Retain", retain)
    try fields.write("ClientId", clientID)
    try fields.write("Ip", ip)
    try fields.write("Qos", qos)
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

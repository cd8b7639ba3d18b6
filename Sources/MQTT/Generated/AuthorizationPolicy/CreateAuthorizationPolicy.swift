// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Create a data-plane authorization policy (allow or deny connect, pub, sub).
public struct CreateAuthorizationPolicy: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateAuthorizationPolicy" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Name of the policy, 3 to 64 characters. Wire name `PolicyName`.
  public var policyName: String
  /// Version of the policy language; 1. Wire name `PolicyVersion`.
  public var policyVersion: Int
  /// Priority, the lower the earlier; unique. Wire name `Priority`.
  public var priority: Int
  /// allow or deny. Wire name `Effect`.
  public var effect: PolicyEffect
  /// connect, pub, sub, separated by commas. Wire name `Actions`.
  public var actions: String
  /// Which messages by the retain flag. Wire name `Retain`.
  public var retain: RetainMatch
  /// MQTT quality of service, digits. Wire name `Qos`.
  public var qos: String
  /// Topic filters, separated by commas. Wire name `Resources`.
  public var resources: String?
  /// User that it is for. Wire name `Username`.
  public var username: String?
  /// Client ids that it is for, regular expression. Wire name `ClientId`.
  public var clientID: String?
  /// IP address or CIDR. Wire name `Ip`.
  public var ip: String?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?

  /// A request.
  public init(
    instanceID: String, policyName: String, policyVersion: Int, priority: Int, effect: PolicyEffect,
    actions: String, retain: RetainMatch, qos: String, resources: String? = nil,
    username: String? = nil, clientID: String? = nil, ip: String? = nil, remark: String? = nil
  ) {
    self.instanceID = instanceID
    self.policyName = policyName
    self.policyVersion = policyVersion
    self.priority = priority
    self.effect = effect
    self.actions = actions
    self.retain = retain
    self.qos = qos
    self.resources = resources
    self.username = username
    self.clientID = clientID
    self.ip = ip
    self.remark = remark
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    policyName = try fields.value("PolicyName")
    policyVersion = try fields.value("PolicyVersion")
    priority = try fields.value("Priority")
    effect = try fields.value("Effect")
    actions = try fields.value("Actions")
    retain = try fields.value("Retain")
    qos = try fields.value("Qos")
    resources = try fields.valueIfPresent("Resources")
    username = try fields.valueIfPresent("Username")
    clientID = try fields.valueIfPresent("ClientId")
    ip = try fields.valueIfPresent("Ip")
    remark = try fields.valueIfPresent("Remark")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("PolicyName", policyName)
    try fields.write("PolicyVersion", policyVersion)
    try fields.write("Priority", priority)
    try fields.write("Effect", effect)
    try fields.write("Actions", actions)
    try fields.write("Retain", retain)
    try fields.write("Qos", qos)
    try fields.write("Resources", resources)
    try fields.write("Username", username)
    try fields.write("ClientId", clientID)
    try fields.write("Ip", ip)
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

// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Change a running instance's name, remark, SKU, certificate registration, authorization switch,
/// TLS mode or rate per client.
public struct ModifyInstance: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyInstance" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Instance name, 3 to 64 letters, digits, - and _. Wire name `Name`.
  public var name: String?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// Product SKU. Wire name `SkuCode`.
  public var skuCode: String?
  /// How device certificates are registered: JITP (by itself) or API. Wire name
  /// `DeviceCertificateProvisionType`.
  public var deviceCertificateProvisionType: ProvisionType?
  /// Whether device certificates registered by JITP are activated at once. Wire name
  /// `AutomaticActivation`.
  public var automaticActivation: Bool?
  /// Whether authorization policies are in force. Wire name `AuthorizationPolicy`.
  public var authorizationPolicy: Bool?
  /// Whether the default server certificate is used. Wire name `UseDefaultServerCert`.
  public var useDefaultServerCert: Bool?
  /// TLS one-way, mTLS two-way, BYOC one certificate per device. Wire name `X509Mode`.
  public var x509Mode: X509Mode?
  /// Messages a second of one client; -1 (seen): by all signs no limit. Wire name `MessageRate`.
  public var messageRate: Int?

  /// A request.
  public init(
    instanceID: String, name: String? = nil, remark: String? = nil, skuCode: String? = nil,
    deviceCertificateProvisionType: ProvisionType? = nil, automaticActivation: Bool? = nil,
    authorizationPolicy: Bool? = nil, useDefaultServerCert: Bool? = nil, x509Mode: X509Mode? = nil,
    messageRate: Int? = nil
  ) {
    self.instanceID = instanceID
    self.name = name
    self.remark = remark
    self.skuCode = skuCode
    self.deviceCertificateProvisionType = deviceCertificateProvisionType
    self.automaticActivation = automaticActivation
    self.authorizationPolicy = authorizationPolicy
    self.useDefaultServerCert = useDefaultServerCert
    self.x509Mode = x509Mode
    self.messageRate = messageRate
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    name = try fields.valueIfPresent("Name")
    remark = try fields.valueIfPresent("Remark")
    skuCode = try fields.valueIfPresent("SkuCode")
    deviceCertificateProvisionType = try fields.valueIfPresent("DeviceCertificateProvisionType")
    automaticActivation = try fields.valueIfPresent("AutomaticActivation")
    authorizationPolicy = try fields.valueIfPresent("AuthorizationPolicy")
    useDefaultServerCert = try fields.valueIfPresent("UseDefaultServerCert")
    x509Mode = try fields.valueIfPresent("X509Mode")
    messageRate = try fields.valueIfPresent("MessageRate")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Name", name)
    try fields.write("Remark", remark)
    try fields.write("SkuCode", skuCode)
    try fields.write("DeviceCertificateProvisionType", deviceCertificateProvisionType)
    try fields.write("AutomaticActivation", automaticActivation)
    try fields.write("AuthorizationPolicy", authorizationPolicy)
    try fields.write("UseDefaultServerCert", useDefaultServerCert)
    try fields.write("X509Mode", x509Mode)
    try fields.write("MessageRate", messageRate)
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

// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Change the TLS mode and how device certificates are registered and activated.
public struct ModifyX509Config: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyX509Config" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// TLS one-way, mTLS two-way, BYOC one certificate per device. Wire name `X509Mode`.
  public var x509Mode: X509Mode?
  /// How device certificates are registered: JITP (by itself) or API. Wire name
  /// `DeviceCertificateProvisionType`.
  public var deviceCertificateProvisionType: ProvisionType?
  /// Whether device certificates registered by JITP are activated at once. Wire name
  /// `AutomaticActivation`.
  public var automaticActivation: Bool?

  /// A request.
  public init(
    instanceID: String, x509Mode: X509Mode? = nil,
    deviceCertificateProvisionType: ProvisionType? = nil, automaticActivation: Bool? = nil
  ) {
    self.instanceID = instanceID
    self.x509Mode = x509Mode
    self.deviceCertificateProvisionType = deviceCertificateProvisionType
    self.automaticActivation = automaticActivation
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    x509Mode = try fields.valueIfPresent("X509Mode")
    deviceCertificateProvisionType = try fields.valueIfPresent("DeviceCertificateProvisionType")
    automaticActivation = try fields.valueIfPresent("AutomaticActivation")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("X509Mode", x509Mode)
    try fields.write("DeviceCertificateProvisionType", deviceCertificateProvisionType)
    try fields.write("AutomaticActivation", automaticActivation)
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

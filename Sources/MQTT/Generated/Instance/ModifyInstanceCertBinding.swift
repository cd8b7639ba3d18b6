// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Bind server and CA certificates and set the TLS mode; blank ids remove the binding.
public struct ModifyInstanceCertBinding: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyInstanceCertBinding" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// TLS one-way, mTLS two-way, BYOC one certificate per device. Wire name `X509Mode`.
  public var x509Mode: X509Mode
  /// Id of the server certificate in the certificate service. Wire name `SSLServerCertId`.
  public var sslServerCertID: String?
  /// Id of the CA certificate in the certificate service. Wire name `SSLCaCertId`.
  public var sslCaCertID: String?
  /// How device certificates are registered: JITP (by itself) or API. Wire name
  /// `DeviceCertificateProvisionType`.
  public var deviceCertificateProvisionType: ProvisionType?
  /// Whether device certificates registered by JITP are activated at once. Wire name
  /// `AutomaticActivation`.
  public var automaticActivation: Bool?

  /// A request.
  public init(
    instanceID: String, x509Mode: X509Mode, sslServerCertID: String? = nil,
    sslCaCertID: String? = nil, deviceCertificateProvisionType: ProvisionType? = nil,
    automaticActivation: Bool? = nil
  ) {
    self.instanceID = instanceID
    self.x509Mode = x509Mode
    self.sslServerCertID = sslServerCertID
    self.sslCaCertID = sslCaCertID
    self.deviceCertificateProvisionType = deviceCertificateProvisionType
    self.automaticActivation = automaticActivation
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    x509Mode = try fields.value("X509Mode")
    sslServerCertID = try fields.valueIfPresent("SSLServerCertId")
    sslCaCertID = try fields.valueIfPresent("SSLCaCertId")
    deviceCertificateProvisionType = try fields.valueIfPresent("DeviceCertificateProvisionType")
    automaticActivation = try fields.valueIfPresent("AutomaticActivation")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("X509Mode", x509Mode)
    try fields.write("SSLServerCertId", sslServerCertID)
    try fields.write("SSLCaCertId", sslCaCertID)
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

// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Register a CA certificate (one certificate per device).
public struct RegisterCaCertificate: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "RegisterCaCertificate" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// CA certificate, PEM. Wire name `CaCertificate`.
  public var caCertificate: String
  /// Verification certificate, PEM. Wire name `VerificationCertificate`.
  public var verificationCertificate: String?
  /// Certificate format; PEM only. Wire name `Format`.
  public var format: String?
  /// Status. Wire name `Status`.
  public var status: CertificateStatus?

  /// A request.
  public init(
    instanceID: String, caCertificate: String, verificationCertificate: String? = nil,
    format: String? = nil, status: CertificateStatus? = nil
  ) {
    self.instanceID = instanceID
    self.caCertificate = caCertificate
    self.verificationCertificate = verificationCertificate
    self.format = format
    self.status = status
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    caCertificate = try fields.value("CaCertificate")
    verificationCertificate = try fields.valueIfPresent("VerificationCertificate")
    format = try fields.valueIfPresent("Format")
    status = try fields.valueIfPresent("Status")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("CaCertificate", caCertificate)
    try fields.write("VerificationCertificate", verificationCertificate)
    try fields.write("Format", format)
    try fields.write("Status", status)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Serial number of the CA certificate. Wire name `CaSn`.
    public var caSn: String?

    /// An answer.
    public init(instanceID: String? = nil, caSn: String? = nil) {
      self.instanceID = instanceID
      self.caSn = caSn
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      caSn = fields.value("CaSn")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("CaSn", caSn)
    }
  }
}

// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Register a device certificate (one certificate per device).
public struct RegisterDeviceCertificate: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "RegisterDeviceCertificate" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Device certificate, PEM. Wire name `DeviceCertificate`.
  public var deviceCertificate: String
  /// Serial number of the CA certificate. Wire name `CaSn`.
  public var caSn: String
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// Certificate format; PEM only. Wire name `Format`.
  public var format: String?
  /// Status. Wire name `Status`.
  public var status: CertificateStatus?

  /// A request.
  public init(
    instanceID: String, deviceCertificate: String, caSn: String, clientID: String? = nil,
    format: String? = nil, status: CertificateStatus? = nil
  ) {
    self.instanceID = instanceID
    self.deviceCertificate = deviceCertificate
    self.caSn = caSn
    self.clientID = clientID
    self.format = format
    self.status = status
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    deviceCertificate = try fields.value("DeviceCertificate")
    caSn = try fields.value("CaSn")
    clientID = try fields.valueIfPresent("ClientId")
    format = try fields.valueIfPresent("Format")
    status = try fields.valueIfPresent("Status")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("DeviceCertificate", deviceCertificate)
    try fields.write("CaSn", caSn)
    try fields.write("ClientId", clientID)
    try fields.write("Format", format)
    try fields.write("Status", status)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Serial number of the CA certificate. Wire name `CaSn`.
    public var caSn: String?
    /// Serial number of the device certificate. Wire name `DeviceCertificateSn`.
    public var deviceCertificateSn: String?

    /// An answer.
    public init(
      instanceID: String? = nil, caSn: String? = nil, deviceCertificateSn: String? = nil
    ) {
      self.instanceID = instanceID
      self.caSn = caSn
      self.deviceCertificateSn = deviceCertificateSn
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      caSn = fields.value("CaSn")
      deviceCertificateSn = fields.value("DeviceCertificateSn")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("CaSn", caSn)
      try fields.write("DeviceCertificateSn", deviceCertificateSn)
    }
  }
}

// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// One device certificate.
public struct DescribeDeviceCertificate: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeDeviceCertificate" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Serial number of the device certificate. Wire name `DeviceCertificateSn`.
  public var deviceCertificateSn: String
  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String

  /// A request.
  public init(deviceCertificateSn: String, instanceID: String) {
    self.deviceCertificateSn = deviceCertificateSn
    self.instanceID = instanceID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    deviceCertificateSn = try fields.value("DeviceCertificateSn")
    instanceID = try fields.value("InstanceId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("DeviceCertificateSn", deviceCertificateSn)
    try fields.write("InstanceId", instanceID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Creation time, Unix milliseconds. Wire name `CreatedTime`.
    public var createdTime: Date?
    /// Time of the last change, Unix milliseconds. Wire name `UpdateTime`.
    public var updateTime: Date?
    /// When it stops being valid, Unix milliseconds. Wire name `NotAfterTime`.
    public var notAfterTime: Date?
    /// When it was last activated, Unix milliseconds. Wire name `LastActivationTime`.
    public var lastActivationTime: Date?
    /// When it was last deactivated, Unix milliseconds; 0: never. Wire name `LastInactivationTime`.
    public var lastInactivationTime: Date?
    /// Status. Wire name `Status`.
    public var status: CertificateStatus?
    /// Serial number of the CA certificate. Wire name `CaSn`.
    public var caSn: String?
    /// Serial number of the device certificate. Wire name `DeviceCertificateSn`.
    public var deviceCertificateSn: String?
    /// Device certificate, PEM. Wire name `DeviceCertificate`.
    public var deviceCertificate: String?
    /// Common name of the device certificate. Wire name `DeviceCertificateCn`.
    public var deviceCertificateCn: String?
    /// Certificate format; PEM only. Wire name `Format`.
    public var format: String?
    /// Client id. Wire name `ClientId`.
    public var clientID: String?
    /// How it was registered. Wire name `CertificateSource`.
    public var certificateSource: ProvisionType?
    /// When it starts being valid, Unix milliseconds. Wire name `NotBeforeTime`.
    public var notBeforeTime: Date?
    /// Organizational unit. Wire name `OrganizationalUnit`.
    public var organizationalUnit: String?

    /// An answer.
    public init(
      createdTime: Date? = nil, updateTime: Date? = nil, notAfterTime: Date? = nil,
      lastActivationTime: Date? = nil, lastInactivationTime: Date? = nil,
      status: CertificateStatus? = nil, caSn: String? = nil, deviceCertificateSn: String? = nil,
      deviceCertificate: String? = nil, deviceCertificateCn: String? = nil, format: String? = nil,
      clientID: String? = nil, certificateSource: ProvisionType? = nil, notBeforeTime: Date? = nil,
      organizationalUnit: String? = nil
    ) {
      self.createdTime = createdTime
      self.updateTime = updateTime
      self.notAfterTime = notAfterTime
      self.lastActivationTime = lastActivationTime
      self.lastInactivationTime = lastInactivationTime
      self.status = status
      self.caSn = caSn
      self.deviceCertificateSn = deviceCertificateSn
      self.deviceCertificate = deviceCertificate
      self.deviceCertificateCn = deviceCertificateCn
      self.format = format
      self.clientID = clientID
      self.certificateSource = certificateSource
      self.notBeforeTime = notBeforeTime
      self.organizationalUnit = organizationalUnit
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      createdTime = fields.time("CreatedTime", or: "CreateTime")
      updateTime = fields.time("UpdateTime")
      notAfterTime = fields.time("NotAfterTime")
      lastActivationTime = fields.time("LastActivationTime")
      lastInactivationTime = fields.time("LastInactivationTime")
      status = fields.value("Status")
      caSn = fields.value("CaSn")
      deviceCertificateSn = fields.value("DeviceCertificateSn")
      deviceCertificate = fields.value("DeviceCertificate")
      deviceCertificateCn = fields.value("DeviceCertificateCn")
      format = fields.value("Format")
      clientID = fields.value("ClientId")
      certificateSource = fields.value("CertificateSource")
      notBeforeTime = fields.time("NotBeforeTime")
      organizationalUnit = fields.value("OrganizationalUnit")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("CreatedTime", createdTime, in: .milliseconds)
      try fields.write("UpdateTime", updateTime, in: .milliseconds)
      try fields.write("NotAfterTime", notAfterTime, in: .milliseconds)
      try fields.write("LastActivationTime", lastActivationTime, in: .milliseconds)
      try fields.write("LastInactivationTime", lastInactivationTime, in: .milliseconds)
      try fields.write("Status", status)
      try fields.write("CaSn", caSn)
      try fields.write("DeviceCertificateSn", deviceCertificateSn)
      try fields.write("DeviceCertificate", deviceCertificate)
      try fields.write("DeviceCertificateCn", deviceCertificateCn)
      try fields.write("Format", format)
      try fields.write("ClientId", clientID)
      try fields.write("CertificateSource", certificateSource)
      try fields.write("NotBeforeTime", notBeforeTime, in: .milliseconds)
      try fields.write("OrganizationalUnit", organizationalUnit)
    }
  }
}

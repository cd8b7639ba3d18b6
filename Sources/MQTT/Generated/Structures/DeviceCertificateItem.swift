// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `DeviceCertificateItem`, part of answers.
public struct DeviceCertificateItem: Codable, Equatable, Sendable {
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// Device certificate, PEM. Wire name `DeviceCertificate`.
  public var deviceCertificate: String?
  /// Serial number of the device certificate. Wire name `DeviceCertificateSn`.
  public var deviceCertificateSn: String?
  /// Common name of the device certificate. Wire name `DeviceCertificateCn`.
  public var deviceCertificateCn: String?
  /// Serial number of the CA certificate. Wire name `CaSn`.
  public var caSn: String?
  /// Certificate format; PEM only. Wire name `Format`.
  public var format: String?
  /// Status. Wire name `Status`.
  public var status: CertificateStatus?
  /// Organizational unit. Wire name `OrganizationalUnit`.
  public var organizationalUnit: String?
  /// When it was last activated, Unix milliseconds. Wire name `LastActivationTime`.
  public var lastActivationTime: Date?
  /// When it was last deactivated, Unix milliseconds; 0: never. Wire name `LastInactivationTime`.
  public var lastInactivationTime: Date?
  /// Creation time, Unix milliseconds. Wire name `CreatedTime`.
  public var createdTime: Date?
  /// Time of the last change, Unix milliseconds. Wire name `UpdateTime`.
  public var updateTime: Date?
  /// How it was registered. Wire name `CertificateSource`.
  public var certificateSource: ProvisionType?
  /// When it stops being valid, Unix milliseconds. Wire name `NotAfterTime`.
  public var notAfterTime: Date?
  /// When it starts being valid, Unix milliseconds. Wire name `NotBeforeTime`.
  public var notBeforeTime: Date?

  /// A value.
  public init(
    clientID: String? = nil, deviceCertificate: String? = nil, deviceCertificateSn: String? = nil,
    deviceCertificateCn: String? = nil, caSn: String? = nil, format: String? = nil,
    status: CertificateStatus? = nil, organizationalUnit: String? = nil,
    lastActivationTime: Date? = nil, lastInactivationTime: Date? = nil, createdTime: Date? = nil,
    updateTime: Date? = nil, certificateSource: ProvisionType? = nil, notAfterTime: Date? = nil,
    notBeforeTime: Date? = nil
  ) {
    self.clientID = clientID
    self.deviceCertificate = deviceCertificate
    self.deviceCertificateSn = deviceCertificateSn
    self.deviceCertificateCn = deviceCertificateCn
    self.caSn = caSn
    self.format = format
    self.status = status
    self.organizationalUnit = organizationalUnit
    self.lastActivationTime = lastActivationTime
    self.lastInactivationTime = lastInactivationTime
    self.createdTime = createdTime
    self.updateTime = updateTime
    self.certificateSource = certificateSource
    self.notAfterTime = notAfterTime
    self.notBeforeTime = notBeforeTime
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    clientID = fields.value("ClientId")
    deviceCertificate = fields.value("DeviceCertificate")
    deviceCertificateSn = fields.value("DeviceCertificateSn")
    deviceCertificateCn = fields.value("DeviceCertificateCn")
    caSn = fields.value("CaSn")
    format = fields.value("Format")
    status = fields.value("Status")
    organizationalUnit = fields.value("OrganizationalUnit")
    lastActivationTime = fields.time("LastActivationTime")
    lastInactivationTime = fields.time("LastInactivationTime")
    createdTime = fields.time("CreatedTime", or: "CreateTime")
    updateTime = fields.time("UpdateTime")
    certificateSource = fields.value("CertificateSource")
    notAfterTime = fields.time("NotAfterTime")
    notBeforeTime = fields.time("NotBeforeTime")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("ClientId", clientID)
    try fields.write("DeviceCertificate", deviceCertificate)
    try fields.write("DeviceCertificateSn", deviceCertificateSn)
    try fields.write("DeviceCertificateCn", deviceCertificateCn)
    try fields.write("CaSn", caSn)
    try fields.write("Format", format)
    try fields.write("Status", status)
    try fields.write("OrganizationalUnit", organizationalUnit)
    try fields.write("LastActivationTime", lastActivationTime, in: .milliseconds)
    try fields.write("LastInactivationTime", lastInactivationTime, in: .milliseconds)
    try fields.write("CreatedTime", createdTime, in: .milliseconds)
    try fields.write("UpdateTime", updateTime, in: .milliseconds)
    try fields.write("CertificateSource", certificateSource)
    try fields.write("NotAfterTime", notAfterTime, in: .milliseconds)
    try fields.write("NotBeforeTime", notBeforeTime, in: .milliseconds)
  }
}

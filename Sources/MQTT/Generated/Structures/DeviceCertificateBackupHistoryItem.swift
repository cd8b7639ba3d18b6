// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `DeviceCertificateBackupHistoryItem`, part of answers.
public struct DeviceCertificateBackupHistoryItem: Codable, Equatable, Sendable {
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
  /// How it was registered. Wire name `CertificateSource`.
  public var certificateSource: ProvisionType?
  /// When it stops being valid, Unix milliseconds. Wire name `NotAfterTime`.
  public var notAfterTime: Date?
  /// When it starts being valid, Unix milliseconds. Wire name `NotBeforeTime`.
  public var notBeforeTime: Date?
  /// Where the item came from. Wire name `Source`.
  public var source: String?
  /// Time of the last change, Unix milliseconds. Wire name `ModificationTime`.
  public var modificationTime: Date?

  /// A value.
  public init(
    clientID: String? = nil, deviceCertificate: String? = nil, deviceCertificateSn: String? = nil,
    deviceCertificateCn: String? = nil, caSn: String? = nil, format: String? = nil,
    status: CertificateStatus? = nil, organizationalUnit: String? = nil,
    lastActivationTime: Date? = nil, lastInactivationTime: Date? = nil,
    certificateSource: ProvisionType? = nil, notAfterTime: Date? = nil, notBeforeTime: Date? = nil,
    source: String? = nil, modificationTime: Date? = nil
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
    self.certificateSource = certificateSource
    self.notAfterTime = notAfterTime
    self.notBeforeTime = notBeforeTime
    self.source = source
    self.modificationTime = modificationTime
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
    certificateSource = fields.value("CertificateSource")
    notAfterTime = fields.time("NotAfterTime")
    notBeforeTime = fields.time("NotBeforeTime")
    source = fields.value("Source")
    modificationTime = fields.time("ModificationTime")
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
    try fields.write("CertificateSource", certificateSource)
    try fields.write("NotAfterTime", notAfterTime, in: .milliseconds)
    try fields.write("NotBeforeTime", notBeforeTime, in: .milliseconds)
    try fields.write("Source", source)
    try fields.write("ModificationTime", modificationTime, in: .milliseconds)
  }
}

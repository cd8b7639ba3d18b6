// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `CaCertificateItem`, part of answers.
public struct CaCertificateItem: Codable, Equatable, Sendable {
  /// Common name of the CA. Wire name `CaCn`.
  public var caCn: String?
  /// CA certificate, PEM. Wire name `CaCertificate`.
  public var caCertificate: String?
  /// Serial number of the CA certificate. Wire name `CaSn`.
  public var caSn: String?
  /// Certificate format; PEM only. Wire name `Format`.
  public var format: String?
  /// Verification certificate, PEM. Wire name `VerificationCertificate`.
  public var verificationCertificate: String?
  /// Status. Wire name `Status`.
  public var status: CertificateStatus?
  /// When it was last activated, Unix milliseconds. Wire name `LastActivationTime`.
  public var lastActivationTime: Date?
  /// Creation time, Unix milliseconds. Wire name `CreatedTime`.
  public var createdTime: Date?
  /// Time of the last change, Unix milliseconds. Wire name `UpdateTime`.
  public var updateTime: Date?
  /// When it was last deactivated, Unix milliseconds; 0: never. Wire name `LastInactivationTime`.
  public var lastInactivationTime: Date?
  /// Common name of the CA's issuer. Wire name `CaIssuerCn`.
  public var caIssuerCn: String?
  /// When it starts being valid, Unix milliseconds. Wire name `NotBeforeTime`.
  public var notBeforeTime: Date?
  /// When it stops being valid, Unix milliseconds. Wire name `NotAfterTime`.
  public var notAfterTime: Date?

  /// A value.
  public init(
    caCn: String? = nil, caCertificate: String? = nil, caSn: String? = nil, format: String? = nil,
    verificationCertificate: String? = nil, status: CertificateStatus? = nil,
    lastActivationTime: Date? = nil, createdTime: Date? = nil, updateTime: Date? = nil,
    lastInactivationTime: Date? = nil, caIssuerCn: String? = nil, notBeforeTime: Date? = nil,
    notAfterTime: Date? = nil
  ) {
    self.caCn = caCn
    self.caCertificate = caCertificate
    self.caSn = caSn
    self.format = format
    self.verificationCertificate = verificationCertificate
    self.status = status
    self.lastActivationTime = lastActivationTime
    self.createdTime = createdTime
    self.updateTime = updateTime
    self.lastInactivationTime = lastInactivationTime
    self.caIssuerCn = caIssuerCn
    self.notBeforeTime = notBeforeTime
    self.notAfterTime = notAfterTime
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    caCn = fields.value("CaCn")
    caCertificate = fields.value("CaCertificate")
    caSn = fields.value("CaSn")
    format = fields.value("Format")
    verificationCertificate = fields.value("VerificationCertificate")
    status = fields.value("Status")
    lastActivationTime = fields.time("LastActivationTime")
    createdTime = fields.time("CreatedTime", or: "CreateTime")
    updateTime = fields.time("UpdateTime")
    lastInactivationTime = fields.time("LastInactivationTime")
    caIssuerCn = fields.value("CaIssuerCn")
    notBeforeTime = fields.time("NotBeforeTime")
    notAfterTime = fields.time("NotAfterTime")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("CaCn", caCn)
    try fields.write("CaCertificate", caCertificate)
    try fields.write("CaSn", caSn)
    try fields.write("Format", format)
    try fields.write("VerificationCertificate", verificationCertificate)
    try fields.write("Status", status)
    try fields.write("LastActivationTime", lastActivationTime, in: .milliseconds)
    try fields.write("CreatedTime", createdTime, in: .milliseconds)
    try fields.write("UpdateTime", updateTime, in: .milliseconds)
    try fields.write("LastInactivationTime", lastInactivationTime, in: .milliseconds)
    try fields.write("CaIssuerCn", caIssuerCn)
    try fields.write("NotBeforeTime", notBeforeTime, in: .milliseconds)
    try fields.write("NotAfterTime", notAfterTime, in: .milliseconds)
  }
}

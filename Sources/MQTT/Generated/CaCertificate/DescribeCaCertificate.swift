// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// One CA certificate.
public struct DescribeCaCertificate: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeCaCertificate" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Serial number of the CA certificate. Wire name `CaSn`.
  public var caSn: String
  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String

  /// A request.
  public init(caSn: String, instanceID: String) {
    self.caSn = caSn
    self.instanceID = instanceID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    caSn = try fields.value("CaSn")
    instanceID = try fields.value("InstanceId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("CaSn", caSn)
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
    /// Common name of the CA. Wire name `CaCn`.
    public var caCn: String?
    /// CA certificate, PEM. Wire name `CaCertificate`.
    public var caCertificate: String?
    /// Certificate format; PEM only. Wire name `Format`.
    public var format: String?
    /// Common name of the CA's issuer. Wire name `CaIssuerCn`.
    public var caIssuerCn: String?
    /// When it starts being valid, Unix milliseconds. Wire name `NotBeforeTime`.
    public var notBeforeTime: Date?

    /// An answer.
    public init(
      createdTime: Date? = nil, updateTime: Date? = nil, notAfterTime: Date? = nil,
      lastActivationTime: Date? = nil, lastInactivationTime: Date? = nil,
      status: CertificateStatus? = nil, caSn: String? = nil, caCn: String? = nil,
      caCertificate: String? = nil, format: String? = nil, caIssuerCn: String? = nil,
      notBeforeTime: Date? = nil
    ) {
      self.createdTime = createdTime
      self.updateTime = updateTime
      self.notAfterTime = notAfterTime
      self.lastActivationTime = lastActivationTime
      self.lastInactivationTime = lastInactivationTime
      self.status = status
      self.caSn = caSn
      self.caCn = caCn
      self.caCertificate = caCertificate
      self.format = format
      self.caIssuerCn = caIssuerCn
      self.notBeforeTime = notBeforeTime
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
      caCn = fields.value("CaCn")
      caCertificate = fields.value("CaCertificate")
      format = fields.value("Format")
      caIssuerCn = fields.value("CaIssuerCn")
      notBeforeTime = fields.time("NotBeforeTime")
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
      try fields.write("CaCn", caCn)
      try fields.write("CaCertificate", caCertificate)
      try fields.write("Format", format)
      try fields.write("CaIssuerCn", caIssuerCn)
      try fields.write("NotBeforeTime", notBeforeTime, in: .milliseconds)
    }
  }
}

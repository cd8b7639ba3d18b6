// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// Device certificates synchronized to another instance (disaster recovery).
public struct DescribeDeviceCertificateBackupHistory: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeDeviceCertificateBackupHistory" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Id of the instance that is synchronized to. Wire name `Destination`.
  public var destination: String
  /// Serial number of the CA certificate. Wire name `CaSn`.
  public var caSn: String?
  /// Serial number of the device certificate. Wire name `DeviceCertificateSn`.
  public var deviceCertificateSn: String?
  /// Start of the time range, Unix milliseconds. Wire name `ModificationTimeStart`.
  public var modificationTimeStart: Date?
  /// End of the time range, Unix milliseconds. Wire name `ModificationTimeEnd`.
  public var modificationTimeEnd: Date?
  /// Most items; default 20, at most 1024. Wire name `Limit`.
  public var limit: Int?

  /// A request.
  public init(
    instanceID: String, destination: String, caSn: String? = nil,
    deviceCertificateSn: String? = nil, modificationTimeStart: Date? = nil,
    modificationTimeEnd: Date? = nil, limit: Int? = nil
  ) {
    self.instanceID = instanceID
    self.destination = destination
    self.caSn = caSn
    self.deviceCertificateSn = deviceCertificateSn
    self.modificationTimeStart = modificationTimeStart
    self.modificationTimeEnd = modificationTimeEnd
    self.limit = limit
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    destination = try fields.value("Destination")
    caSn = try fields.valueIfPresent("CaSn")
    deviceCertificateSn = try fields.valueIfPresent("DeviceCertificateSn")
    modificationTimeStart = try fields.timeIfPresent("ModificationTimeStart", in: .milliseconds)
    modificationTimeEnd = try fields.timeIfPresent("ModificationTimeEnd", in: .milliseconds)
    limit = try fields.valueIfPresent("Limit")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Destination", destination)
    try fields.write("CaSn", caSn)
    try fields.write("DeviceCertificateSn", deviceCertificateSn)
    try fields.write("ModificationTimeStart", modificationTimeStart, in: .milliseconds)
    try fields.write("ModificationTimeEnd", modificationTimeEnd, in: .milliseconds)
    try fields.write("Limit", limit)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// The page's items. Wire name `Data`.
    public var data: [DeviceCertificateBackupHistoryItem]?

    /// An answer.
    public init(data: [DeviceCertificateBackupHistoryItem]? = nil) {
      self.data = data
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      data = try fields.listIfPresent("Data")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Data", data)
    }
  }
}

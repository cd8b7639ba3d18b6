// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// Change a ban's patterns, expiry or remark (not its type).
public struct ModifyBlockRule: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyBlockRule" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Name of the ban. Wire name `Name`.
  public var name: String
  /// Pattern; * and ? as wildcards. Wire name `Include`.
  public var include: String?
  /// Patterns excepted, at most 3; * and ? as wildcards. Wire name `Excludes`.
  public var excludes: [String]?
  /// When the ban ends, Unix milliseconds. Wire name `ExpireTime`.
  public var expireTime: Date?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?

  /// A request.
  public init(
    instanceID: String, name: String, include: String? = nil, excludes: [String]? = nil,
    expireTime: Date? = nil, remark: String? = nil
  ) {
    self.instanceID = instanceID
    self.name = name
    self.include = include
    self.excludes = excludes
    self.expireTime = expireTime
    self.remark = remark
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    name = try fields.value("Name")
    include = try fields.valueIfPresent("Include")
    excludes = try fields.valueIfPresent("Excludes")
    expireTime = try fields.timeIfPresent("ExpireTime", in: .milliseconds)
    remark = try fields.valueIfPresent("Remark")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Name", name)
    try fields.write("Include", include)
    try fields.write("Excludes", excludes)
    try fields.write("ExpireTime", expireTime, in: .milliseconds)
    try fields.write("Remark", remark)
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

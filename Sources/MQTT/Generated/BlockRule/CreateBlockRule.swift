// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// Ban clients by client id, user name or address, until a time.
public struct CreateBlockRule: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateBlockRule" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Name of the ban; letters, digits and -. Wire name `Name`.
  public var name: String
  /// What is banned; default client ids. Wire name `Type`.
  public var type: BlockRuleType?
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
    instanceID: String, name: String, type: BlockRuleType? = nil, include: String? = nil,
    excludes: [String]? = nil, expireTime: Date? = nil, remark: String? = nil
  ) {
    self.instanceID = instanceID
    self.name = name
    self.type = type
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
    type = try fields.valueIfPresent("Type")
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
    try fields.write("Type", type)
    try fields.write("Include", include)
    try fields.write("Excludes", excludes)
    try fields.write("ExpireTime", expireTime, in: .milliseconds)
    try fields.write("Remark", remark)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Name. Wire name `Name`.
    public var name: String?

    /// An answer.
    public init(instanceID: String? = nil, name: String? = nil) {
      self.instanceID = instanceID
      self.name = name
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      name = fields.value("Name")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("Name", name)
    }
  }
}

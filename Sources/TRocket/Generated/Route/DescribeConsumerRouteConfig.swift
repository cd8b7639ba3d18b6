// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The gray-release routes in force for a group on a topic. Only in today's dialect.
public struct DescribeConsumerRouteConfig: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeConsumerRouteConfig" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Consumer group name. Wire name `Group`.
  public var group: String

  /// A request.
  public init(topic: String, instanceID: String, group: String) {
    self.topic = topic
    self.instanceID = instanceID
    self.group = group
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    topic = try fields.value("Topic")
    instanceID = try fields.value("InstanceId")
    group = try fields.value("Group")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Topic", topic)
    try fields.write("InstanceId", instanceID)
    try fields.write("Group", group)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Version of the configuration. Wire name `Version`.
    public var version: Int?
    /// Rules. Wire name `Rules`.
    public var rules: [RouteRule]?
    /// When traffic was cut over, Unix milliseconds. Wire name `CutTimestamp`.
    public var cutTimestamp: Date?

    /// An answer.
    public init(version: Int? = nil, rules: [RouteRule]? = nil, cutTimestamp: Date? = nil) {
      self.version = version
      self.rules = rules
      self.cutTimestamp = cutTimestamp
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      version = fields.value("Version")
      rules = try fields.listIfPresent("Rules")
      cutTimestamp = fields.time("CutTimestamp")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Version", version)
      try fields.write("Rules", rules)
      try fields.write("CutTimestamp", cutTimestamp, in: .milliseconds)
    }
  }
}

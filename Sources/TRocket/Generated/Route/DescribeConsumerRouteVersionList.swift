// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The versions of a gray-release route configuration. Only in today's dialect.
public struct DescribeConsumerRouteVersionList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeConsumerRouteVersionList" }
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
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// Versions. Wire name `Versions`.
    public var versions: [RouteRuleVersion]

    /// An answer.
    public init(totalCount: Int? = nil, versions: [RouteRuleVersion] = []) {
      self.totalCount = totalCount
      self.versions = versions
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      versions = try fields.list("Versions")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("Versions", versions)
    }
  }
}

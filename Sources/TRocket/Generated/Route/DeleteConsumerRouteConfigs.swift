// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Delete up to 32 gray-release route configurations, or labels' parts of them. Only in today's
/// dialect.
public struct DeleteConsumerRouteConfigs: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DeleteConsumerRouteConfigs" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Route configurations, at most 32. Wire name `Configs`.
  public var configs: [ConsumerRouteLabelKey]

  /// A request.
  public init(instanceID: String, configs: [ConsumerRouteLabelKey]) {
    self.instanceID = instanceID
    self.configs = configs
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    configs = try fields.value("Configs")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Configs", asked: configs)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// Items that failed. Wire name `FailedCount`.
    public var failedCount: Int?
    /// Items that failed, one by one. Wire name `Failures`.
    public var failures: [DeleteConsumerRouteConfigFailure]?

    /// An answer.
    public init(
      totalCount: Int? = nil, failedCount: Int? = nil,
      failures: [DeleteConsumerRouteConfigFailure]? = nil
    ) {
      self.totalCount = totalCount
      self.failedCount = failedCount
      self.failures = failures
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      failedCount = fields.value("FailedCount")
      failures = try fields.listIfPresent("Failures")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("FailedCount", failedCount)
      try fields.write("Failures", failures)
    }
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The gray-release routes of up to 32 groups and topics. Only in today's dialect.
public struct DescribeConsumerRouteConfigs: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeConsumerRouteConfigs" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Route configurations, at most 32. Wire name `Configs`.
  public var configs: [ConsumerRouteKey]

  /// A request.
  public init(instanceID: String, configs: [ConsumerRouteKey]) {
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
    /// Results. Wire name `Results`.
    public var results: [DescribeConsumerRouteConfigItem]

    /// An answer.
    public init(totalCount: Int? = nil, results: [DescribeConsumerRouteConfigItem] = []) {
      self.totalCount = totalCount
      self.results = results
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      results = try fields.list("Results")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("Results", results)
    }
  }
}

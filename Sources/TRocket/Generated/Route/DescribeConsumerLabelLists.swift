// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The gray-release labels of up to 32 consumer groups. Only in today's dialect.
public struct DescribeConsumerLabelLists: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeConsumerLabelLists" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Consumer groups, at most 32. Wire name `Groups`.
  public var groups: [String]

  /// A request.
  public init(instanceID: String, groups: [String]) {
    self.instanceID = instanceID
    self.groups = groups
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    groups = try fields.value("Groups")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Groups", groups)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// Results. Wire name `Results`.
    public var results: [ConsumerLabelList]

    /// An answer.
    public init(totalCount: Int? = nil, results: [ConsumerLabelList] = []) {
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

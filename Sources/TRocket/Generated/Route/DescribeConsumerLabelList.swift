// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// All gray-release labels of a consumer group. Only in today's dialect.
public struct DescribeConsumerLabelList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeConsumerLabelList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Consumer group name. Wire name `Group`.
  public var group: String

  /// A request.
  public init(instanceID: String, group: String) {
    self.instanceID = instanceID
    self.group = group
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    group = try fields.value("Group")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Group", group)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// Gray-release labels. Wire name `Labels`.
    public var labels: [ConsumerLabel]

    /// An answer.
    public init(totalCount: Int? = nil, labels: [ConsumerLabel] = []) {
      self.totalCount = totalCount
      self.labels = labels
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      labels = try fields.list("Labels")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("Labels", labels)
    }
  }
}

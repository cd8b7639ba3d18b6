// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The shared subscription groups of an instance and how they balance.
public struct DescribeSharedSubscriptionGroups: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeSharedSubscriptionGroups" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String

  /// A request.
  public init(instanceID: String) {
    self.instanceID = instanceID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// The page's items. Wire name `Data`.
    public var data: [SharedGroup]
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?

    /// An answer.
    public init(data: [SharedGroup] = [], totalCount: Int? = nil) {
      self.data = data
      self.totalCount = totalCount
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      data = try fields.list("Data")
      totalCount = try fields.total("TotalCount")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Data", data)
      try fields.write("TotalCount", totalCount)
    }
  }
}

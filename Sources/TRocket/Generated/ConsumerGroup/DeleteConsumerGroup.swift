// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Delete a consumer group.
public struct DeleteConsumerGroup: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DeleteConsumerGroup" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 10000 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?

  /// A request.
  public init(instanceID: String, consumerGroup: String? = nil) {
    self.instanceID = instanceID
    self.consumerGroup = consumerGroup
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ConsumerGroup", consumerGroup)
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

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The lag of one consumer group, all its topics or the one in SubscribeTopic. Works for 4.x
/// instances too. Only in today's dialect.
public struct DescribeConsumerLag: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeConsumerLag" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 200 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?
  /// Namespace; 4.x clusters only. Wire name `Namespace`.
  public var namespace: String?
  /// Only the lag on this topic. Wire name `SubscribeTopic`.
  public var subscribeTopic: String?

  /// A request.
  public init(
    instanceID: String, consumerGroup: String? = nil, namespace: String? = nil,
    subscribeTopic: String? = nil
  ) {
    self.instanceID = instanceID
    self.consumerGroup = consumerGroup
    self.namespace = namespace
    self.subscribeTopic = subscribeTopic
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
    namespace = try fields.valueIfPresent("Namespace")
    subscribeTopic = try fields.valueIfPresent("SubscribeTopic")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ConsumerGroup", consumerGroup)
    try fields.write("Namespace", namespace)
    try fields.write("SubscribeTopic", subscribeTopic)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Messages not yet consumed. Wire name `ConsumerLag`.
    public var consumerLag: Int?

    /// An answer.
    public init(consumerLag: Int? = nil) {
      self.consumerLag = consumerLag
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      consumerLag = fields.value("ConsumerLag")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("ConsumerLag", consumerLag)
    }
  }
}

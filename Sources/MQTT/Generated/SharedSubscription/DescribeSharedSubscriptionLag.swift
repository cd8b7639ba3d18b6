// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Messages waiting in one shared subscription ($share/group/filter).
public struct DescribeSharedSubscriptionLag: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeSharedSubscriptionLag" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Shared subscription, $share/group/filter. Wire name `SharedSubscription`.
  public var sharedSubscription: String

  /// A request.
  public init(instanceID: String, sharedSubscription: String) {
    self.instanceID = instanceID
    self.sharedSubscription = sharedSubscription
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    sharedSubscription = try fields.value("SharedSubscription")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("SharedSubscription", sharedSubscription)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Messages waiting. Wire name `Lag`.
    public var lag: Int?

    /// An answer.
    public init(lag: Int? = nil) {
      self.lag = lag
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      lag = fields.value("Lag")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Lag", lag)
    }
  }
}

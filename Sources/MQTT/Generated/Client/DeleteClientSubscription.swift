// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Take a subscription from a client's session from the server side.
public struct DeleteClientSubscription: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DeleteClientSubscription" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// MQTT topic filter. Wire name `TopicFilter`.
  public var topicFilter: String?

  /// A request.
  public init(instanceID: String, clientID: String? = nil, topicFilter: String? = nil) {
    self.instanceID = instanceID
    self.clientID = clientID
    self.topicFilter = topicFilter
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    clientID = try fields.valueIfPresent("ClientId")
    topicFilter = try fields.valueIfPresent("TopicFilter")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ClientId", clientID)
    try fields.write("TopicFilter", topicFilter)
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

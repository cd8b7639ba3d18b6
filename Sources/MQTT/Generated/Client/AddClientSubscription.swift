// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Add a subscription to a client's session from the server side.
public struct AddClientSubscription: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "AddClientSubscription" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Client id. Wire name `ClientId`.
  public var clientID: String
  /// MQTT topic filter. Wire name `TopicFilter`.
  public var topicFilter: String
  /// MQTT quality of service, digits. Wire name `Qos`.
  public var qos: String?

  /// A request.
  public init(instanceID: String, clientID: String, topicFilter: String, qos: String? = nil) {
    self.instanceID = instanceID
    self.clientID = clientID
    self.topicFilter = topicFilter
    self.qos = qos
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    clientID = try fields.value("ClientId")
    topicFilter = try fields.value("TopicFilter")
    qos = try fields.valueIfPresent("Qos")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ClientId", clientID)
    try fields.write("TopicFilter", topicFilter)
    try fields.write("Qos", qos)
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

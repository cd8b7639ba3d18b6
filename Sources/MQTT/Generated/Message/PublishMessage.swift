// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Publish a message to a topic or to one client.
public struct PublishMessage: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "PublishMessage" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Payload, encoded as Encoding says. Wire name `Payload`.
  public var payload: String
  /// Topic to publish to; this or TargetClientId. Wire name `TargetTopic`.
  public var targetTopic: String?
  /// Client to publish to; this or TargetTopic. Wire name `TargetClientId`.
  public var targetClientID: String?
  /// How Payload is encoded; default plain. Wire name `Encoding`.
  public var encoding: PayloadEncoding?
  /// MQTT quality of service, digits. Wire name `Qos`.
  public var qos: Qos?
  /// Whether it is retained; default false; topics only. Wire name `Retain`.
  public var retain: Bool?

  /// A request.
  public init(
    instanceID: String, payload: String, targetTopic: String? = nil, targetClientID: String? = nil,
    encoding: PayloadEncoding? = nil, qos: Qos? = nil, retain: Bool? = nil
  ) {
    self.instanceID = instanceID
    self.payload = payload
    self.targetTopic = targetTopic
    self.targetClientID = targetClientID
    self.encoding = encoding
    self.qos = qos
    self.retain = retain
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    payload = try fields.value("Payload")
    targetTopic = try fields.valueIfPresent("TargetTopic")
    targetClientID = try fields.valueIfPresent("TargetClientId")
    encoding = try fields.valueIfPresent("Encoding")
    qos = try fields.valueIfPresent("Qos")
    retain = try fields.valueIfPresent("Retain")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Payload", payload)
    try fields.write("TargetTopic", targetTopic)
    try fields.write("TargetClientId", targetClientID)
    try fields.write("Encoding", encoding)
    try fields.write("Qos", qos)
    try fields.write("Retain", retain)
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

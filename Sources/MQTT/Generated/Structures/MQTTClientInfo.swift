// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `MQTTClientInfo`, part of answers.
public struct MQTTClientInfo: Codable, Equatable, Sendable {
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// Client's network address, host:port. Wire name `ClientAddress`.
  public var clientAddress: String?
  /// MQTT protocol level. Wire name `ProtocolVersion`.
  public var protocolVersion: ProtocolVersion?
  /// Keep-alive, seconds. Wire name `Keepalive`.
  public var keepalive: Int?
  /// Whether it is connected. Wire name `ConnectionStatus`.
  public var connectionStatus: ConnectionStatus?
  /// Creation time, Unix milliseconds. Wire name `CreateTime`.
  public var createTime: Date?
  /// When the connection was last made, Unix milliseconds. Wire name `ConnectTime`.
  public var connectTime: Date?
  /// When the connection was last lost, Unix milliseconds; only for a persistent session that is
  /// not connected, else 0. Wire name `DisconnectTime`.
  public var disconnectTime: Date?
  /// The client's subscriptions. Wire name `MQTTClientSubscriptions`.
  public var mqttClientSubscriptions: [MQTTClientSubscription]?
  /// The clean-session flag (MQTT 5: clean start). Wire name `CleanSession`.
  public var cleanSession: Bool?
  /// Session expiry, seconds (MQTT 5). Wire name `ExpireIntervalInSeconds`.
  public var expireIntervalInSeconds: Int?

  /// A value.
  public init(
    clientID: String? = nil, clientAddress: String? = nil, protocolVersion: ProtocolVersion? = nil,
    keepalive: Int? = nil, connectionStatus: ConnectionStatus? = nil, createTime: Date? = nil,
    connectTime: Date? = nil, disconnectTime: Date? = nil,
    mqttClientSubscriptions: [MQTTClientSubscription]? = nil, cleanSession: Bool? = nil,
    expireIntervalInSeconds: Int? = nil
  ) {
    self.clientID = clientID
    self.clientAddress = clientAddress
    self.protocolVersion = protocolVersion
    self.keepalive = keepalive
    self.connectionStatus = connectionStatus
    self.createTime = createTime
    self.connectTime = connectTime
    self.disconnectTime = disconnectTime
    self.mqttClientSubscriptions = mqttClientSubscriptions
    self.cleanSession = cleanSession
    self.expireIntervalInSeconds = expireIntervalInSeconds
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    clientID = fields.value("ClientId")
    clientAddress = fields.value("ClientAddress")
    protocolVersion = fields.value("ProtocolVersion")
    keepalive = fields.value("Keepalive")
    connectionStatus = fields.value("ConnectionStatus")
    createTime = fields.time("CreateTime", or: "CreatedTime")
    connectTime = fields.time("ConnectTime")
    disconnectTime = fields.time("DisconnectTime")
    mqttClientSubscriptions = fields.value("MQTTClientSubscriptions")
    cleanSession = fields.value("CleanSession")
    expireIntervalInSeconds = fields.value("ExpireIntervalInSeconds")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("ClientId", clientID)
    try fields.write("ClientAddress", clientAddress)
    try fields.write("ProtocolVersion", protocolVersion)
    try fields.write("Keepalive", keepalive)
    try fields.write("ConnectionStatus", connectionStatus)
    try fields.write("CreateTime", createTime, in: .milliseconds)
    try fields.write("ConnectTime", connectTime, in: .milliseconds)
    try fields.write("DisconnectTime", disconnectTime, in: .milliseconds)
    try fields.write("MQTTClientSubscriptions", mqttClientSubscriptions)
    try fields.write("CleanSession", cleanSession)
    try fields.write("ExpireIntervalInSeconds", expireIntervalInSeconds)
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// One MQTT client by its client id: connection, subscriptions, traffic. There is no action that
/// lists clients. Only in the dialect of May 2024.
public struct DescribeMQTTClient: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMQTTClient" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// MQTT client id. Wire name `ClientId`.
  public var clientID: String

  /// A request.
  public init(instanceID: String, clientID: String) {
    self.instanceID = instanceID
    self.clientID = clientID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    clientID = try fields.value("ClientId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ClientId", clientID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// MQTT client id. Wire name `ClientId`.
    public var clientID: String?
    /// Client's network address, host:port. Wire name `ClientAddress`.
    public var clientAddress: String?
    /// MQTT protocol level; 4 is MQTT 3.1.1. Wire name `ProtocolVersion`.
    public var protocolVersion: Int?
    /// Keep-alive, seconds. Wire name `Keepalive`.
    public var keepalive: Int?
    /// CONNECTED or DISCONNECTED. Wire name `ConnectionStatus`.
    public var connectionStatus: ConnectionStatus?
    /// Creation time. Wire name `CreateTime`.
    public var createTime: Date?
    /// When the connection was last made, Unix milliseconds. Wire name `ConnectTime`.
    public var connectTime: Date?
    /// When the connection was last lost, Unix milliseconds; only for a persistent session that is
    /// not connected. Wire name `DisconnectTime`.
    public var disconnectTime: Date?
    /// The client's subscriptions. Wire name `MQTTClientSubscriptions`.
    public var mqttClientSubscriptions: [MQTTClientSubscription]?
    /// Traffic from the server to the client. Wire name `Inbound`.
    public var inbound: StatisticsReport?
    /// Traffic from the client to the server. Wire name `OutBound`.
    public var outBound: StatisticsReport?
    /// The MQTT clean-session flag. Wire name `CleanSession`.
    public var cleanSession: Bool?

    /// An answer.
    public init(
      clientID: String? = nil, clientAddress: String? = nil, protocolVersion: Int? = nil,
      keepalive: Int? = nil, connectionStatus: ConnectionStatus? = nil, createTime: Date? = nil,
      connectTime: Date? = nil, disconnectTime: Date? = nil,
      mqttClientSubscriptions: [MQTTClientSubscription]? = nil, inbound: StatisticsReport? = nil,
      outBound: StatisticsReport? = nil, cleanSession: Bool? = nil
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
      self.inbound = inbound
      self.outBound = outBound
      self.cleanSession = cleanSession
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
      mqttClientSubscriptions = try fields.listIfPresent("MQTTClientSubscriptions")
      inbound = fields.value("Inbound")
      outBound = fields.value("OutBound")
      cleanSession = fields.value("CleanSession")
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
      try fields.write("Inbound", inbound)
      try fields.write("OutBound", outBound)
      try fields.write("CleanSession", cleanSession)
    }
  }
}

// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// Clients of an instance, online, offline or both, at most 1024; ClientId narrows (the example
/// shows a prefix finding several).
public struct DescribeClientList: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeClientList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// Most clients to answer, digits; default and most 1024. Wire name `Number`.
  public var number: String?
  /// Which clients. Wire name `OnlineStatus`.
  public var onlineStatus: OnlineStatus?
  /// Last connect time (online) or disconnect time (offline), Unix milliseconds; not said how it
  /// bounds: by its name an upper bound, to get past the first 1024. Wire name `MaxTimestamp`.
  public var maxTimestamp: Date?

  /// A request.
  public init(
    instanceID: String, clientID: String? = nil, number: String? = nil,
    onlineStatus: OnlineStatus? = nil, maxTimestamp: Date? = nil
  ) {
    self.instanceID = instanceID
    self.clientID = clientID
    self.number = number
    self.onlineStatus = onlineStatus
    self.maxTimestamp = maxTimestamp
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    clientID = try fields.valueIfPresent("ClientId")
    number = try fields.valueIfPresent("Number")
    onlineStatus = try fields.valueIfPresent("OnlineStatus")
    maxTimestamp = try fields.timeIfPresent("MaxTimestamp", in: .milliseconds)
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ClientId", clientID)
    try fields.write("Number", number)
    try fields.write("OnlineStatus", onlineStatus)
    try fields.write("MaxTimestamp", maxTimestamp, in: .milliseconds)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Clients. Wire name `Clients`.
    public var clients: [MQTTClientInfo]?

    /// An answer.
    public init(clients: [MQTTClientInfo]? = nil) {
      self.clients = clients
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      clients = try fields.listIfPresent("Clients")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Clients", clients)
    }
  }
}

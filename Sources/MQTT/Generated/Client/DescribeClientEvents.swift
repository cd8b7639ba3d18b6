// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// What happened to one client in a time range: connected, disconnected, subscribed, unsubscribed
/// and so on.
public struct DescribeClientEvents: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeClientEvents" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Start of the time range, Unix milliseconds. Wire name `StartTime`.
  public var startTime: Date
  /// End of the time range, Unix milliseconds. Wire name `EndTime`.
  public var endTime: Date
  /// Client id. Wire name `ClientId`.
  public var clientID: String

  /// A request.
  public init(instanceID: String, startTime: Date, endTime: Date, clientID: String) {
    self.instanceID = instanceID
    self.startTime = startTime
    self.endTime = endTime
    self.clientID = clientID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    startTime = try fields.time("StartTime", in: .milliseconds)
    endTime = try fields.time("EndTime", in: .milliseconds)
    clientID = try fields.value("ClientId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("StartTime", startTime, in: .milliseconds)
    try fields.write("EndTime", endTime, in: .milliseconds)
    try fields.write("ClientId", clientID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Events. Wire name `Events`.
    public var events: [EventItem]?

    /// An answer.
    public init(events: [EventItem]? = nil) {
      self.events = events
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      events = try fields.listIfPresent("Events")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Events", events)
    }
  }
}

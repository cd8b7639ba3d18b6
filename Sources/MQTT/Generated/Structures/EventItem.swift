// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `EventItem`, part of answers.
public struct EventItem: Codable, Equatable, Sendable {
  /// When it happened, Unix milliseconds. Wire name `Timestamp`.
  public var timestamp: Date?
  /// What happened (client.connected, client.subscribed, …). Wire name `Event`.
  public var event: String?
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// Details of the event. Wire name `Info`.
  public var info: [EventInfo]?

  /// A value.
  public init(
    timestamp: Date? = nil, event: String? = nil, clientID: String? = nil, info: [EventInfo]? = nil
  ) {
    self.timestamp = timestamp
    self.event = event
    self.clientID = clientID
    self.info = info
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    timestamp = fields.time("Timestamp")
    event = fields.value("Event")
    clientID = fields.value("ClientId")
    info = fields.value("Info")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Timestamp", timestamp, in: .milliseconds)
    try fields.write("Event", event)
    try fields.write("ClientId", clientID)
    try fields.write("Info", info)
  }
}

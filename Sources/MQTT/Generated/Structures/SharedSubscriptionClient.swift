// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `SharedSubscriptionClient`, part of answers.
public struct SharedSubscriptionClient: Codable, Equatable, Sendable {
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// Name of the shared subscription group. Wire name `SharedName`.
  public var sharedName: String?
  /// MQTT topic filter. Wire name `TopicFilter`.
  public var topicFilter: String?
  /// Whether it is online. Wire name `Online`.
  public var online: Bool?

  /// A value.
  public init(
    clientID: String? = nil, sharedName: String? = nil, topicFilter: String? = nil,
    online: Bool? = nil
  ) {
    self.clientID = clientID
    self.sharedName = sharedName
    self.topicFilter = topicFilter
    self.online = online
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    clientID = fields.value("ClientId")
    sharedName = fields.value("SharedName")
    topicFilter = fields.value("TopicFilter")
    online = fields.value("Online")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("ClientId", clientID)
    try fields.write("SharedName", sharedName)
    try fields.write("TopicFilter", topicFilter)
    try fields.write("Online", online)
  }
}

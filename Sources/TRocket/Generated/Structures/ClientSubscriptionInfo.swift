// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `ClientSubscriptionInfo`, part of answers.
public struct ClientSubscriptionInfo: Codable, Equatable, Sendable {
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// Client's network address, host:port. Wire name `ClientAddr`.
  public var clientAddr: String?
  /// Topic name. Wire name `Topic`.
  public var topic: String?
  /// Subscription expression. Wire name `SubString`.
  public var subString: String?
  /// Filter expression type (TAG, SQL92). Wire name `ExpressionType`.
  public var expressionType: String?

  /// A value.
  public init(
    clientID: String? = nil, clientAddr: String? = nil, topic: String? = nil,
    subString: String? = nil, expressionType: String? = nil
  ) {
    self.clientID = clientID
    self.clientAddr = clientAddr
    self.topic = topic
    self.subString = subString
    self.expressionType = expressionType
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    clientID = fields.value("ClientId")
    clientAddr = fields.value("ClientAddr")
    topic = fields.value("Topic")
    subString = fields.value("SubString")
    expressionType = fields.value("ExpressionType")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("ClientId", clientID)
    try fields.write("ClientAddr", clientAddr)
    try fields.write("Topic", topic)
    try fields.write("SubString", subString)
    try fields.write("ExpressionType", expressionType)
  }
}

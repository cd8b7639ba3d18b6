// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `ConsumerLabelRouteItem`, part of answers.
public struct ConsumerLabelRouteItem: Codable, Equatable, Sendable {
  /// Topic name. Wire name `Topic`.
  public var topic: String?
  /// Condition of the route. Wire name `MatchCondition`.
  public var matchCondition: String?
  /// Label that the messages go to. Wire name `TargetConsumerLabel`.
  public var targetConsumerLabel: String?

  /// A value.
  public init(
    topic: String? = nil, matchCondition: String? = nil, targetConsumerLabel: String? = nil
  ) {
    self.topic = topic
    self.matchCondition = matchCondition
    self.targetConsumerLabel = targetConsumerLabel
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    topic = fields.value("Topic")
    matchCondition = fields.value("MatchCondition")
    targetConsumerLabel = fields.value("TargetConsumerLabel")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Topic", topic)
    try fields.write("MatchCondition", matchCondition)
    try fields.write("TargetConsumerLabel", targetConsumerLabel)
  }
}

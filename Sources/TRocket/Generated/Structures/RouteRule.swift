// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `RouteRule`, part of requests and answers.
public struct RouteRule: Codable, Equatable, Sendable {
  /// Condition of the route. Wire name `MatchCondition`.
  public var matchCondition: String?
  /// Label that the messages go to. Wire name `TargetConsumerLabel`.
  public var targetConsumerLabel: String?

  /// A value.
  public init(matchCondition: String? = nil, targetConsumerLabel: String? = nil) {
    self.matchCondition = matchCondition
    self.targetConsumerLabel = targetConsumerLabel
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    matchCondition = fields.value("MatchCondition")
    targetConsumerLabel = fields.value("TargetConsumerLabel")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("MatchCondition", matchCondition)
    try fields.write("TargetConsumerLabel", targetConsumerLabel)
  }
}

extension RouteRule: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("MatchCondition", matchCondition)
    try fields.write("TargetConsumerLabel", targetConsumerLabel)
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `PutConsumerRouteConfigItem`, part of requests.
public struct PutConsumerRouteConfigItem: Codable, Equatable, Sendable {
  /// Topic name. Wire name `Topic`.
  public var topic: String?
  /// Consumer group name. Wire name `Group`.
  public var group: String?
  /// Rules. Wire name `Rules`.
  public var rules: [RouteRule]?

  /// A value.
  public init(topic: String? = nil, group: String? = nil, rules: [RouteRule]? = nil) {
    self.topic = topic
    self.group = group
    self.rules = rules
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    topic = try fields.valueIfPresent("Topic")
    group = try fields.valueIfPresent("Group")
    rules = try fields.valueIfPresent("Rules")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Topic", topic)
    try fields.write("Group", group)
    try fields.write("Rules", asked: rules)
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `ConsumerLabelRoute`, part of answers.
public struct ConsumerLabelRoute: Codable, Equatable, Sendable {
  /// Key. Wire name `Key`.
  public var key: ConsumerLabelKey?
  /// Routes. Wire name `Routes`.
  public var routes: [ConsumerLabelRouteItem]?

  /// A value.
  public init(key: ConsumerLabelKey? = nil, routes: [ConsumerLabelRouteItem]? = nil) {
    self.key = key
    self.routes = routes
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    key = fields.value("Key")
    routes = fields.value("Routes")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Key", key)
    try fields.write("Routes", routes)
  }
}

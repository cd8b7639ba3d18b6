// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `DescribeConsumerRouteConfigItem`, part of answers.
public struct DescribeConsumerRouteConfigItem: Codable, Equatable, Sendable {
  /// Key. Wire name `Key`.
  public var key: ConsumerRouteKey?
  /// Version of the configuration. Wire name `Version`.
  public var version: Int?
  /// Rules. Wire name `Rules`.
  public var rules: [RouteRule]?
  /// When traffic was cut over, Unix milliseconds. Wire name `CutTimestamp`.
  public var cutTimestamp: Date?

  /// A value.
  public init(
    key: ConsumerRouteKey? = nil, version: Int? = nil, rules: [RouteRule]? = nil,
    cutTimestamp: Date? = nil
  ) {
    self.key = key
    self.version = version
    self.rules = rules
    self.cutTimestamp = cutTimestamp
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    key = fields.value("Key")
    version = fields.value("Version")
    rules = fields.value("Rules")
    cutTimestamp = fields.time("CutTimestamp")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Key", key)
    try fields.write("Version", version)
    try fields.write("Rules", rules)
    try fields.write("CutTimestamp", cutTimestamp, in: .milliseconds)
  }
}

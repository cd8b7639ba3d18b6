// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `RouteRuleVersion`, part of answers.
public struct RouteRuleVersion: Codable, Equatable, Sendable {
  /// Version of the configuration. Wire name `Version`.
  public var version: Int?
  /// When traffic was cut over, Unix milliseconds. Wire name `CutTimestamp`.
  public var cutTimestamp: Date?
  /// Time of the last change, Unix milliseconds. Wire name `UpdatedAt`.
  public var updatedAt: Date?
  /// Rules. Wire name `Rules`.
  public var rules: [RouteRule]?

  /// A value.
  public init(
    version: Int? = nil, cutTimestamp: Date? = nil, updatedAt: Date? = nil,
    rules: [RouteRule]? = nil
  ) {
    self.version = version
    self.cutTimestamp = cutTimestamp
    self.updatedAt = updatedAt
    self.rules = rules
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    version = fields.value("Version")
    cutTimestamp = fields.time("CutTimestamp")
    updatedAt = fields.time("UpdatedAt")
    rules = fields.value("Rules")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Version", version)
    try fields.write("CutTimestamp", cutTimestamp, in: .milliseconds)
    try fields.write("UpdatedAt", updatedAt, in: .milliseconds)
    try fields.write("Rules", rules)
  }
}

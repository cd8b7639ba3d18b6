// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `ZoneScheduledItem`, part of answers.
public struct ZoneScheduledItem: Codable, Equatable, Sendable {
  /// Zone id. Wire name `ZoneId`.
  public var zoneID: String?
  /// true: the zone is taken out and none was put back. Wire name `NodePermWipeFlag`.
  public var nodePermWipeFlag: Bool?

  /// A value.
  public init(zoneID: String? = nil, nodePermWipeFlag: Bool? = nil) {
    self.zoneID = zoneID
    self.nodePermWipeFlag = nodePermWipeFlag
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    zoneID = fields.value("ZoneId")
    nodePermWipeFlag = fields.value("NodePermWipeFlag")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("ZoneId", zoneID)
    try fields.write("NodePermWipeFlag", nodePermWipeFlag)
  }
}

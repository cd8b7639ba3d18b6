// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `ConsumerLabelList`, part of answers.
public struct ConsumerLabelList: Codable, Equatable, Sendable {
  /// Consumer group name. Wire name `Group`.
  public var group: String?
  /// Items in all. Wire name `TotalCount`.
  public var totalCount: Int?
  /// Gray-release labels. Wire name `Labels`.
  public var labels: [ConsumerLabelItem]?

  /// A value.
  public init(group: String? = nil, totalCount: Int? = nil, labels: [ConsumerLabelItem]? = nil) {
    self.group = group
    self.totalCount = totalCount
    self.labels = labels
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    group = fields.value("Group")
    totalCount = fields.value("TotalCount")
    labels = fields.value("Labels")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Group", group)
    try fields.write("TotalCount", totalCount)
    try fields.write("Labels", labels)
  }
}

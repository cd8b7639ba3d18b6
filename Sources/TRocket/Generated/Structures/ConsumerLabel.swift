// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `ConsumerLabel`, part of answers.
public struct ConsumerLabel: Codable, Equatable, Sendable {
  /// Gray-release label. Wire name `Label`.
  public var label: String?
  /// State of the label. Wire name `State`.
  public var state: LabelState?
  /// Time of the last change, Unix milliseconds. Wire name `UpdatedAt`.
  public var updatedAt: Date?

  /// A value.
  public init(label: String? = nil, state: LabelState? = nil, updatedAt: Date? = nil) {
    self.label = label
    self.state = state
    self.updatedAt = updatedAt
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    label = fields.value("Label")
    state = fields.value("State")
    updatedAt = fields.time("UpdatedAt")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Label", label)
    try fields.write("State", state)
    try fields.write("UpdatedAt", updatedAt, in: .milliseconds)
  }
}

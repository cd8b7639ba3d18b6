// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `PriceTag`, part of answers.
public struct PriceTag: Codable, Equatable, Sendable {
  /// tps: base price; stepTps: step. Wire name `Name`.
  public var name: String?
  /// Billing step. Wire name `Step`.
  public var step: Int?

  /// A value.
  public init(name: String? = nil, step: Int? = nil) {
    self.name = name
    self.step = step
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    name = fields.value("Name")
    step = fields.value("Step")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Name", name)
    try fields.write("Step", step)
  }
}

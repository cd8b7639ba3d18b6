// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `PriceTag`, part of answers.
public struct PriceTag: Codable, Equatable, Sendable {
  /// Billing name. Wire name `Name`.
  public var name: String?
  /// Billing category. Wire name `Category`.
  public var category: String?
  /// Billing item. Wire name `Code`.
  public var code: String?
  /// Billing step. Wire name `Step`.
  public var step: Int?

  /// A value.
  public init(name: String? = nil, category: String? = nil, code: String? = nil, step: Int? = nil) {
    self.name = name
    self.category = category
    self.code = code
    self.step = step
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    name = fields.value("Name")
    category = fields.value("Category")
    code = fields.value("Code")
    step = fields.value("Step")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Name", name)
    try fields.write("Category", category)
    try fields.write("Code", code)
    try fields.write("Step", step)
  }
}

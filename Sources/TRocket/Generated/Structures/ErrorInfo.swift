// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `ErrorInfo`, part of answers.
public struct ErrorInfo: Codable, Equatable, Sendable {
  /// Code. Wire name `Code`.
  public var code: String?
  /// Error message. Wire name `Message`.
  public var message: String?

  /// A value.
  public init(code: String? = nil, message: String? = nil) {
    self.code = code
    self.message = message
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    code = fields.value("Code")
    message = fields.value("Message")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Code", code)
    try fields.write("Message", message)
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `PutConsumerRouteConfigFailure`, part of answers.
public struct PutConsumerRouteConfigFailure: Codable, Equatable, Sendable {
  /// Key. Wire name `Key`.
  public var key: ConsumerRouteKey?
  /// What went wrong. Wire name `Error`.
  public var error: ErrorInfo?

  /// A value.
  public init(key: ConsumerRouteKey? = nil, error: ErrorInfo? = nil) {
    self.key = key
    self.error = error
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    key = fields.value("Key")
    error = fields.value("Error")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Key", key)
    try fields.write("Error", error)
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `MessageTraceItem`, part of answers.
public struct MessageTraceItem: Codable, Equatable, Sendable {
  /// Stage of the trace. Wire name `Stage`.
  public var stage: TraceStage?
  /// What the stage recorded, JSON text. Wire name `Data`.
  public var data: String?

  /// A value.
  public init(stage: TraceStage? = nil, data: String? = nil) {
    self.stage = stage
    self.data = data
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    stage = fields.value("Stage")
    data = fields.value("Data")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Stage", stage)
    try fields.write("Data", data)
  }
}

// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `TopicStageChangeResult`, part of answers.
public struct TopicStageChangeResult: Codable, Equatable, Sendable {
  /// Topic name. Wire name `TopicName`.
  public var topicName: String?
  /// Whether it succeeded. Wire name `Success`.
  public var success: Bool?
  /// Namespace; 4.x clusters only. Wire name `Namespace`.
  public var namespace: String?

  /// A value.
  public init(topicName: String? = nil, success: Bool? = nil, namespace: String? = nil) {
    self.topicName = topicName
    self.success = success
    self.namespace = namespace
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    topicName = fields.value("TopicName")
    success = fields.value("Success")
    namespace = fields.value("Namespace")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("TopicName", topicName)
    try fields.write("Success", success)
    try fields.write("Namespace", namespace)
  }
}

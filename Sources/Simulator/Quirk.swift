/// What the service does although nothing documents it, or one hardly expects it. Whoever reads
/// answers must bear it.
public enum Quirk: String, CaseIterable, Hashable, Sendable {
  /// Times that count seconds come in milliseconds here and there, and the other way round.
  case mixedTimes = "mixed-times"
  /// Three answers hold `CreateTime` in place of `CreatedTime`.
  case createTime = "create-time"
  /// `Error` and `RequestId` stand beside `Response`, both null.
  case nullError = "null-error"
  /// What is null is left out.
  case omittedNulls = "omitted-nulls"
  /// Rows change their places between two pages: one comes twice, another one not at all.
  case reorderedRows = "reordered-rows"
  /// Objects have members that nobody knows yet.
  case unknownFields = "unknown-fields"
  /// The actions of May 2024 that today's document has no more are answered beside it: those of
  /// MQTT, which moved to a product of their own.
  case retiredActions = "retired-actions"
}

package import TencentCloud

/// A step on the way of a message, as its trace tells it.
package struct TraceStep: Equatable, Sendable {
  /// What happened.
  package enum Kind: Equatable, Sendable {
    /// The producer sent it.
    case produced
    /// The broker took it.
    case stored
    /// It was handed to a consumer; again where `retry` is above zero.
    case pushed(retry: Int64)
    /// The consumer was done with it, however that went.
    case returned
    /// Something of a stage that is told as it came.
    case other(stage: String)
  }

  /// A member of a record that says nothing of the above.
  package struct Member: Equatable, Sendable {
    package let name: String
    package let value: JSONValue
  }

  package let kind: Kind
  /// When, in Unix milliseconds; nil where the trace does not say, or not so that it can be read.
  package var time: Int64?
  /// The time as it came, where it cannot be read.
  package var timeText: String?
  /// The group, where it is about a consumer.
  package var group: String?
  /// The producer or the consumer.
  package var client: String?
  package var address: String?
  /// How it went. Only 0, which is success, is known for certain; nil where nothing is said.
  package var status: JSONValue?
  /// Whatever else the record has, by name.
  package var rest: [Member] = []
  /// A record that is no object, as it came.
  package var raw: String?

  init(_ kind: Kind) { self.kind = kind }

  /// Whether the consumer is known to have taken it.
  package var isSuccess: Bool { status == .integer(0) || status == .string("0") }
}

import TencentCloud

/// A value as the service gave it, ready to be sorted and formatted.
public enum FieldValue: Equatable, Sendable {
  /// Not known: left out, null, or not asked yet. Shown as `–`, never as 0.
  case unknown
  /// Text of the service, untrusted.
  case text(String)
  /// A count.
  case integer(Int64)
  /// A ratio.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
  /// A time, in milliseconds since 1970 UTC.
  case time(unixMilliseconds: Int64)
  /// The time of the first look, in milliseconds since 1970 UTC: it was so then, and may have been
  /// before.
  case timeOrEarlier(unixMilliseconds: Int64)
  /// The raw value of an enumeration, such as `RUNNING`.
  case token(String)
  /// A key or a password: masked everywhere.
  case secret(String)
  /// Something with parts, such as tags.
  case structure(JSONValue)
}

extension FieldValue {
  /// Text, or unknown.
  static func text(_ text: String?) -> FieldValue { text.map(FieldValue.text) ?? .unknown }
  /// A count, or unknown.
  static func integer(_ integer: Int64?) -> FieldValue {
    integer.map(FieldValue.integer) ?? .unknown
  }

  /// Whether there is no value.
  var isUnknown: Bool { self == .unknown }

  /// Whether this stands before `other` when sorted from small to large. What is not known stands
  /// last in both directions, which is the caller's work.
  func precedes(_ other: FieldValue) -> Bool {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): left < right
    case (.time(let left), .time(let right)),
      (.time(let left), .timeOrEarlier(let right)),
      (.timeOrEarlier(let left), .time(let right)),
      (.timeOrEarlier(let left), .timeOrEarlier(let right)):
      left < right
    case (.number(let left), .number(let right)): left < right
    case (.integer(let left), .number(let right)): Double(left) < right
    case (.number(let left), .integer(let right)): left < Double(right)
    case (.flag(let left), .flag(let right)): !left && right
    default: sortText < other.sortText
    }
  }

  private var sortText: String {
    switch self {
    case .text(let text), .token(let text): text.lowercased()
    default: ""
    }
  }
}

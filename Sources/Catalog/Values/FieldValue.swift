package import TencentCloud

/// A value as the service gave it, ready to be sorted and formatted.
package enum FieldValue: Equatable, Sendable {
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
  /// How a time is not known to the second.
  package enum Roughness: Equatable, Sendable {
    /// It was so at the first look, and may have been for long.
    case orEarlier
    /// It was between two looks that were some time apart: the middle.
    case about
  }

  /// A time, in milliseconds since 1970 UTC.
  case time(unixMilliseconds: Int64)
  /// A time that is not known to the second, in milliseconds since 1970 UTC.
  case roughTime(Roughness, unixMilliseconds: Int64)
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
  package var isUnknown: Bool { self == .unknown }

  /// Whether this stands before `other` when sorted from small to large. What is not known stands
  /// last in both directions, which is the caller's work.
  package func precedes(_ other: FieldValue) -> Bool {
    precedesAsNumber(other) ?? (sortText < other.sortText)
  }

  /// Whether this stands before `other` in a sorted list: what is not known stands last in both
  /// directions.
  package func stands(before other: FieldValue, isDescending: Bool) -> Bool {
    if isUnknown || other.isUnknown { return !isUnknown }
    return isDescending ? other.precedes(self) : precedes(other)
  }

  /// The same as `precedes` for numbers, times and flags; nil where both are not of such a kind.
  func precedesAsNumber(_ other: FieldValue) -> Bool? {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): left < right
    case (.time(let left), .time(let right)),
      (.time(let left), .roughTime(_, let right)),
      (.roughTime(_, let left), .time(let right)),
      (.roughTime(_, let left), .roughTime(_, let right)):
      left < right
    case (.number(let left), .number(let right)): left < right
    case (.integer(let left), .number(let right)): Double(left) < right
    case (.number(let left), .integer(let right)): left < Double(right)
    case (.flag(let left), .flag(let right)): !left && right
    default: nil
    }
  }

  /// What is compared where there is no number to compare.
  var sortText: String {
    switch self {
    case .text(let text), .token(let text): text.lowercased()
    default: ""
    }
  }
}

import FoundationEssentials
import TencentCloud

extension JSONValue {
  /// It as a number; nil for all others than numbers.
  var amount: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// Where it stands in jq's order of kinds.
  var rank: Int {
    switch self {
    case .null: 0
    case .bool(let isTrue): isTrue ? 2 : 1
    case .integer, .number, .numeral: 3
    case .string: 4
    case .array: 5
    case .object: 6
    }
  }
}

extension JSONValue {
  /// What a text or a number is as a number; nil where jq fails.
  var asNumber: JSONValue? {
    guard case .string(let text) = self else { return amount == nil ? nil : self }
    guard let number = Double(text), number.isFinite else { return nil }
    return .number(number)
  }

  /// What comes of it and another by a sign; nil where jq fails.
  func calculated(_ sign: String, _ other: JSONValue) -> JSONValue? {
    if let one = amount, let two = other.amount { return Self.number(one, sign, two) }
    switch (self, sign, other) {
    case (.null, "+", _): return other
    case (_, "+", .null): return self
    case (.string(let one), "+", .string(let two)): return .string(one + two)
    case (.array(let one), "+", .array(let two)): return .array(one + two)
    default: return nil
    }
  }

  private static func number(_ one: Double, _ sign: String, _ two: Double) -> JSONValue? {
    switch sign {
    case "+": return .number(one + two)
    case "-": return .number(one - two)
    case "*": return .number(one * two)
    case "/": return two == 0 ? nil : .number(one / two)
    default:
      // jq leaves fractions out before it divides.
      guard let whole = Int64(exactly: one.rounded(.towardZero)),
        let divisor = Int64(exactly: two.rounded(.towardZero)), divisor != 0
      else { return nil }
      return .integer(divisor == -1 ? 0 : whole % divisor)
    }
  }
}

import TencentCloud

/// What a filter asks of one value of a row: `lag>1000`, `since<10m`, `remark~crm`.
package struct FilterPredicate: Sendable {
  /// How a value is compared.
  package enum Comparison: String, Equatable, Sendable {
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case equal = "="
    case unequal = "!="
    case holds = "~"
    case lacks = "!~"
  }

  /// Of what.
  package let column: FilterColumn
  let comparison: Comparison
  let operand: FilterOperand

  /// Whether a value is as asked; what is not known is like nothing but what is not known.
  func holds(_ value: FieldValue, now: Int64) -> Bool {
    if case .unknown = operand { return (comparison == .unequal) != value.isUnknown }
    if value.isUnknown { return false }
    switch comparison {
    case .equal, .holds: return isLike(value, now: now)
    case .unequal, .lacks: return !isLike(value, now: now)
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return isOrdered(value, now: now)
    }
  }

  private func isLike(_ value: FieldValue, now: Int64) -> Bool {
    switch (operand, value) {
    case (.flag(let wanted), .flag(let isOn)): return wanted == isOn
    case (.texts(let wanted), _):
      guard let texts = FilterPredicate.texts(value, column.kind) else { return false }
      let isPart = comparison == .holds || comparison == .lacks
      return texts.contains { text in wanted.contains { isPart ? text.contains($0) : text == $0 } }
    default: return number(value, now: now).map { $0 == operand.number } ?? false
    }
  }

  private func isOrdered(_ value: FieldValue, now: Int64) -> Bool {
    guard let wanted = operand.number, let held = number(value, now: now), isBounded(value)
    else { return false }
    switch comparison {
    case .less: return held < wanted
    case .lessOrEqual: return held <= wanted
    case .greater: return held > wanted
    case .greaterOrEqual: return held >= wanted
    case .equal, .unequal, .holds, .lacks: return false
    }
  }

  /// Whether the side that is asked for is known: what began then or earlier may be of any age above.
  private func isBounded(_ value: FieldValue) -> Bool {
    guard case .roughTime(.orEarlier, _) = value else { return true }
    let asksForLess = comparison == .less || comparison == .lessOrEqual
    if case .span = operand { return !asksForLess }
    return asksForLess
  }

  /// A value as it is compared with the operand: of a time, how long ago it was where the operand is
  /// a time span.
  private func number(_ value: FieldValue, now: Int64) -> Double? {
    switch value {
    case .integer(EstimatePart.steady), .integer(EstimatePart.turnedOff): nil
    case .integer(let integer): Double(integer)
    case .number(let number): number
    case .time(let time), .roughTime(_, let time):
      if case .span = operand { Double(now - time) } else { Double(time) }
    case .unknown, .text, .flag, .token, .secret, .structure: nil
    }
  }

  /// What stands on the screen for a value, and what the API calls it; nil where that is no text.
  private static func texts(_ value: FieldValue, _ kind: FieldKind) -> [String]? {
    switch value {
    case .text(let text): return [FilterFolding.folded(text)]
    case .token(let raw):
      guard case .token(let enumeration) = kind,
        let phrase = EnumerationWords.phrase(enumeration, raw)
      else { return [FilterFolding.folded(raw)] }
      return [raw, phrase.english, phrase.chinese].map(FilterFolding.folded)
    case .structure(let json): return [FilterFolding.folded(json.masked().compact)]
    case .integer(let seconds) where kind == .duration:
      return EstimatePart.phrase(seconds: seconds)
        .map { [$0.english, $0.chinese].map(FilterFolding.folded) } ?? []
    case .unknown, .integer, .number, .flag, .time, .roughTime, .secret: return nil
    }
  }
}

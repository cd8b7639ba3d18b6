import Catalog
import FoundationEssentials
import TencentCloud

extension FieldKind {
  /// How many seconds one of it is; nil of what is no duration.
  fileprivate var secondsOfUnit: Int64? {
    switch self {
    case .hours: 3600
    case .seconds: 1
    default: nil
    }
  }
}

/// What was typed, as the value that its parameter takes.
enum FormValue {
  /// What is wrong with a text.
  struct Problem: Error, Equatable {
    let phrase: Phrase
  }

  /// The value of a text.
  /// - Parameter times: Reads times as people type them; nil where only numbers are.
  static func json(
    _ text: String, _ descriptor: ParameterDescriptor, times: TimeRangeText? = nil
  ) -> Result<JSONValue, Problem> {
    if let unit = descriptor.timeUnit, !descriptor.isList, Int64(text.trimmingBlanks) == nil {
      return time(text, descriptor, unit, times)
    }
    if let number = units(text, descriptor) { return .success(.integer(number)) }
    guard descriptor.isList else { return single(text, descriptor.kind) }
    if text.first == "[" {
      guard let value = try? JSONValue(parsing: Data(text.utf8)), case .array = value else {
        return .failure(Problem(phrase: Phrases.badJSONList))
      }
      return .success(value)
    }
    let words = text.split(whereSeparator: { $0 == "," || $0 == "，" })
      .map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    var values: [JSONValue] = []
    for word in words {
      switch single(word, descriptor.kind) {
      case .success(let value): values.append(value)
      case .failure(let problem): return .failure(problem)
      }
    }
    return .success(.array(values))
  }

  /// Whether what is typed is a time to come.
  static func liesAhead(_ descriptor: ParameterDescriptor) -> Bool {
    descriptor.name.hasPrefix("Expire")
  }

  /// An end lies ahead, and `1h` of it is in an hour; of all others it was an hour ago.
  private static func time(
    _ text: String, _ descriptor: ParameterDescriptor, _ unit: TimeUnit, _ times: TimeRangeText?
  ) -> Result<JSONValue, Problem> {
    guard let moment = liesAhead(descriptor) ? times?.momentAhead(text) : times?.moment(text) else {
      return .failure(Problem(phrase: Phrases.timeNeeded))
    }
    return .success(.integer(unit == .seconds ? moment / 1000 : moment))
  }

  /// A duration as people type it, `3d`, in the unit of its field; nil of what is none, or no whole
  /// number of that unit.
  private static func units(_ text: String, _ descriptor: ParameterDescriptor) -> Int64? {
    guard descriptor.kind == .integer, !descriptor.isList, descriptor.timeUnit == nil,
      let unit = FieldKinds.kind(of: descriptor).secondsOfUnit
    else { return nil }
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    var digits = Substring(text.trimmingBlanks)
    guard let letter = digits.popLast(), let number = Int64(digits), (0...99_999).contains(number),
      let seconds = units[letter],
      number * seconds % unit == 0
    else { return nil }
    return number * seconds / unit
  }

  private static func single(
    _ text: String, _ kind: ParameterDescriptor.Kind
  ) -> Result<JSONValue, Problem> {
    switch kind {
    case .string, .structure: return .success(.string(text))
    case .integer:
      guard let number = Int64(text.trimmingBlanks) else {
        return .failure(Problem(phrase: Phrases.wholeNumberNeeded))
      }
      return .success(.integer(number))
    case .float:
      guard let number = Double(text.trimmingBlanks), number.isFinite else {
        return .failure(Problem(phrase: Phrases.numberNeeded))
      }
      return .success(.number(number))
    case .boolean:
      switch text {
      case "true": return .success(.bool(true))
      case "false": return .success(.bool(false))
      default: return .failure(Problem(phrase: Phrases.yesOrNoNeeded))
      }
    }
  }
}

package import TencentCloud

/// What a thing was like when it was read.
package struct ReadBackReading: Equatable, Sendable {
  /// Whether it is there.
  package var isThere: Bool
  /// Its values by the names of parameters; what the service did not tell is missing.
  package var values: [String: JSONValue]
  /// What else the answers said, without keys and passwords.
  var about: [String: JSONValue] = [:]
  /// The ids of all instances of the name, of a purchase.
  package var namesakes: Set<String> = []

  /// A thing that is not there.
  static let absent = ReadBackReading(isThere: false, values: [:])

  /// A reading.
  package init(isThere: Bool, values: [String: JSONValue]) {
    self.isThere = isThere
    self.values = values
  }

  /// Takes an answer's values in; those of an earlier answer stay.
  mutating func take(_ answer: [String: JSONValue], _ recipe: ReadBackRecipe) {
    isThere = isThere && !recipe.saysAbsent(answer)
    for field in recipe.fields where values[field] == nil {
      let value = answer[field] ?? recipe.aliases[field].flatMap { answer[$0] }
      guard let value = value.flatMap(\.told) else { continue }
      values[field] = recipe.textFields.contains(field) ? value.numbersAsText : value
    }
    if case .object(let members) = JSONValue.object(answer).masked() {
      about.merge(members) { first, _ in first }
    }
  }

  /// A whole number that an answer said beside the values.
  package func count(_ name: String) -> Int64? {
    if case .integer(let number)? = about[name] { number } else { nil }
  }
}

extension ReadBackRecipe {
  fileprivate func saysAbsent(_ answer: [String: JSONValue]) -> Bool {
    absence.contains { field, states in
      if case .string(let state)? = answer[field] { states.contains(state) } else { false }
    }
  }
}

extension JSONValue {
  /// The value, or nil for null: what is not told is not known.
  fileprivate var told: JSONValue? { self == .null ? nil : self }

  /// The value with each whole number as the text of its digits.
  fileprivate var numbersAsText: JSONValue {
    switch self {
    case .integer(let number): .string(String(number))
    case .array(let values): .array(values.map(\.numbersAsText))
    default: self
    }
  }
}

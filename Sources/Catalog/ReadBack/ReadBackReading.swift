import FoundationEssentials
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
    let answer =
      recipe.nested.map { answer.merging(answer.nested(in: $0)) { own, _ in own } } ?? answer
    for field in recipe.fields where values[field] == nil {
      let value = answer[field] ?? recipe.aliases[field].flatMap { answer[$0] }
      guard let value = value.flatMap(\.told) else { continue }
      let members = recipe.parts[field]
      values[field] =
        members.map(value.cut) ?? (recipe.textFields.contains(field) ? value.numbersAsText : value)
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

extension [String: JSONValue] {
  /// The members of an object that stands under a name as JSON text, each with a capital letter, as
  /// parameters have it.
  fileprivate func nested(in name: String) -> [String: JSONValue] {
    guard case .string(let text)? = self[name],
      let value = try? JSONValue(parsing: Data(text.utf8)),
      case .object(let members) = value.capitalized
    else { return [:] }
    return members
  }
}

extension JSONValue {
  /// The same with a capital letter at the beginning of every name.
  fileprivate var capitalized: JSONValue {
    switch self {
    case .array(let values): .array(values.map(\.capitalized))
    case .object(let members):
      .object(
        Dictionary(
          members.map { ($0.prefix(1).uppercased() + $0.dropFirst(), $1.capitalized) },
          uniquingKeysWith: { first, _ in first }))
    default: self
    }
  }

  /// A list of objects with these members alone, in the order of the last of them.
  fileprivate func cut(to names: [String]) -> JSONValue {
    guard case .array(let items) = self, let last = names.last else { return self }
    func number(_ item: JSONValue) -> Int64 {
      if case .integer(let number)? = item[last] { number } else { .max }
    }
    return .array(
      items.sorted { number($0) < number($1) }.map { item in
        guard case .object(let members) = item else { return item }
        return .object(members.filter { names.contains($0.key) })
      })
  }

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

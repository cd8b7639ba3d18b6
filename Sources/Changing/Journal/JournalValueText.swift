import Catalog
import TRocket
import TencentCloud

/// What a row of the journal says of a field: its title, and its values in short.
struct JournalValueText {
  let action: ActionID
  /// What people call things that are named by numbers.
  let names: [String: String]
  let language: Language

  /// `Priority user-sensor 5 → 1`
  func change(_ name: String, _ before: JSONValue?, _ after: JSONValue?) -> String {
    let title = FieldTitles.phrase(name)[language]
    if name == PriorityOrder.parameter {
      let moves = PriorityOrder.moves(before, after).map { move in
        "\(names[move.id] ?? move.id) \(text(move.before, name)) → \(text(move.after, name))"
      }
      return "\(title) \(moves.joined(separator: language.listSeparator))"
    }
    // Where a group goes on from is never read, and so has no value before.
    if name == "ResetTimestamp", before == nil { return "\(title) \(text(after, name))" }
    if let list = ListDifference(before, after) {
      return "\(title) \(differences(list, name))"
    }
    return "\(title) \(text(before, name)) → \(text(after, name))"
  }

  private func differences(_ list: ListDifference, _ name: String) -> String {
    let counts = "\(list.oldCount.map(String.init) ?? "–") → \(list.items.count)"
    let items =
      list.removed.map { "- \(text($0, name))" } + list.added.map { "+ \(text($0, name))" }
    return ([counts] + items).joined(separator: language.listSeparator)
  }

  private func text(_ value: JSONValue?, _ name: String) -> String {
    switch value?.masked(below: name) {
    case nil, .null?: "–"
    case .bool(let flag)?: (flag ? Phrases.yes : Phrases.no)[language]
    case .string(let text)?: text.isEmpty ? "–" : word(text, name)
    case .integer(ResetPoint.newestValue)? where name == "ResetTimestamp":
      ResetPhrases.newest[language]
    case .integer(let number)?: JournalValueText.number(number, name)
    case .object(let members)?:
      members.sorted { $0.key < $1.key }.map { name, value in
        "\(FieldTitles.phrase(name)[language]) \(text(value, name))"
      }.joined(separator: " ")
    case let other?: other.compact
    }
  }

  /// A value of an enumeration in words.
  private func word(_ text: String, _ name: String) -> String {
    let kind = ReadBack.of(action)?.recipe.kind
    let field = kind.flatMap { Resources.resource($0).fields.first { $0.name == name } }
    let parameter = APICatalogs.known.action(action)?.parameters.first { $0.name == name }
    guard case .token(let enumeration)? = field?.kind ?? parameter.map(FieldKinds.kind) else {
      return text
    }
    return EnumerationWords.phrase(enumeration, text)?[language] ?? text
  }

  /// Times as times, long numbers in groups.
  static func number(_ number: Int64, _ name: String) -> String {
    name.hasSuffix("Timestamp") && number > 0
      ? UniversalTime.text(number) : ValueFormat.grouped(number)
  }
}

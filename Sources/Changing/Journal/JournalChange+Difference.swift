import Catalog
import TencentCloud

extension JournalChange {
  /// `Remark: "old" → "new"`, field by field; nil where nothing is known of it.
  package var difference: String? {
    guard let record = line?.record else { return nil }
    let parts = changedFields.map { name in
      let (before, after) = (text(record.before[name], name), text(record.after[name], name))
      return "\(name): \(before ?? "–") → \(after ?? "–")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The fields that it makes other, as the API names them.
  package var changedFields: [String] {
    guard let record = line?.record else { return [] }
    return Set(record.before.keys).union(record.after.keys)
      .filter { record.before[$0] != record.after[$0] }.sorted()
  }

  /// The same for a row: the fields by their titles; what makes or takes away a thing by its own.
  func shortDifference(_ language: Language) -> String? {
    guard let record = line?.record else { return nil }
    if record.before.isEmpty || record.after.isEmpty || changedFields.isEmpty {
      return ActionTitles.phrase(record.action)[language]
    }
    return changedFields.map { name in
      let (before, after) = (record.before[name], record.after[name])
      let (old, new) = (told(before, name, language), told(after, name, language))
      return "\(FieldTitles.phrase(name)[language]) \(old) → \(new)"
    }.joined(separator: language.listSeparator)
  }

  private func told(_ value: JSONValue?, _ name: String, _ language: Language) -> String {
    if case .bool(let flag)? = value { return (flag ? Phrases.yes : Phrases.no)[language] }
    if case .string(let text)? = value { return text.isEmpty ? "–" : text }
    return text(value, name) ?? "–"
  }

  /// A value as people read it: times as times, long numbers in groups.
  private func text(_ value: JSONValue?, _ name: String) -> String? {
    guard case .integer(let number)? = value else { return value?.compact }
    return name.hasSuffix("Timestamp") && number > 0
      ? UniversalTime.text(number) : ValueFormat.grouped(number)
  }
}

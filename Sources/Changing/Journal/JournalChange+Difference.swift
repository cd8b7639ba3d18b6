import Catalog
import TencentCloud

extension JournalChange {
  /// `Remark: "old" → "new"`, field by field; nil where nothing is known of it.
  package var difference: String? {
    guard let record = line?.record else { return nil }
    let names = Set(record.before.keys).union(record.after.keys).sorted()
    let parts = names.filter { record.before[$0] != record.after[$0] }.map { name in
      let (before, after) = (text(record.before[name], name), text(record.after[name], name))
      return "\(name): \(before ?? "–") → \(after ?? "–")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// A value as people read it: times as times, long numbers in groups.
  private func text(_ value: JSONValue?, _ name: String) -> String? {
    guard case .integer(let number)? = value else { return value?.compact }
    return name.hasSuffix("Timestamp") && number > 0
      ? UniversalTime.text(number) : ValueFormat.grouped(number)
  }
}

import TencentCloud

extension JournalChange {
  /// `Remark: "old" → "new"`, field by field; nil where nothing is known of it.
  package var difference: String? {
    guard let record = line?.record else { return nil }
    let names = Set(record.before.keys).union(record.after.keys).sorted()
    let parts = names.filter { record.before[$0] != record.after[$0] }.map { name in
      let (before, after) = (record.before[name]?.compact, record.after[name]?.compact)
      return "\(name): \(before ?? "–") → \(after ?? "–")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

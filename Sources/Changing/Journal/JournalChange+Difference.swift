import Catalog
import TRocket
import TencentCloud

extension JournalChange {
  /// `Remark: "old" → "new"`, field by field, as the API names them; of what sets no value that can
  /// be read, what the call says besides its target; nil where nothing is known of it.
  package var difference: String? {
    guard let line else { return nil }
    let record = line.record
    var parts = changedFields.map { name in
      "\(name): \(plainChange(name, record.before[name], record.after[name], record))"
    }
    if record.before.isEmpty, record.after.isEmpty { parts += sent(record) }
    if let made = line.madeID { parts.append("\(madeName(record)): \(made)") }
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
    guard let line else { return nil }
    let record = line.record
    if record.before.isEmpty || record.after.isEmpty || changedFields.isEmpty,
      record.after["ResetTimestamp"] == nil
    {
      return [ActionTitles.phrase(record.action)[language], line.madeID].compactMap { $0 }
        .joined(separator: " ")
    }
    let values = JournalValueText(
      action: record.action, names: record.names, language: language)
    return changedFields.map { values.change($0, record.before[$0], record.after[$0]) }
      .joined(separator: language.listSeparator)
  }

  private func plainChange(
    _ name: String, _ before: JSONValue?, _ after: JSONValue?, _ record: ChangeRecord
  ) -> String {
    if name == PriorityOrder.parameter {
      return PriorityOrder.moves(before, after).map { move in
        let priorities = "\(text(move.before, name)) → \(text(move.after, name))"
        return "\(record.names[move.id] ?? move.id) \(priorities)"
      }.joined(separator: ", ")
    }
    if let list = ListDifference(before, after), !list.isReordered {
      let parts =
        list.removed.map { "- \(text($0, name))" } + list.added.map { "+ \(text($0, name))" }
      return parts.joined(separator: ", ")
    }
    return "\(text(before, name)) → \(text(after, name))"
  }

  /// What a call says besides what it is about, and besides the body of a message.
  private func sent(_ record: ChangeRecord) -> [String] {
    guard let action = APICatalogs.known.action(record.action) else { return [] }
    let told = record.target.names + [record.target.instanceID].compactMap { $0 }
    return action.parameters.filter { !$0.isMessageBody }.compactMap { parameter in
      guard let value = record.parameters[parameter.name]?.masked(below: parameter.name),
        let text = value.typedText, !told.contains(text)
      else { return nil }
      return "\(parameter.name): \(text)"
    }
  }

  /// What the answer calls the id that it gives.
  private func madeName(_ record: ChangeRecord) -> String {
    let answer = APICatalogs.known.action(record.action)?.response ?? []
    return answer.contains { $0.name == "MsgId" } ? "MsgId" : "InstanceId"
  }

  /// A value as people read it: times as times, long numbers in groups.
  private func text(_ value: JSONValue?, _ name: String) -> String {
    guard case .integer(let number)? = value else { return value?.compact ?? "–" }
    if name == "ResetTimestamp", number == ResetPoint.newestValue { return "newest" }
    return JournalValueText.number(number, name)
  }
}

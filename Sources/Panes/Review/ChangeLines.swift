import Catalog
import Changing
import TencentCloud
import TerminalUI

/// A change field by field, before and after, lists item by item.
struct ChangeLines {
  let change: Change
  let look: Look

  var lines: [String] {
    guard let readBack = change.readBack else { return [] }
    let (seen, mine) = (change.seen, change.mine)
    switch readBack.purpose {
    case .creation, .purchase: return times
    case .nextStage, .previousStage: return []
    case .offsetReset:
      return ResetPointText(look.format).phrase(change).map {
        ["\(look[ResetPhrases.point])\(colon)\(look[$0])"]
      } ?? []
    case .deletion:
      return readBack.recipe.fields.compactMap { name in
        // A group that reads no lite topic names none: it says nothing of what is deleted.
        if name == "LiteTopic", seen[name] == .string("") { return nil }
        return seen[name].map { "\(label(name))\(colon)\(text($0, of: name))" }
      }
    case .modification:
      return readBack.recipe.fields.flatMap { name -> [String] in
        guard let after = mine[name], !ChangeValue.areSame(seen[name], after) else { return [] }
        return difference(name, seen[name], after)
      }
    }
  }

  /// The times that are sent, which nobody reads as numbers.
  private var times: [String] {
    change.action.parameters.filter { $0.timeUnit != nil }.compactMap { parameter in
      change.parameters[parameter.name].map {
        "\(label(parameter.name))\(colon)\(text($0, of: parameter.name))"
      }
    }
  }

  private func difference(_ name: String, _ before: JSONValue?, _ after: JSONValue) -> [String] {
    guard case .array(let new) = after else {
      return ["\(label(name))\(colon)\(text(before, of: name)) → \(text(after, of: name))"]
    }
    if name == PriorityOrder.parameter { return order(before, new) }
    let old = if case .array(let items)? = before { items } else { [JSONValue]() }
    let removed = old.filter { item in !new.contains { ChangeValue.areSame($0, item) } }
    let added = new.filter { item in !old.contains { ChangeValue.areSame($0, item) } }
    let isMoved = removed.isEmpty && added.isEmpty
    return ["\(label(name))\(colon)\(old.count) → \(new.count)"]
      + removed.map { "  - \(item($0, of: name))" } + added.map { "  + \(item($0, of: name))" }
      + (isMoved ? new.map { "    \(item($0, of: name))" } : [])
  }

  /// The members of an item, in the order of their names.
  private func item(_ value: JSONValue, of name: String) -> String {
    guard case .array(let items) = JSONValue.array([value]).masked(below: name),
      case .object(let members)? = items.first
    else { return text(value) }
    return ChangedValueText(action: change.action, look: look).members(members)
  }

  private var colon: String { look[Phrases.colon] }

  /// Which numbers of an order become others.
  private func order(_ before: JSONValue?, _ new: [JSONValue]) -> [String] {
    let old = if case .array(let items)? = before { items } else { [JSONValue]() }
    return new.compactMap { item in
      let former = old.first { $0["Id"] == item["Id"] }?["Priority"]
      if former == item["Priority"] { return nil }
      let change = "\(text(former)) → \(text(item["Priority"]))"
      return "\(label("Id")) \(text(item["Id"]))\(colon)\(label("Priority")) \(change)"
    }
  }

  private func text(_ value: JSONValue?, of name: String) -> String {
    ChangedValueText(action: change.action, look: look).text(value, of: name)
  }

  private func label(_ name: String) -> String {
    let parameter = change.action.parameters.first { $0.name == name }
    let resource = change.readBack.map { Resources.resource($0.recipe.kind) }
    return look[
      resource?.fieldTitles[name] ?? parameter.map(FieldTitles.phrase)
        ?? FieldTitles.phrase(name)]
  }

  private func text(_ value: JSONValue?) -> String {
    ChangedValueText(action: change.action, look: look).text(value)
  }
}

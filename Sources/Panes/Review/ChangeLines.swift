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
    if name == PriorityOrder.parameter { return order(before, after) }
    guard case .array = after, let list = ListDifference(before, after) else {
      return ["\(label(name))\(colon)\(text(before, of: name)) → \(text(after, of: name))"]
    }
    let lines = values.lines(list, of: name)
    return ["\(label(name))\(colon)\(lines[0])"] + lines.dropFirst()
  }

  private var colon: String { look[Phrases.colon] }

  /// Which numbers of an order become others, each by the name of what it is of.
  private func order(_ before: JSONValue?, _ after: JSONValue) -> [String] {
    PriorityOrder.moves(before, after).map { move in
      let name = change.names[move.id].map(TextWidth.visible) ?? "\(label("Id")) \(move.id)"
      let priorities = "\(values.text(move.before)) → \(values.text(move.after))"
      return "\(name)\(colon)\(label("Priority")) \(priorities)"
    }
  }

  private var values: ChangedValueText {
    ChangedValueText(action: change.action, format: look.format)
  }

  private func text(_ value: JSONValue?, of name: String) -> String { values.text(value, of: name) }

  private func label(_ name: String) -> String {
    let parameter = change.action.parameters.first { $0.name == name }
    let resource = change.readBack.map { Resources.resource($0.recipe.kind) }
    return look[
      resource?.fieldTitles[name] ?? parameter.map(FieldTitles.phrase)
        ?? FieldTitles.phrase(name)]
  }
}

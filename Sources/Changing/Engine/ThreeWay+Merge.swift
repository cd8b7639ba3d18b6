import Catalog
import TencentCloud

extension ThreeWay {
  /// What becomes of a change by what the user chose.
  package enum Merge: Equatable, Sendable {
    /// It can be reviewed again, what is there now being what the user has seen.
    case change(Change)
    /// Nothing is left of it.
    case nothing
    /// The user has not chosen yet, or the thing is gone or there already.
    case undecided
  }

  /// The change by the choices. Theirs leaves a parameter out, or sends what is there where the
  /// action needs one. A value that the service does not tell cannot be chosen: it is not nothing.
  package func merge(_ change: Change) -> Merge {
    guard isDecided, case .object(var members) = change.parameters else { return .undecided }
    if change.readBack?.purpose == .deletion {
      if fields.contains(where: { $0.choice == .theirs }) { return .nothing }
      return .change(renewed(change, members))
    }
    for field in fields where field.choice == .theirs {
      let isRequired =
        change.action.parameters.first { $0.name == field.name }?.requiredIn.isEmpty == false
      let isKept = change.readBack?.recipe.kept[field.name] != nil
      members[field.name] = isRequired || isKept ? field.theirs : nil
    }
    let merged = renewed(change, members)
    let blankFields = change.readBack?.recipe.blankFields ?? []
    let isLeft = merged.mine.contains { name, value in
      !ChangeValue.areSame(value, theirs[name], isBlankNothing: blankFields.contains(name))
    }
    return isLeft ? .change(merged) : .nothing
  }

  /// Chooses for a field. A value that cannot be sent back cannot be chosen.
  package mutating func choose(_ choice: Choice, at index: Int) {
    guard fields.indices.contains(index) else { return }
    if choice == .theirs, fields[index].theirs == nil || fields[index].isUnread { return }
    fields[index].choice = choice
  }

  /// Chooses for every field that somebody else changed.
  package mutating func chooseAll(_ choice: Choice) {
    for index in fields.indices where fields[index].isTheirChange { choose(choice, at: index) }
  }

  private func renewed(_ change: Change, _ members: [String: JSONValue]) -> Change {
    var seen = change.seen.merging(theirs) { _, new in new }
    for field in fields { seen[field.name] = field.theirs }
    return Change(
      action: change.action, parameters: .object(members), seen: seen, names: change.names)
  }
}

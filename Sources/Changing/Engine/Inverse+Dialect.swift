import Catalog
package import TencentCloud

extension Inverse {
  /// The inverse of a change where the region speaks that dialect: what the journal has may be of
  /// the other one. Nothing is sent whose thing cannot be read just before.
  package static func of(_ record: ChangeRecord, in dialect: Dialect) -> Inverse {
    let inverse = of(record)
    guard case .change(let change) = inverse else { return inverse }
    let translated = translated(change, to: dialect)
    guard case .change(let here) = translated, here.readBack == nil else { return translated }
    return .refused(UndoPhrases.unread(here.action.id))
  }

  /// A change as that dialect has it. Where another action took the place of its action, that one is
  /// meant if it takes the same values, each under the same name and of the same type, and nothing
  /// besides that it must have. Otherwise it is refused: what a value would have become is not
  /// guessed.
  static func translated(_ change: Change, to dialect: Dialect) -> Inverse {
    if let same = APICatalogs.known.action(change.action.id)?.documented(in: dialect) {
      return same.takes(change.parameters)
        ? .change(change)
        : .refused(UndoPhrases.takesOtherValues(same.id))
    }
    guard let translated = change.action.translated(to: dialect) else {
      return .refused(UndoPhrases.gone(change.action.id))
    }
    guard case .object(let members) = change.parameters,
      translated.takes(change.parameters), translated.takes(members, as: change.action)
    else { return .refused(UndoPhrases.takesOtherValues(translated.id)) }
    return .change(change.called(by: translated))
  }
}

extension ActionDescriptor {
  /// The same action as that dialect has it; nil where nothing took its place.
  fileprivate func translated(to dialect: Dialect) -> ActionDescriptor? {
    let others: [ActionID] =
      switch successor {
      case .action(let id): [id]
      case .none: []
      case .itself: APICatalogs.predecessors(of: id)
      }
    // Several could be meant: then none is.
    guard others.count == 1, let other = others.first.flatMap(APICatalogs.known.action) else {
      return nil
    }
    return other.documented(in: dialect)
  }

  /// Whether it has each of these parameters, and needs no more.
  fileprivate func takes(_ values: JSONValue) -> Bool {
    guard case .object(let members) = values else { return false }
    let known = Set(parameters.map(\.name))
    return known.isSuperset(of: members.keys)
      && parameters.allSatisfy { !$0.isRequired || members[$0.name] != nil }
  }

  /// Whether it takes these values as the other action takes them.
  fileprivate func takes(_ members: [String: JSONValue], as other: ActionDescriptor) -> Bool {
    members.keys.allSatisfy { name in
      guard let here = parameters.first(where: { $0.name == name }),
        let there = other.parameters.first(where: { $0.name == name })
      else { return false }
      // Structures of one name are two types of two products.
      if case .structure = here.kind { return false }
      return here.kind == there.kind && here.isList == there.isList
        && here.enumeration == there.enumeration
    }
  }
}

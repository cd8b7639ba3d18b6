package import Catalog
package import TencentCloud

/// One change of one thing: the exact call, and what the user saw of the thing when they decided.
package struct Change: Equatable, Sendable {
  /// The action that is called.
  package let action: ActionDescriptor
  /// The parameters as they are sent, a JSON object.
  package let parameters: JSONValue
  /// The values that the user saw, by the names of the action's parameters. One that is missing was
  /// not seen. Of a thing that is made there are none.
  package let seen: [String: JSONValue]
  /// What people call the things that it names by numbers, by these as text.
  package var names: [String: String] = [:]
  /// What the user typed to confirm it, for the rules that ask.
  package var confirmation: String?

  /// A change.
  package init(
    action: ActionDescriptor, parameters: JSONValue, seen: [String: JSONValue] = [:],
    names: [String: String] = [:]
  ) {
    self.action = action
    self.parameters = parameters
    self.seen = seen
    self.names = names
  }

  /// What it does to the thing; nil for what cannot be read, such as an import.
  package var readBack: ReadBack? { ReadBack.of(action.id) }

  /// What it is about.
  package var target: ChangeTarget { ChangeTarget(action.id, parameters) }

  /// The values that the thing has after it, by parameter: what of the call can be read.
  package var mine: [String: JSONValue] {
    guard case .object(let members) = parameters, let readBack, readBack.purpose != .deletion,
      !isStageMove
    else { return [:] }
    return members.filter { readBack.recipe.fields.contains($0.key) }
      .merging(readBack.implied) { $1 }
  }

  /// What people call the thing, where its name is a number or a digest; nil where that is not known.
  package var knownTitle: String? {
    guard let field = readBack?.recipe.titleField else { return nil }
    for value in [seen[field], parameters[field]] {
      if case .string(let text)? = value, !text.isEmpty { return text }
    }
    return target.name.flatMap { names[$0] }
  }

  /// Whether it moves a group's progress: then nothing of what it sends can be read, but the lag.
  package var isOffsetReset: Bool { readBack?.purpose == .offsetReset }

  /// Whether it moves topics of a migration between stages: what it sends cannot be read.
  package var isStageMove: Bool { readBack?.purpose.isStageMove == true }

  /// What it names in a list, where it names its things so and not by a parameter each.
  package var listedItems: [JSONValue]? { action.listedItems(in: parameters) }

  /// What it is about, for people: `rmq-1/order-paid`.
  package var targetText: String { action.listedText(in: parameters) ?? target.text }

  /// The same in a line that says the instance elsewhere, under the name that people know.
  var shortTargetText: String? {
    knownTitle ?? action.listedText(in: parameters) ?? target.shortText
  }

  /// The values that have to be read to know whether it may be sent and whether it took.
  package var wanted: Set<String> {
    if isStageMove { return [MigrationStages.field] }
    return Set(readBack?.purpose == .deletion ? Array(seen.keys) : Array(mine.keys))
  }

  /// The same by another action, or by this one as a dialect has it.
  package func called(by action: ActionDescriptor) -> Change {
    Change(action: action, parameters: parameters, seen: seen, names: names)
  }

  /// The same, the user having seen these values.
  package func seeing(_ values: [String: JSONValue]) -> Change {
    Change(action: action, parameters: parameters, seen: values, names: names)
  }
}

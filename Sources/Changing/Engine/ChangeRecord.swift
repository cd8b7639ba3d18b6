package import Catalog
package import TencentCloud

/// What the journal is told of a change. Keys and passwords are masked; of the body of a message it
/// has the length and a hash.
package struct ChangeRecord: Equatable, Sendable {
  /// Tells it from the other changes of the session: its two lines have the same number.
  package let number: Int
  /// The region.
  package let region: String
  /// The action.
  package let action: ActionID
  /// What it is about.
  package let target: ChangeTarget
  /// The parameters, a JSON object.
  package let parameters: JSONValue
  /// The values just before it, of what it sends or takes away. What was read and empty is here as
  /// empty; what is missing was not read.
  package let before: [String: JSONValue]
  /// The values that it sends; none for a deletion.
  package let after: [String: JSONValue]
  /// What people call the things that it names by numbers, by these as text, as far as it was known.
  package let names: [String: String]

  /// A record from its parts, as the journal gives it back.
  init(
    number: Int, region: String, action: ActionID, target: ChangeTarget, parameters: JSONValue,
    before: [String: JSONValue], after: [String: JSONValue], names: [String: String] = [:]
  ) {
    self.number = number
    self.region = region
    self.action = action
    self.target = target
    self.parameters = parameters
    self.before = before
    self.after = after
    self.names = names
  }

  /// A record.
  ///
  /// - Parameter found: What was read after a call of which nothing that it sends can be read.
  package init(
    number: Int, region: String, change: Change, before: [String: JSONValue],
    found: [String: JSONValue] = [:]
  ) {
    self.number = number
    self.region = region
    action = change.action.id
    target = change.target
    parameters = change.action.withoutBodies(change.parameters).masked()
    var names = change.names
    if let name = target.name, let title = change.knownTitle { names[name] = title }
    self.names = names
    let isDeletion = change.readBack?.purpose == .deletion || change.isStageMove
    if change.isOffsetReset {
      let sent = change.parameters["ResetTimestamp"].map { ["ResetTimestamp": $0] } ?? [:]
      after = found.merging(sent) { $1 }
      self.before = before
      return
    }
    after = change.mine
    let after = after
    self.before = isDeletion ? before : before.filter { after[$0.key] != nil }
  }

  /// What it changes or takes away and nobody knows the former value of, in the order of names.
  var notRead: [String] {
    guard let readBack = ReadBack.of(action) else { return [] }
    let names: [String] =
      switch readBack.purpose {
      case .modification: Array(after.keys)
      case .deletion: readBack.recipe.fields
      case .creation, .purchase, .offsetReset, .nextStage, .previousStage: []
      }
    return names.filter { before[$0] == nil }.sorted()
  }
}

/// A line of the journal.
package enum ChangeJournalLine: Equatable, Sendable {
  /// The call is about to be sent.
  case begun(ChangeRecord)
  /// What became of it; also of a change that was stopped before its call.
  case ended(ChangeRecord, ChangeOutcome)
}

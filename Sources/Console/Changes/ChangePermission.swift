import Catalog
import Changing
import TencentCloud

/// Whether a change may be made here, and what it takes: forms, rows and batches all ask this
/// before they show or send anything.
enum ChangePermission {
  /// Why an action may not be used on anything of an instance; nil where it may.
  static func refusal(
    of action: ActionID, instanceID: String?, in model: ConsoleModel
  ) -> Phrase? {
    refusal(of: action, ChangeTarget(instanceID: instanceID, name: nil), in: model)
  }

  /// Why an action may not be used on a thing; nil where it may.
  static func refusal(
    of action: ActionID, _ target: ChangeTarget, in model: ConsoleModel
  ) -> Phrase? {
    model.guardRefusal(action, target) ?? model.dialectRefusal(action)
      ?? (InstanceResource.isLegacy(target.instanceID) ? InstancePhrases.listedOnly : nil)
      ?? model.refusals.code(
        action, region: model.session.region, instanceID: target.instanceID
      ).map { Phrases.notOffered(action.shownName, $0) }
  }

  /// What has to be typed where a change has messages delivered in production.
  static func productionWord(for change: Change, in model: ConsoleModel) -> String? {
    guard model.session.isProduction, change.deliversMessages else { return nil }
    return change.target.word(change.action.id)
  }

  /// All that has to be typed before a single change is sent: of what can lock every device out the
  /// instance and what it comes to.
  static func words(for change: Change, in model: ConsoleModel) -> [String] {
    let word = word(for: change, in: model)
    guard let locking = change.lockingWord else { return [word].compactMap { $0 } }
    return [word ?? change.target.instanceID, locking].compactMap { $0 }
  }

  /// What has to be typed before a change is sent, when its review opens; nil for nothing.
  static func word(for change: Change, in model: ConsoleModel) -> String? {
    if let question = model.guardQuestion(change) { return question.word }
    if let word = productionWord(for: change, in: model) { return word }
    // Who is blocked is typed as it matches, and what every new subscriber will get by its target.
    if let pattern = change.blockedPattern { return pattern }
    if change.blocks { return change.target.name }
    if change.retainsMessage { return change.target.word(change.action.id) }
    // What can lose messages, cut clients off or take something away is named.
    guard
      change.action.verb == .delete || change.action.isDangerous || change.switchesPolicies
    else { return nil }
    // A call that names several in a list is named by how many there are, or by the one.
    if let items = change.listedItems, !items.isEmpty {
      if items.count == 1, case .string(let name) = items[0] { return name }
      return "\(items.count)"
    }
    // What is deleted of a group or a client is named, and not whose it is.
    let own = change.action.verb == .delete ? change.target.otherNames.last : nil
    return own ?? change.knownTitle ?? change.target.name ?? change.target.instanceID
  }
}

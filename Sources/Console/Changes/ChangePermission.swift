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

  /// What has to be typed before a change is sent, when its review opens; nil for nothing.
  static func word(for change: Change, in model: ConsoleModel) -> String? {
    if let question = model.guardQuestion(change) { return question.word }
    if let word = productionWord(for: change, in: model) { return word }
    // What can lose messages, cut clients off or take something away is named.
    guard change.action.verb == .delete || change.action.isDangerous else { return nil }
    return change.target.name ?? change.target.instanceID
  }
}

import Catalog
import Changing
import Panes
import TencentCloud

/// What the guard rails say to what the user is about to do. The client's funnel says it again,
/// whatever the screens do.
extension ConsoleModel {
  /// Why every change is refused here; nil where changes are allowed.
  var readOnlyRefusal: Phrase? {
    if let closing = session.gate.closing { return GuardPhrases.closed(closing) }
    if let rule = guards.readOnlyRule(in: session.region) {
      return GuardPhrases.readOnly(rule: rule)
    }
    return session.isReadOnly ? Phrases.readOnlyRefusal : nil
  }

  /// What the rules come to, as far as the name of the instance is known.
  func guardVerdict(_ action: ActionID, _ target: ChangeTarget) -> GuardRules.Verdict {
    guards.verdict(
      action, target, region: session.region,
      instanceName: target.instanceID.flatMap { instanceNames[$0] })
  }

  /// Why a change of that thing cannot be made; nil where it can.
  func guardRefusal(_ action: ActionID, _ target: ChangeTarget) -> Phrase? {
    if let why = readOnlyRefusal { return why }
    guard case .forbidden(let rule) = guardVerdict(action, target) else { return nil }
    return GuardPhrases.forbidden(rule)
  }

  /// The rule that asks for a change to be confirmed, or may do so once the name of its instance is
  /// known, and the word to type.
  func guardQuestion(_ change: Change) -> GuardQuestion? {
    let action = change.action.id
    switch guardVerdict(action, change.target) {
    case .asks(let rule, let word): return GuardQuestion(rule: rule, word: word, isCertain: true)
    case .dependsOnInstanceName:
      let rule = guards.rules.first {
        $0.isAbout(action, change.target, region: session.region, instanceName: nil) == nil
      }
      return rule.map {
        GuardQuestion(rule: $0, word: change.target.word(action), isCertain: false)
      }
    case .allowed, .forbidden: return nil
    }
  }

  /// Where changes go and what stands before each of them, as it is now.
  func reviewTerms(_ changes: [Change]) -> ReviewTerms {
    ReviewTerms(session, changes.map(guardQuestion))
  }

  /// What the funnel refused for want of a word came out otherwise than the screens thought: the
  /// instance has another name than the one that was known.
  mutating func forgetName(after error: CloudError, _ target: ChangeTarget) {
    guard case .unconfirmed = error.kind, let id = target.instanceID else { return }
    instanceNames[id] = nil
  }

  /// What the funnel would say to a change; nil where nothing is known against it.
  func guardError(_ change: Change) -> CloudError? {
    let action = change.action.id
    if let closing = session.gate.closing {
      let text = closing.text
      return CloudError(.closed(by: text.english, chinese: text.chinese), action: action)
    }
    if readOnlyRefusal != nil { return CloudError(.readOnly, action: action) }
    switch guardVerdict(action, change.target) {
    case .forbidden(let rule): return CloudError(.forbidden(rule: rule.place), action: action)
    case .asks(let rule, let word) where change.confirmation != word:
      return CloudError(.unconfirmed(rule: rule.place, word: word), action: action)
    case .allowed, .asks, .dependsOnInstanceName: return nil
    }
  }
}

import TencentCloud

/// What the guard rails say to what the user is about to do. The client's funnel says it again,
/// whatever the screens do.
extension ConsoleModel {
  /// Why every change is refused here; nil where changes are allowed.
  var readOnlyRefusal: Phrase? {
    if let source = session.readOnlySource { return GuardPhrases.readOnly(source) }
    if let rule = guards.readOnlyRule(in: session.region) {
      return GuardPhrases.readOnly(rule: rule)
    }
    return session.isReadOnly ? Phrases.readOnlyRefusal : nil
  }

  /// What the rules come to, as far as the name of the instance is known.
  func guardVerdict(_ action: String, _ target: ChangeTarget) -> GuardRules.Verdict {
    guards.verdict(
      action, target, region: session.region,
      instanceName: target.instanceID.flatMap { instanceNames[$0] })
  }

  /// Why a change of that thing cannot be made; nil where it can.
  func guardRefusal(_ action: String, _ target: ChangeTarget) -> Phrase? {
    if let why = readOnlyRefusal { return why }
    guard case .forbidden(let rule) = guardVerdict(action, target) else { return nil }
    return GuardPhrases.forbidden(rule)
  }

  /// The rule that asks for a change to be confirmed, and the word to type.
  func guardQuestion(_ change: Change) -> (rule: GuardRule, word: String)? {
    guard case .asks(let rule, let word) = guardVerdict(change.action.name, change.target) else {
      return nil
    }
    return (rule, word)
  }

  /// What the funnel would say to a change; nil where nothing is known against it.
  func guardError(_ change: Change) -> CloudError? {
    let action = change.action.name
    if readOnlyRefusal != nil { return CloudError(.readOnly, action: action) }
    switch guardVerdict(action, change.target) {
    case .forbidden(let rule): return CloudError(.forbidden(rule: rule.place), action: action)
    case .asks(let rule, let word) where change.confirmation != word:
      return CloudError(.unconfirmed(rule: rule.place, word: word), action: action)
    case .allowed, .asks, .dependsOnInstanceName: return nil
    }
  }
}

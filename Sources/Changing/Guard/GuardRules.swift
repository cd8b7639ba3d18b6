package import Catalog
package import TencentCloud

/// The rules that hold for an account.
package struct GuardRules: Equatable, Sendable {
  /// What they come to for a change.
  package enum Verdict: Equatable, Sendable {
    /// Nothing stands against it.
    case allowed
    /// It is refused.
    case forbidden(GuardRule)
    /// The word has to be typed first.
    case asks(GuardRule, word: String)
    /// That depends on the name of the instance, which is not known.
    case dependsOnInstanceName
  }

  /// The rules.
  package var rules: [GuardRule]

  /// Some rules, or none.
  package init(_ rules: [GuardRule] = []) { self.rules = rules }

  /// What they come to. A rule that forbids comes before one that asks.
  package func verdict(
    _ action: ActionID, _ target: ChangeTarget, region: String, instanceName: String?
  ) -> Verdict {
    var asking: GuardRule?
    var isOpen = false
    for rule in rules {
      switch rule.isAbout(action, target, region: region, instanceName: instanceName) {
      case true? where rule.effect == .forbid: return .forbidden(rule)
      case true?: asking = asking ?? rule
      case false?: break
      case nil: isOpen = true
      }
    }
    if isOpen { return .dependsOnInstanceName }
    return asking.map { .asks($0, word: target.word(action)) } ?? .allowed
  }

  /// What they come to where the name of the instance cannot be read: a rule that may forbid does,
  /// and the word that another may ask for answers it whatever the name is.
  func doubtfulVerdict(
    _ action: ActionID, _ target: ChangeTarget, region: String
  ) -> Verdict {
    let meant = rules.filter {
      $0.isAbout(action, target, region: region, instanceName: nil) != false
    }
    if let rule = meant.first(where: { $0.effect == .forbid }) { return .forbidden(rule) }
    return meant.first.map { .asks($0, word: target.word(action)) } ?? .allowed
  }

  /// The rule that makes a whole region read-only; nil where there is none.
  package func readOnlyRule(in region: String) -> GuardRule? {
    if rules.isEmpty { return nil }
    return rules.first { $0.forbidsAll(in: region, actions: APICatalogs.knownChanges) }
  }
}

extension ChangeTarget {
  /// What is typed to confirm a change of it.
  package func word(_ action: ActionID) -> String { name ?? instanceID ?? action.name }
}

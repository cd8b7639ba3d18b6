package import Catalog

/// An alert that fires now, or that is over.
package struct AlertTransition: Equatable, Sendable {
  /// Where an alert stands.
  package enum State: String, Equatable, Sendable {
    /// Nothing is wrong.
    case well
    /// The threshold was passed.
    case firing
    /// The thing is not there any more.
    case gone
  }

  /// The threshold.
  package let rule: AlertRule
  /// The instance.
  package let instanceID: String
  /// The instance's name, where it is known.
  package let instanceName: String?
  /// The group, where it is about one.
  package let group: String?
  /// Where it stood.
  package let old: State
  /// Where it stands.
  package let new: State
  /// What was measured, for people.
  package internal(set) var value: Phrase
  /// What was measured, for programs.
  package internal(set) var rawValue: String
  /// Where the rule stands among all.
  var ruleIndex = 0
  /// Whether it was so before anybody looked, and took until now to be known: it is listed, and rings
  /// nothing.
  package var isOld = false
  /// Since when it fires, where that is asked for.
  package var since: FindingSince?
  /// Rules that were passed together with it, in their order.
  package var otherRules: [AlertRule] = []

  /// What it was called when it began, where it is over: another of its rules may end last.
  var openedAs: Phrase?

  /// The names of the rules.
  package var ruleTitle: Phrase {
    if let openedAs { return openedAs }
    return otherRules.reduce(rule.title) { names, rule in
      Phrase("\(names.english), \(rule.title.english)", "\(names.chinese)、\(rule.title.chinese)")
    }
  }

  /// What it is about, by its name.
  package var subject: String { group ?? instanceName ?? instanceID }
}

extension [AlertTransition] {
  /// The same, with what happened to one thing at once in one: however many rules it passes.
  package var byThing: [AlertTransition] {
    var merged: [AlertTransition] = []
    for change in self {
      let index = merged.firstIndex {
        $0.thing == change.thing && $0.old == change.old && $0.new == change.new
      }
      if let index {
        merged[index].otherRules.append(change.rule)
      } else {
        merged.append(change)
      }
    }
    return merged
  }
}

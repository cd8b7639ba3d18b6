import ConfigurationFiles
import Console
import TRocket

/// The rules of the settings as they hold for one profile. A pattern that means nothing is told, and
/// taken for everything: a slip must not open what a rule closes.
struct GuardSettings {
  private(set) var guards = GuardRules()
  private(set) var diagnostics: [Diagnostic] = []
  private let file: String

  init(_ rules: [RuleSettings], profile: String, file: String) {
    self.file = file
    for rule in rules {
      let actions = actions(rule)
      let region = region(rule)
      if let pattern = rule.profile, !GlobPattern(pattern).matches(profile) { continue }
      guards.rules.append(
        GuardRule(
          rule.forbids ? .forbid : .ask, actions: actions, region: region,
          instance: rule.instance.map(GlobPattern.init), name: rule.name.map(GlobPattern.init),
          place: place(rule)))
    }
  }

  private mutating func actions(_ rule: RuleSettings) -> [GlobPattern] {
    let names = TRocketCatalog.actions.filter(\.mutates).map(\.name)
    var isWhole = false
    let patterns = rule.actions.map { text in
      let pattern = GlobPattern(text)
      if !names.contains(where: pattern.matches) {
        let meant = EditDistance.nearest(to: text, among: names)
        report(
          "no action that changes something is called “\(text)”"
            + (meant.map { "; did you mean “\($0)”?" } ?? "")
            + "; the rule is taken for every action", rule)
        isWhole = true
      }
      return pattern
    }
    return isWhole ? [GlobPattern("*")] : patterns
  }

  private mutating func region(_ rule: RuleSettings) -> GlobPattern? {
    guard let text = rule.region else { return nil }
    let pattern = GlobPattern(text)
    if TRocketCatalog.regions.contains(where: pattern.matches) { return pattern }
    let meant = EditDistance.nearest(to: text, among: TRocketCatalog.regions)
    report(
      "no known region is called “\(text)”" + (meant.map { "; did you mean “\($0)”?" } ?? "")
        + "; the rule is taken for every region", rule)
    return nil
  }

  private mutating func report(_ message: String, _ rule: RuleSettings) {
    diagnostics.append(Diagnostic(file: file, position: rule.position, message: message))
  }

  /// `config.yaml:12:5 (ask the team first)`
  private func place(_ rule: RuleSettings) -> String {
    "\(file):\(rule.position.line):\(rule.position.column)"
      + (rule.reason.map { " (\($0))" } ?? "")
  }
}

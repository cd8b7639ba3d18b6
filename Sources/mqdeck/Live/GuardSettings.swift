import Catalog
import Changing
import ConfigurationFiles
import Console
import TencentCloud

/// The rules of the settings as they hold for one profile. A pattern that means nothing is told, and
/// taken for everything: a slip must not open what a rule closes.
struct GuardSettings {
  private(set) var guards = GuardRules()
  private(set) var diagnostics: [Diagnostic] = []
  private let file: String

  /// - Parameter known: the profiles that there are here.
  init(_ rules: [RuleSettings], profile: String, known: Set<String>, file: String) {
    self.file = file
    for rule in rules {
      let actions = actions(rule)
      let region = region(rule)
      if !isAbout(profile, known: known, rule) { continue }
      guards.rules.append(
        GuardRule(
          rule.forbids ? .forbid : .ask, actions: actions, region: region,
          instance: one("instance", rule.instance, rule), name: one("name", rule.name, rule),
          place: place(rule)))
    }
  }

  /// A filter as the one pattern that it has to be.
  private mutating func one(
    _ key: String, _ text: String?, _ rule: RuleSettings
  ) -> GlobPattern? {
    guard let text else { return nil }
    if !PatternSigns.isMistaken(text) { return GlobPattern(text) }
    reportSeveral(key, text, rule)
    return nil
  }

  private mutating func reportSeveral(_ key: String, _ text: String, _ rule: RuleSettings) {
    report(
      "“\(key): \(text)” is not one pattern with * and ?: write a rule for each; this one applies "
        + "to every \(key)",
      "“\(key): \(text)”不是带 * 与 ? 的单个模式：请分写成多条规则；该规则现不限 \(key)", rule)
  }

  private mutating func actions(_ rule: RuleSettings) -> [ActionPattern] {
    let changing = APICatalogs.knownChanges
    var isWhole = false
    let patterns = rule.actions.map { text in
      let pattern = ActionPattern(text)
      if !changing.contains(where: pattern.matches) {
        let names =
          changing.map { text.contains(".") ? $0.description : $0.name } + ActionPattern.words
        let meant = EditDistance.nearest(to: text, among: names)
        report(
          "no action that changes something is named “\(text)”"
            + (meant.map { "; did you mean “\($0)”?" } ?? "")
            + "; the rule applies to every action",
          "没有名为“\(text)”的变更操作" + (meant.map { "，是否指“\($0)”？" } ?? "；")
            + "该规则用于所有操作", rule)
        isWhole = true
      }
      return pattern
    }
    return isWhole ? [ActionPattern("*")] : patterns
  }

  private mutating func region(_ rule: RuleSettings) -> GlobPattern? {
    guard let text = rule.region else { return nil }
    let pattern = GlobPattern(text)
    if APICatalogs.knownRegions.contains(where: pattern.matches) { return pattern }
    let meant = EditDistance.nearest(to: text, among: APICatalogs.knownRegions)
    report(
      "no known region is named “\(text)”" + (meant.map { "; did you mean “\($0)”?" } ?? "")
        + "; the rule applies to every region",
      "没有名为“\(text)”的已知地域" + (meant.map { "，是否指“\($0)”？" } ?? "；")
        + "该规则用于所有地域", rule)
    return nil
  }

  /// Whether a rule holds for a profile. One that fits nobody here may be for another host; a name
  /// or pattern that nearly fits a known one is a slip, as are several in one, and the rule is then
  /// taken for every profile.
  private mutating func isAbout(
    _ profile: String, known: Set<String>, _ rule: RuleSettings
  ) -> Bool {
    guard let text = rule.profile else { return true }
    let pattern = GlobPattern(text)
    let all = known.union([profile, CredentialSearch.environmentProfile, "default"])
    if all.contains(where: pattern.matches) { return pattern.matches(profile) }
    if PatternSigns.isMistaken(text) || text.contains(where: \.isWhitespace) {
      reportSeveral("profile", text, rule)
      return true
    }
    guard let meant = Settings.profileMeant(by: text, among: all) else {
      report(
        "no profile here is named “\(text)”; the rule does not apply on this machine",
        "本机没有名为“\(text)”的账号配置；该规则在本机不起作用", rule)
      return false
    }
    report(
      "no profile is named “\(text)”; did you mean “\(meant)”? The rule applies to every profile",
      "没有名为“\(text)”的账号配置，是否指“\(meant)”？该规则用于所有账号配置",
      rule)
    return true
  }

  private mutating func report(_ message: String, _ chinese: String, _ rule: RuleSettings) {
    diagnostics.append(
      Diagnostic(file: file, position: rule.position, message: message, chinese: chinese))
  }

  /// `config.yaml:12:5 (ask the team first)`
  private func place(_ rule: RuleSettings) -> String {
    "\(file):\(rule.position.line):\(rule.position.column)"
      + (rule.reason.map { " (\($0))" } ?? "")
  }
}

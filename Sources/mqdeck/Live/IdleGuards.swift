import Catalog
import ConfigurationFiles

/// Guard rails of a profile that is named and not in use, since the environment has a credential and
/// the account is then called `environment`.
struct IdleGuards {
  /// What to tell; nil where no guard of that profile is idle.
  private(set) var diagnostic: Diagnostic?

  init(_ settings: Settings, _ search: CredentialSearch) {
    guard let profile = search.passedOver, let source = search.namedBy,
      IdleGuards.holdsGuards(settings, profile, inUse: search.profile)
    else { return }
    diagnostic = Diagnostic(
      file: settings.file ?? "config.yaml",
      message: "the guard rails for “\(profile)”, which \(source) names, do not hold: the "
        + "credentials come from the environment, whose settings are those of the profile "
        + "“\(search.profile)”",
      chinese: "\(source) 指定的账号配置“\(profile)”的防护设置不起作用：凭证来自环境变量，"
        + "其设置为账号配置“\(search.profile)”的设置")
  }

  private static func holdsGuards(
    _ settings: Settings, _ profile: String, inUse: String
  ) -> Bool {
    if settings.profiles[profile]?.holdsGuards == true { return true }
    let rules = settings.general.rules + (settings.profiles[inUse]?.rules ?? [])
    return rules.compactMap { $0.profile.map(GlobPattern.init) }.contains {
      $0.matches(profile) && !$0.matches(inUse)
    }
  }
}

import ConfigurationFiles
import CredentialSources
import TencentCloud

/// Which place keys will come from: what the settings name for the profile, else what was found.
struct CredentialChoice {
  /// The place; nil where there is none.
  private(set) var plan: CredentialPlan?
  /// Why none can be used. No other one takes its place.
  private(set) var refusal: String?
  /// What the settings name, as a place that was looked at.
  private(set) var place: CredentialSearch.Place?
  /// What is not right although it may work.
  private(set) var warnings: [Diagnostic] = []
  /// Whether it is the role of the machine, since nothing else was found: there may be none.
  private(set) var isLastResort = false

  /// What the files of the profile say that the keys are taken of; nil where none is named.
  private(set) var sourceSearch: CredentialSearch?

  /// The role that belongs to what the settings name.
  private var foundRole: FoundRole?
  private let search: CredentialSearch
  private let setting: CredentialSetting
  private let settings: Settings
  private let process: ProcessEnvironment

  /// - Parameters:
  ///   - setting: What the settings say for the profile.
  ///   - isProfileExplicit: Whether the command line names the profile; else the environment comes
  ///     first.
  init(
    _ search: CredentialSearch, _ setting: CredentialSetting, _ settings: Settings,
    isProfileExplicit: Bool, in process: ProcessEnvironment
  ) {
    self.search = search
    self.setting = setting
    self.settings = settings
    self.process = process
    refusal = search.refusal
    let comesFirst =
      !isProfileExplicit && EnvironmentCredential(process.environment).isSet
      || search.profile == CredentialSearch.environmentProfile && !search.isOfPod
    if setting.namesPlace, !comesFirst {
      refusal = nil
      takeFromSettings()
    } else if refusal == nil, let login = search.login {
      isLastResort = login.source == CredentialSearch.machine
      plan = CredentialChoice.plan(search, process)
    }
    // Told before what became of the other places: those were not meant.
    if setting.isMistaken {
      refusal = nil
      refuse("what \(file) says of credentials is mistaken")
    }
    takeRole(isFromSettings: setting.namesPlace && !comesFirst)
  }

  private var file: String { settings.file ?? "config.yaml" }

  private mutating func refuse(_ reason: String) {
    plan = nil
    place?.isUsed = false
    refusal = refusal ?? reason
  }

  private mutating func takeFromSettings() {
    if let words = setting.process {
      guard settings.distrust == nil else {
        return refuse("credential_process is not run: \(settings.distrust ?? "")")
      }
      return use(.program(words), "credential_process", "runs \(words[0])")
    }
    if let name = setting.sourceProfile {
      return take(
        CredentialSearch(
          environment: [:], directories: process.directories, explicitProfile: name,
          unixSeconds: process.unixSeconds()),
        "source_profile")
    }
    switch setting.source {
    case .machineRole: use(.machineRole, "credential_source", "takes the role of the machine")
    case .webIdentity:
      guard let variables = WebIdentityVariables(process.environment) else {
        return refuse("\(WebIdentityVariables.names.joined(separator: ", ")) are not all set")
      }
      use(.webIdentity(variables), "credential_source", "takes the role of the pod")
    case .environment:
      let variables = EnvironmentCredential(process.environment)
      guard let keys = variables.credential else {
        return refuse(variables.refusal ?? "the environment has no keys")
      }
      foundRole = variables.role
      use(
        .keys(Credential(keys), name: "TENCENTCLOUD_SECRET_ID"), "credential_source",
        "found \(keys) in the environment")
    case .sdk:
      let file = SDKFile(process.directories)
      let answer = file.read()
      warnings += answer.warnings
      guard case .keys(let keys, _)? = answer.value else {
        return refuse("\(file.name): \(answer.refusal ?? answer.outcome)")
      }
      use(CredentialChoice.plan(file, keys), "credential_source", "\(file.name): \(answer.outcome)")
    case nil: break
    }
  }

  private mutating func take(_ other: CredentialSearch, _ key: String) {
    warnings += other.warnings
    guard let login = other.login, other.refusal == nil else {
      let last = other.places.last {
        $0.name.hasSuffix(".credential") || $0.name.contains("profile")
      }
      let reason = last.map { "\($0.name): \($0.outcome)" } ?? "no such profile"
      return refuse(other.refusal ?? reason)
    }
    foundRole = other.role
    guard let plan = CredentialChoice.plan(other, process) else { return refuse("no such profile") }
    sourceSearch = other
    let hosts = other.hosts.isEmpty ? "" : ", and the hosts beside it"
    use(plan, key, "takes \(login.source)\(hosts)")
  }

  private mutating func use(_ plan: CredentialPlan, _ key: String, _ outcome: String) {
    self.plan = plan
    place = .init(name: "“\(key)” in \(file)", outcome: outcome, isUsed: true)
  }

  /// The settings' role, else that of the environment or the file that the keys come from: keys that
  /// are to take on a role are never used without it.
  private mutating func takeRole(isFromSettings: Bool) {
    var role = setting.roleARN.map {
      RoleRequest(arn: $0, sessionName: setting.sessionName, externalID: setting.externalID)
    }
    var source = file
    if role == nil, let found = isFromSettings ? foundRole : search.role {
      role = RoleRequest(arn: found.arn, sessionName: found.sessionName)
      source = found.source
    }
    guard let role else { return }
    if let mistake = role.mistake { return refuse("\(source): \(mistake)") }
    plan = plan?.taking(role)
  }

  private static func plan(_ search: CredentialSearch, _ process: ProcessEnvironment)
    -> CredentialPlan?
  {
    guard let login = search.login else { return nil }
    let files = VendorFiles(
      profile: search.profile, directories: process.directories,
      unixSeconds: process.unixSeconds())
    if login.source == files.credentialName {
      return .vendor(login.value, role: search.roleInFile, files)
    }
    switch login.value {
    case .machineRole: return .machineRole
    case .webIdentity(let variables): return .webIdentity(variables)
    case .login: return nil
    case .keys(let keys, _):
      let sdk = SDKFile(process.directories)
      return login.source == sdk.name
        ? plan(sdk, keys) : .keys(Credential(keys), name: login.source)
    }
  }

  private static func plan(_ file: SDKFile, _ keys: VendorCredential) -> CredentialPlan {
    .file(path: file.path, name: file.name, IssuedCredential(Credential(keys))) { file.read() }
  }
}

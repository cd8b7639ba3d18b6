/// Looks for credentials, region and address where the vendor's own command line keeps them, and
/// remembers every place it looked at.
///
/// The order is that of the vendor's command line: the environment's `TENCENTCLOUD_SECRET_ID` and
/// `TENCENTCLOUD_SECRET_KEY` come before `~/.tccli/PROFILE.credential`, unless the command line
/// names a profile (`--profile`): then the environment is not asked, since whoever names an account
/// must not end up in another. The region goes the same way (`TENCENTCLOUD_REGION`,
/// `~/.tccli/PROFILE.configure`).
public struct CredentialSearch: Equatable, Sendable {
  /// A place that was looked at.
  public struct Place: Equatable, Sendable {
    /// The variables or the file.
    public var name: String
    /// What was found, or why nothing was.
    public var outcome: String
    /// Whether something was taken from it.
    public var isUsed: Bool

    /// A place.
    public init(name: String, outcome: String, isUsed: Bool) {
      self.name = name
      self.outcome = outcome
      self.isUsed = isUsed
    }
  }

  /// A value and where it was found.
  public struct Found<Value> {
    /// The value.
    public var value: Value
    /// The variables or the file.
    public var source: String
  }

  /// The credential; nil where there is none.
  public var credential: Found<VendorCredential>?
  /// The region; nil where there is none.
  public var region: Found<String>?
  /// A host name in place of the service's, set by the vendor's command line.
  public var host: Found<String>?
  /// The profile that the credential belongs to: the file's, or `environment`.
  public var profile: String
  /// Every place, in the order in which they were asked.
  public var places: [Place] = []
  /// The profiles that have a file of credentials here.
  public var knownProfiles: Set<String> = []
  /// What is not right although it may work: modes of files, roles that are not taken on.
  public var warnings: [Diagnostic] = []
  /// Why the credential that was found cannot be used. No other one takes its place.
  public var refusal: String?
  /// The profile that is named and not used, since the environment has a credential.
  public var passedOver: String?
  /// What names the profile: `--profile`, the settings or `TCCLI_PROFILE`; nil where nothing does.
  public var namedBy: String?

  /// What the profile is called where the credential stands in the environment.
  public static let environmentProfile = "environment"

  /// Looks everywhere.
  /// - Parameters:
  ///   - environment: the variables.
  ///   - directories: where the home is.
  ///   - explicitProfile: the profile that the command line names.
  ///   - defaultProfile: the one that the settings name; else `TCCLI_PROFILE`, else `default`.
  ///   - unixSeconds: the present time, to tell a temporary credential that is over.
  public init(
    environment: [String: String], directories: XDGDirectories, explicitProfile: String? = nil,
    defaultProfile: String? = nil, unixSeconds: Int64
  ) {
    let variables = EnvironmentCredential(environment)
    let settled = defaultProfile.flatMap { $0.isEmpty ? nil : $0 }
    profile = explicitProfile ?? settled ?? variables.profile ?? "default"
    if explicitProfile != nil {
      namedBy = "--profile"
    } else if settled != nil {
      namedBy = "“profile” in the settings"
    } else if variables.profile != nil {
      namedBy = "TCCLI_PROFILE"
    }
    let files = VendorFiles(
      profile: profile, directories: directories, unixSeconds: unixSeconds)
    knownProfiles = files.knownProfiles
    if explicitProfile == nil {
      take(variables)
    } else {
      place("environment (TENCENTCLOUD_*)", "not asked, because --profile names an account")
    }
    guard VendorFiles.isName(profile) else {
      place("profile “\(profile)”", "a profile’s name cannot hold a slash or begin with a dot")
      return
    }
    lookAtCredential(in: files)
    lookAtConfiguration(in: files)
    if credential?.source == CredentialSearch.variables {
      passedOver = namedBy == nil ? nil : profile
      profile = CredentialSearch.environmentProfile
    }
  }

  private static let variables = "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY"

  private mutating func place(_ name: String, _ outcome: String, isUsed: Bool = false) {
    places.append(Place(name: name, outcome: outcome, isUsed: isUsed))
  }

  private mutating func take(_ variables: EnvironmentCredential) {
    warnings += variables.warnings
    refusal = variables.refusal
    credential = variables.credential.map {
      Found(value: $0, source: CredentialSearch.variables)
    }
    place(CredentialSearch.variables, variables.outcome, isUsed: credential != nil)
    region = variables.region.map { Found(value: $0, source: "TENCENTCLOUD_REGION") }
    place(
      "TENCENTCLOUD_REGION", region.map { "found \($0.value)" } ?? "not set",
      isUsed: region != nil)
  }

  private mutating func lookAtCredential(in files: VendorFiles) {
    guard credential == nil, refusal == nil else {
      return place(files.credentialName, "not asked, because the environment has one")
    }
    let answer = files.credential()
    warnings += answer.warnings
    refusal = answer.refusal.map { "\(files.credentialName): \($0)" }
    if let found = answer.value {
      credential = Found(value: found, source: files.credentialName)
    }
    place(files.credentialName, answer.outcome, isUsed: answer.value != nil)
  }

  private mutating func lookAtConfiguration(in files: VendorFiles) {
    let answer = files.configuration()
    warnings += answer.warnings
    let name = files.configurationName
    var isUsed = false
    if let found = answer.value?.region, region == nil {
      region = Found(value: found, source: name)
      isUsed = true
    }
    if let found = answer.value?.host {
      host = Found(value: found, source: name)
      isUsed = true
    }
    place(name, answer.outcome, isUsed: isUsed)
  }
}

extension CredentialSearch.Found: Equatable where Value: Equatable {}
extension CredentialSearch.Found: Sendable where Value: Sendable {}

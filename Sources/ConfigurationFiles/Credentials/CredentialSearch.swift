/// Looks for credentials, region and address where the vendor's own command line keeps them, and
/// remembers every place it looked at.
///
/// The order is that of the vendor's command line: the environment's `TENCENTCLOUD_SECRET_ID` and
/// `TENCENTCLOUD_SECRET_KEY` come before `~/.tccli/PROFILE.credential`, unless the command line
/// names a profile (`--profile`): then the environment is not asked, since whoever names an account
/// must not end up in another. The region goes the same way (`TENCENTCLOUD_REGION`,
/// `~/.tccli/PROFILE.configure`). Between the two stands what a cluster tells a pod, after them the
/// file of the vendor's libraries, and last, where nobody named anything, the role of the machine.
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
    private var ownChinese: String?

    /// - Parameter chinese: What was found in Chinese; nil where these files' readers say it.
    public init(name: String, outcome: String, chinese: String? = nil, isUsed: Bool) {
      self.name = name
      self.outcome = outcome
      self.isUsed = isUsed
      ownChinese = chinese
    }

    /// The place and what was found there, in Chinese.
    public var chineseDescription: String {
      "\(ChineseSentences.chinese(name))：\(ownChinese ?? ChineseSentences.chinese(outcome))"
    }
  }

  /// A value and where it was found.
  public struct Found<Value> {
    /// The value.
    public var value: Value
    /// The variables or the file.
    public var source: String
  }

  /// What keys come from; nil where there is nothing.
  public internal(set) var login: Found<FoundLogin>?
  /// The role that is to be taken on with them.
  public internal(set) var role: FoundRole?
  /// The role that the file with the keys names, whether it is taken on or another one is.
  public private(set) var roleInFile: FoundRole?
  /// The region; nil where there is none.
  public var region: Found<String>?
  /// A host name in place of the service's, set by the vendor's command line.
  public var host: Found<String>?
  /// The hosts of the products, where the vendor's command line has another than the usual for one.
  public internal(set) var hosts: [String: String] = [:]
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

  /// The keys that were found; nil where none were, or what was found issues them.
  public var credential: Found<VendorCredential>? {
    login.flatMap { login in
      login.value.credential.map { Found(value: $0, source: login.source) }
    }
  }

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
      // A cluster sets its variables in every pod: whoever names a profile means that.
      if namedBy == nil { take(WebIdentityVariables(environment)) }
    } else {
      place("environment (TENCENTCLOUD_*)", "not asked, because --profile names an account")
    }
    guard VendorFiles.isName(profile) else {
      place("profile “\(profile)”", "a profile’s name cannot hold a slash or begin with a dot")
      return
    }
    lookAtCredential(in: files)
    if namedBy == nil { lookAt(SDKFile(directories)) }
    lookAtConfiguration(in: files)
    // Half a pair was meant to be somebody: another one is not taken in its place.
    if login == nil, refusal == nil, namedBy == nil, !variables.isHalf {
      login = Found(value: .machineRole, source: CredentialSearch.machine)
    }
    if explicitProfile == nil, let role = variables.role { self.role = role }
    if isOfEnvironment {
      passedOver = namedBy == nil ? nil : profile
      profile = CredentialSearch.environmentProfile
    }
  }

  private static let variables = "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY"
  /// What the role of the machine is called where nothing but it is left.
  public static let machine = "the role of this machine"

  private var isOfEnvironment: Bool {
    login?.source == CredentialSearch.variables || login?.source == CredentialSearch.pod
  }
  private static let pod = "TKE_ROLE_ARN"
  /// Whether it is the role of a pod, which nobody chose.
  public var isOfPod: Bool { login?.source == CredentialSearch.pod }

  private mutating func place(_ name: String, _ outcome: String, isUsed: Bool = false) {
    places.append(Place(name: name, outcome: outcome, isUsed: isUsed))
  }

  private mutating func take(_ variables: EnvironmentCredential) {
    warnings += variables.warnings
    refusal = variables.refusal
    login = variables.credential.map {
      Found(value: .keys($0, endsAt: nil), source: CredentialSearch.variables)
    }
    place(CredentialSearch.variables, variables.outcome, isUsed: login != nil)
    region = variables.region.map { Found(value: $0, source: "TENCENTCLOUD_REGION") }
    place(
      "TENCENTCLOUD_REGION", region.map { "found \($0.value)" } ?? "not set",
      isUsed: region != nil)
  }

  /// Told only where a cluster set them.
  private mutating func take(_ pod: WebIdentityVariables?) {
    guard let pod else { return }
    guard login == nil, refusal == nil else {
      return place(CredentialSearch.pod, "not asked, because the environment has keys")
    }
    login = Found(value: .webIdentity(pod), source: CredentialSearch.pod)
    place(CredentialSearch.pod, "the pod may take on \(pod.roleARN)", isUsed: true)
  }

  private mutating func lookAtCredential(in files: VendorFiles) {
    guard login == nil, refusal == nil else {
      return place(files.credentialName, "not asked, because the environment has one")
    }
    take(files.credential(), of: files.credentialName)
  }

  /// Told only where there is one: few have it.
  private mutating func lookAt(_ file: SDKFile) {
    guard login == nil, refusal == nil else { return }
    guard SmallFile(file.path).permissions != nil else {
      for name in SDKFile.names { place(name, "no such file") }
      return
    }
    take(file.read(), of: file.name)
  }

  private mutating func take(_ answer: VendorFiles.Answer<FoundLogin>, of name: String) {
    warnings += answer.warnings
    refusal = answer.refusal.map { "\(name): \($0)" }
    login = answer.value.map { Found(value: $0, source: name) }
    role = answer.role
    roleInFile = answer.role
    place(name, answer.outcome, isUsed: answer.value != nil)
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
    hosts = answer.value?.hosts ?? [:]
    place(name, answer.outcome, isUsed: isUsed)
  }
}

extension CredentialSearch.Found: Equatable where Value: Equatable {}
extension CredentialSearch.Found: Sendable where Value: Sendable {}

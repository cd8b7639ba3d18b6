/// A login by the vendor's command line, as its file keeps it. Printing it shows no secret.
public struct VendorLogin: Equatable, Sendable, CustomStringConvertible, CustomReflectable {
  /// How somebody logged in.
  public enum Kind: Equatable, Sendable {
    /// `tccli auth login`, in a browser.
    case browser
    /// `tccli sso login`, by the organisation's sign-on, with the role that was chosen.
    case signOn(Role)
  }

  /// What was chosen at the organisation's sign-on.
  public struct Role: Equatable, Sendable {
    /// The id of the role's configuration.
    public var id: String
    /// Its name.
    public var name: String
    /// The zone of the organisation.
    public var zone: String
  }

  /// How.
  public var kind: Kind
  /// The keys that were issued last; nil where there are none.
  public var credential: VendorCredential?
  /// When they end, in seconds since 1970 UTC.
  public var endsAt: Double?
  /// What asks for new keys.
  public var token: String
  /// When it ends, in seconds since 1970 UTC.
  public var tokenEndsAt: Double?
  /// What asks for another `token`, where the login has it: a login in a browser.
  public var refreshToken: String?
  /// Which of the vendor's sites.
  public var site: String
  /// Who it is: no other login takes its place while a program runs.
  public var account: String

  /// The command of the vendor's that logs in again.
  /// - Parameter profile: Whose file it is.
  public func command(profile: String) -> String {
    let name = profile == "default" ? "" : " --profile \(profile)"
    return switch kind {
    case .browser: "tccli auth login" + name
    case .signOn: "tccli sso login" + name
    }
  }

  /// The keys, without the secrets.
  public var description: String { credential.map { "\($0)" } ?? "no keys" }
  /// Hides the secrets from dumps and test failures.
  public var customMirror: Mirror { Mirror(self, children: ["credential": description]) }
}

/// What a place holds that keys come from.
public enum FoundLogin: Equatable, Sendable {
  /// Keys.
  case keys(VendorCredential, endsAt: Double?)
  /// A login that issues keys.
  case login(VendorLogin)
  /// The role of the machine.
  case machineRole
  /// The token of a pod.
  case webIdentity(WebIdentityVariables)

  /// The keys that stand there.
  public var credential: VendorCredential? {
    switch self {
    case .keys(let credential, _): credential
    case .login(let login): login.credential
    case .machineRole, .webIdentity: nil
    }
  }
}

/// A role to be taken on with the keys that were found.
public struct FoundRole: Equatable, Sendable {
  /// Its name.
  public var arn: String
  /// What its use is called; nil where nobody says.
  public var sessionName: String?
  /// The variables or the file.
  public var source: String
}

/// What TKE tells a pod of the role that it may take on.
public struct WebIdentityVariables: Equatable, Sendable {
  /// The region that is asked.
  public var region: String
  /// Who vouches for the token.
  public var providerID: String
  /// The file that holds the token.
  public var tokenFile: String
  /// The role.
  public var roleARN: String

  /// The names of the variables, in the order of the members.
  public static let names = [
    "TKE_REGION", "TKE_PROVIDER_ID", "TKE_WEB_IDENTITY_TOKEN_FILE", "TKE_ROLE_ARN",
  ]

  /// Nil where one of the four is missing.
  public init?(_ environment: [String: String]) {
    let values = Self.names.compactMap { name in
      environment[name].map { OutsideText($0).text }.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard values.count == Self.names.count else { return nil }
    region = values[0]
    providerID = values[1]
    tokenFile = values[2]
    roleARN = values[3]
  }
}

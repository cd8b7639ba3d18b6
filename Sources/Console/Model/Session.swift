/// Who works where: what the breadcrumbs start with.
public struct Session: Equatable, Sendable {
  /// The credentials' profile, or nil where they come from the environment.
  public var profile: String?
  /// The region.
  public var region: String
  /// Whether changes are let out at all.
  public let gate: ChangeGate
  /// Whether the user turned read-only on here, where the gate is open.
  public var isReadOnly: Bool
  /// How often they turned it on or off.
  public var readOnlyTurn = 0
  /// Whether the cloud is the embedded simulator.
  public var isDemo: Bool
  /// Whether the profile is marked as production.
  public var isProduction: Bool
  /// How many things may be changed together without typing the number.
  public var changeLimit: Int
  /// An address that replaces the service's.
  public var endpoint: String?
  /// A file of the certificates to trust in place of the system's.
  public var caFile: String?
  /// Whether that address is plain http on another machine, which has to be allowed.
  public var allowsInsecureHTTP = false
  /// The last four characters of the SecretId; nil of one that is hardly longer.
  public var secretIDEnd: String?

  /// A session.
  public init(
    profile: String? = nil, region: String, gate: ChangeGate = .open, isReadOnly: Bool = false,
    isDemo: Bool = false, isProduction: Bool = false,
    changeLimit: Int = 20, endpoint: String? = nil
  ) {
    self.profile = profile
    self.region = region
    self.isReadOnly = isReadOnly
    self.gate = gate
    self.isDemo = isDemo
    self.isProduction = isProduction
    self.changeLimit = changeLimit
    self.endpoint = endpoint
  }
}

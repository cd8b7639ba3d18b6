/// Who works where: what the breadcrumbs start with.
package struct Session: Equatable, Sendable {
  /// The credentials' profile, or nil where they come from the environment.
  package var profile: String?
  /// The region.
  package var region: String
  /// Whether changes are let out at all.
  package let gate: ChangeGate
  /// Whether the user turned read-only on here, where the gate is open.
  package var isReadOnly: Bool
  /// How often they turned it on or off.
  package var readOnlyTurn = 0
  /// Whether the cloud is the embedded simulator.
  package var isDemo: Bool
  /// Whether the profile is marked as production.
  package var isProduction: Bool
  /// How many things may be changed together without typing the number.
  package var changeLimit: Int
  /// An address that replaces the service's.
  package var endpoint: String?
  /// A file of the certificates to trust in place of the system's.
  package var caFile: String?
  /// Whether that address is plain http on another machine, which has to be allowed.
  package var allowsInsecureHTTP = false
  /// The last four characters of the SecretId; nil of one that is hardly longer.
  package var secretIDEnd: String?

  /// A session.
  package init(
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

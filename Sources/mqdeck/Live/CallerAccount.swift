import CredentialSources
import TencentCloud

/// As whom calls are made: keys that stay as they are, or what keeps and renews them.
struct CallerAccount: Sendable {
  /// The keys, where they are known at the start.
  let credential: Credential
  /// Whose they are, where they change.
  let name: String?
  /// Gives the keys of the moment, where they change.
  let keeper: CredentialKeeper?
  /// Who says whose keys are whose.
  let tokens: TokenService?

  /// Keys that stay as they are, of a cloud of its own.
  init(_ credential: Credential) {
    self.credential = credential
    name = nil
    keeper = nil
    tokens = nil
  }

  /// - Parameters:
  ///   - configuration: How the products are called.
  ///   - sourceConfiguration: The same for the keys that others are asked for with.
  init(
    _ plan: CredentialPlan, status: CredentialStatus, environment: [String: String],
    transport: any Transport, metadata: () -> any Transport,
    configuration: CloudClientConfiguration, sourceConfiguration: CloudClientConfiguration
  ) {
    let tokens = TokenService(transport: transport, configuration: configuration)
    self.tokens = tokens
    credential = plan.known ?? Credential(secretID: "", secretKey: "")
    name = plan.account
    keeper =
      plan.isFixed
      ? nil
      : plan.keeper(
        in: SourceWorld(
          transport: transport, metadata: metadata(),
          tokens: TokenService(transport: transport, configuration: sourceConfiguration),
          environment: environment),
        status: status)
  }

  /// The keys of now.
  func present() async throws(CredentialFailure) -> Credential {
    guard let keeper else { return credential }
    return try await keeper.credential()
  }
}

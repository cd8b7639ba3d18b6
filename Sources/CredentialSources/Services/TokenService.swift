import FoundationEssentials
public import TencentCloud

/// The service that issues temporary keys and says whose keys are whose: `sts`.
public struct TokenService: Sendable {
  /// Its name among the products.
  public static let name = "sts"
  static let version = "2018-08-13"
  private static let defaultRegion = "ap-guangzhou"

  let transport: any Transport
  /// How it is called: address, language and signature of the calls of the products. Its keys are
  /// those of whoever asks.
  let configuration: CloudClientConfiguration
  let clock: CallEnvironment

  /// - Parameters:
  ///   - configuration: How the products are called.
  public init(
    transport: any Transport, configuration: CloudClientConfiguration,
    clock: CallEnvironment = .live
  ) {
    var own = configuration
    own.services.insert(TokenService.name)
    // One place serves all regions but those that are cut off from the others.
    if !own.region.hasSuffix("-fsi") { own.region = TokenService.defaultRegion }
    own.isRegionalHost = false
    self.transport = transport
    self.configuration = own
    self.clock = clock
  }

  /// Where it is.
  var endpoint: Endpoint { configuration.endpoint(of: TokenService.name) }

  /// Calls one of its actions. None of them changes anything.
  func call(
    _ name: String, _ parameters: [String: JSONValue], by credential: Credential
  ) async throws(CredentialFailure) -> JSONValue {
    var configuration = configuration
    configuration.credential = credential
    let client = CloudClient(
      configuration: configuration, transport: transport, rateLimiter: RateLimiter(),
      environment: clock)
    let call = CloudCall(
      action: ActionID(service: TokenService.name, name: name), version: TokenService.version,
      mutates: false, body: Data(JSONValue.object(parameters).compact.utf8))
    do throws(CloudError) {
      return try await client.send(call).json()
    } catch {
      throw CredentialFailure("\(error)", "\(error)")
    }
  }

  /// The keys of an answer.
  static func issued(_ answer: JSONValue, by action: String) throws(CredentialFailure)
    -> IssuedCredential
  {
    guard
      let credential = answer["Credentials"]?
        .credential("TmpSecretId", "TmpSecretKey", "Token"), credential.token != nil,
      let end = answer["ExpiredTime"]?.seconds
    else {
      throw CredentialFailure(
        "\(action) answered without keys", "\(action) 的响应中没有密钥")
    }
    return IssuedCredential(credential, endsAt: end)
  }
}

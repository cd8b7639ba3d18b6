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

  /// Where it is: by the vendor's files, beside an address that names a product, or on this machine.
  /// - Throws: Where it would be guessed, or keys would go without TLS.
  func endpoint() throws(CredentialFailure) -> Endpoint {
    let found = configuration.endpoint(of: TokenService.name)
    if found.isLoopback { return found }
    guard found.isSecure else {
      throw CredentialFailure(
        "sts issues keys and is called over TLS alone", "sts 颁发密钥，仅通过 TLS 调用")
    }
    let isNamed = configuration.endpoints[TokenService.name] != nil
    guard isNamed || found.host.hasPrefix(TokenService.name + ".") else {
      throw CredentialFailure(
        "nothing says where sts is beside \(found.host); name it in the vendor's files "
          + "(tccli configure set sts.endpoint HOST)",
        "无法得知 \(found.host) 对应的 sts 地址，请在官方工具的文件中指定"
          + "（tccli configure set sts.endpoint HOST）")
    }
    return found
  }

  /// Calls one of its actions. None of them changes anything.
  func call(
    _ name: String, _ parameters: [String: JSONValue], by credential: Credential
  ) async throws(CredentialFailure) -> JSONValue {
    _ = try endpoint()
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
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: CloudError) -> CredentialFailure {
    let chinese =
      switch error.kind {
      case .service(let code, let message): "\(code)：\(message)"
      case .transport(let reason): "sts 没有响应（\(reason.chinese)）"
      case .httpStatus(let status): "sts 返回 HTTP 状态 \(status)"
      default: "\(error.kind)"
      }
    let id = error.requestID.map { "（RequestId \($0)）" } ?? ""
    return CredentialFailure("\(error)", "\(error.action.name)：\(chinese)\(id)")
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

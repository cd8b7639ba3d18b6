import ConfigurationFiles
import FoundationEssentials
public import TencentCloud

/// Issues new keys for whoever logged in with the vendor's command line. That one writes what it
/// gets into its files; here it stays in memory.
public struct LoginService: Sendable {
  /// Where the vendor's command line asks. Its certificate is verified, as every other.
  static let endpoint = Endpoint(host: "cli.cloud.tencent.com")
  private static let longestSeconds = 7200.0
  private static let limitBytes = 1_048_576

  private let transport: any Transport
  private let clock: CallEnvironment

  /// The service over a transport.
  public init(_ transport: any Transport, clock: CallEnvironment = .live) {
    self.transport = transport
    self.clock = clock
  }

  /// New keys for a login that holds.
  func issue(_ login: VendorLogin) async throws(CredentialFailure) -> IssuedCredential {
    switch login.kind {
    case .browser: try await issueForBrowser(login)
    case .signOn(let role): try await issue(login, role)
    }
  }

  /// The same login with another access token, which this program keeps to itself.
  /// - Parameter refreshToken: The one of that login.
  func refreshed(
    _ login: VendorLogin, by refreshToken: String
  ) async throws(CredentialFailure) -> VendorLogin {
    let answer = try await post(
      "/refresh_user_token",
      [
        "RefreshToken": .string(refreshToken), "OpenId": .string(login.account),
        "Site": .string(login.site),
      ])
    guard let token = answer["AccessToken"]?.text, let end = answer["ExpiresAt"]?.seconds else {
      throw Self.noKeys
    }
    var login = login
    login.token = token
    login.tokenEndsAt = end
    return login
  }

  private func issueForBrowser(
    _ login: VendorLogin
  ) async throws(CredentialFailure) -> IssuedCredential {
    let answer = try await post(
      "/get_temp_cred",
      ["AccessToken": .string(login.token), "Site": .string(login.site)])
    return try issued(
      answer.credential("SecretId", "SecretKey", "Token"), answer["ExpiresAt"])
  }

  private func issue(
    _ login: VendorLogin, _ role: VendorLogin.Role
  ) async throws(CredentialFailure) -> IssuedCredential {
    let assertion = try await post(
      "/api/org/gen_saml_response",
      [
        "Site": .string(login.site), "LoginToken": .string(login.token),
        "LoginType": .string("RoleSAML"), "TargetUin": Self.uin(login.account),
        "UserId": .string(""), "RoleConfigurationId": .string(role.id),
      ])
    guard let saml = assertion["SAMLResponse"]?.text else { throw Self.noKeys }
    let rest = (login.tokenEndsAt ?? .infinity) - clock.unixSeconds()
    let prefix = "qcs::cam::uin/\(login.account):"
    let answer = try await post(
      "/api/sts/assume_role_with_saml",
      [
        "Site": .string(login.site), "SAMLAssertion": .string(saml),
        "PrincipalArn": .string(prefix + "saml-provider/TencentReservedSSO-\(role.zone)"),
        "RoleArn": .string(prefix + "roleName/TencentCloudSSO-\(role.name)"),
        "RoleSessionName": .string("ses-" + Self.identifier),
        "DurationSeconds": .integer(Int64(max(1, min(Self.longestSeconds, rest)))),
      ])
    let keys = answer["Credentials"]
    return try issued(
      keys?.credential("TmpSecretId", "TmpSecretKey", "Token"), answer["ExpiredTime"])
  }

  private func issued(
    _ credential: Credential?, _ end: JSONValue?
  ) throws(CredentialFailure) -> IssuedCredential {
    guard let credential, let end = end?.seconds else { throw Self.noKeys }
    return IssuedCredential(credential, endsAt: end)
  }

  private static let noKeys = CredentialFailure(
    "the login service answered without keys", "登录服务的响应中没有密钥")

  /// The files have it as a number or as text; the service wants a number.
  private static func uin(_ account: String) -> JSONValue {
    Int64(account).map { .integer($0) } ?? .string(account)
  }

  private static var identifier: String { UUID().uuidString.lowercased() }

  private func post(
    _ path: String, _ members: [String: JSONValue]
  ) async throws(CredentialFailure) -> JSONValue {
    var members = members
    members["TraceId"] = .string(Self.identifier)
    let request = TransportRequest(
      method: .post, endpoint: Self.endpoint, target: path,
      headers: [HeaderField("Content-Type", "application/json")],
      body: Data(JSONValue.object(members).compact.utf8), responseLimitBytes: Self.limitBytes)
    let response: TransportResponse
    do throws(TransportError) {
      response = try await transport.send(request)
    } catch {
      throw CredentialFailure(
        "the login service does not answer (\(error))", "登录服务没有响应（\(error.chinese)）")
    }
    guard response.status == 200, let answer = try? JSONValue(parsing: response.body) else {
      throw CredentialFailure(
        "the login service answered with HTTP status \(response.status) and no keys",
        "登录服务返回 HTTP 状态 \(response.status)，没有密钥")
    }
    if let refusal = answer["Error"], refusal != .null {
      let text = refusal["Message"]?.text ?? refusal["Code"]?.text ?? refusal.text
      // It may repeat what it was sent.
      let secrets = ["AccessToken", "RefreshToken", "LoginToken", "SAMLAssertion"].compactMap {
        members[$0]?.text
      }
      let reason = SecretWords(secrets).masked(text ?? "–")
      throw CredentialFailure("the login service refused: \(reason)", "登录服务拒绝：\(reason)")
    }
    return answer
  }
}

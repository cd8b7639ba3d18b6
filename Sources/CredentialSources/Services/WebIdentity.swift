public import ConfigurationFiles
import FoundationEssentials
public import TencentCloud

/// The role of a pod of TKE, taken on with the token that the cluster keeps in a file. The call
/// carries that token and no signature.
public struct WebIdentity: CredentialSource {
  private let variables: WebIdentityVariables
  private let service: TokenService

  /// The longest token that is sent.
  private static let limitBytes = 65_536

  /// - Parameter variables: Those that the cluster set.
  public init(_ variables: WebIdentityVariables, _ service: TokenService) {
    self.variables = variables
    self.service = service
  }

  /// The cluster writes the token anew from time to time.
  public var files: [String] { [variables.tokenFile] }

  /// Reads the token again and takes the role on with it.
  public func issue() async throws(CredentialFailure) -> IssuedCredential {
    let token = try token()
    let request = request(token: token, to: try service.endpoint())
    let body: Data
    do throws(TransportError) {
      body = try await service.transport.send(request).body
    } catch {
      throw CredentialFailure(
        "\(Self.action): \(error)", "\(Self.action)：sts 没有响应（\(error.chinese)）")
    }
    guard let answer = try? JSONValue(parsing: body)["Response"] else {
      throw CredentialFailure(
        "\(Self.action): the answer is not JSON", "\(Self.action)：响应不是 JSON")
    }
    if let refusal = answer["Error"] {
      let code = refusal["Code"]?.text ?? "an error"
      let message = SecretWords([token]).masked(refusal["Message"]?.text ?? "")
      let id = answer["RequestId"]?.text ?? "–"
      throw CredentialFailure(
        "\(Self.action): \(code): \(message) (RequestId \(id))",
        "\(Self.action)：\(code)：\(message)（RequestId \(id)）")
    }
    return try TokenService.issued(answer, by: Self.action)
  }

  private static let action = "AssumeRoleWithWebIdentity"

  private func token() throws(CredentialFailure) -> String {
    let path = variables.tokenFile
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try SmallFile(path).read(limitBytes: Self.limitBytes)
    } catch {
      throw CredentialFailure(
        "\(path): \(error.reason)", "\(path)：\(ChineseSentences.chinese(error.reason))")
    }
    let token = String(decoding: bytes ?? [], as: UTF8.self).trimmed
    guard !token.isEmpty, token.utf8.count <= Self.limitBytes else {
      throw CredentialFailure("\(path) holds no token", "\(path) 中没有令牌")
    }
    return token
  }

  private func request(token: String, to endpoint: Endpoint) -> TransportRequest {
    let parameters: [String: JSONValue] = [
      "ProviderId": .string(variables.providerID), "WebIdentityToken": .string(token),
      "RoleArn": .string(variables.roleARN),
      "RoleSessionName": .string(RoleRequest.standardSessionName),
      "DurationSeconds": .integer(RoleRequest.seconds),
    ]
    let headers = [
      HeaderField("Content-Type", "application/json"), HeaderField("Authorization", "SKIP"),
      HeaderField("X-TC-Action", Self.action), HeaderField("X-TC-Version", TokenService.version),
      HeaderField("X-TC-Timestamp", String(Int64(service.clock.unixSeconds()))),
      HeaderField("X-TC-Region", variables.region),
    ]
    return TransportRequest(
      method: .post, endpoint: endpoint, headers: headers,
      body: Data(JSONValue.object(parameters).compact.utf8))
  }
}

public import TencentCloud

/// Whose keys they are, as the service says.
public struct CallerIdentity: Equatable, Sendable {
  /// The user or role, such as `qcs::cam::uin/100000000001:uin/100000000002`.
  public var arn: String
  /// The main account.
  public var accountID: String
}

extension TokenService {
  /// Asks whose keys these are.
  public func identity(
    of credential: Credential
  ) async throws(CredentialFailure) -> CallerIdentity {
    let answer = try await call("GetCallerIdentity", [:], by: credential)
    guard let arn = answer["Arn"]?.text, let account = answer["AccountId"]?.text else {
      throw CredentialFailure(
        "GetCallerIdentity answered without a name", "GetCallerIdentity 的响应中没有身份")
    }
    return CallerIdentity(arn: arn, accountID: account)
  }
}

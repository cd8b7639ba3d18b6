import FoundationEssentials
import TencentCloud

/// The service `sts`: issues temporary keys for roles, and says whose keys are whose.
struct TokenDesk: Sendable {
  static let service = "sts"
  static let version = "2018-08-13"

  /// Temporary keys, whose they are, and when they end in Unix milliseconds.
  private struct Issued: Sendable {
    var credential: Credential
    var arn: String
    var end: Int64
  }

  private var issued: [String: Issued] = [:]
  private var count = 0

  /// As many as are remembered: what is older has ended long since.
  private static let limit = 10_000
  private static let account = "100000000001"

  /// Whether a request is for it. One with a web identity has no signature that would say so.
  static func serves(_ request: ReceivedRequest, _ form: [String: String]?) -> Bool {
    if let service = request.service { return service == Self.service }
    return (request.headers["x-tc-version"] ?? form?["Version"]) == version
  }

  /// The temporary keys of that id; nil where it issued none.
  /// - Throws: `AuthFailure.TokenFailure` where they ended.
  func credential(_ secretID: String, now: Int64) throws(ServiceFault) -> Credential? {
    guard let keys = issued[secretID] else { return nil }
    guard now < keys.end else {
      throw ServiceFault("AuthFailure.TokenFailure", "The token is over.")
    }
    return keys.credential
  }

  /// Answers a request.
  /// - Parameter secretID: Who signed it; nil where nobody did.
  mutating func answer(
    _ action: String, _ parameters: JSONValue, by secretID: String?, now: Int64
  ) throws(ServiceFault) -> Answer {
    switch action {
    case "GetCallerIdentity":
      guard let secretID else { throw .missing("Authorization") }
      return Answer(identity(of: secretID))
    case "AssumeRole":
      guard secretID != nil else { throw .missing("Authorization") }
      return Answer(try issue(parameters, now: now))
    case "AssumeRoleWithWebIdentity":
      for name in ["ProviderId", "WebIdentityToken"] { _ = try text(name, parameters) }
      return Answer(try issue(parameters, now: now))
    default: throw ServiceFault("InvalidAction", "The action \(action) does not exist.")
    }
  }

  private func identity(of secretID: String) -> Identity {
    let role = issued[secretID]?.arn
    return Identity(
      Arn: role ?? "qcs::cam::uin/\(Self.account):uin/\(Self.account)", AccountId: Self.account,
      UserId: role == nil ? Self.account : "4611686018427700001:mqdeck", PrincipalId: Self.account,
      Type: role == nil ? "RootAccount" : "CAMRole")
  }

  private mutating func issue(
    _ parameters: JSONValue, now: Int64
  ) throws(ServiceFault) -> IssuedKeys {
    let arn = try text("RoleArn", parameters)
    let session = try text("RoleSessionName", parameters)
    guard arn.hasPrefix("qcs::cam::uin/"), arn.contains(":role") else {
      throw ServiceFault("InvalidParameter.ParamError", "RoleArn is not as documented.")
    }
    guard (2...128).contains(session.utf8.count) else {
      throw ServiceFault("InvalidParameter.ParamError", "RoleSessionName has 2 to 128 letters.")
    }
    let seconds = try duration(parameters)
    count += 1
    let credential = Credential(
      secretID: "AKIDtemporary\(count)", secretKey: "temporaryKey\(count)",
      token: "temporaryToken\(count)")
    issued = issued.count < Self.limit ? issued : issued.filter { now < $0.value.end }
    issued[credential.secretID] = Issued(
      credential: credential, arn: "\(arn)/\(session)", end: now + seconds * 1000)
    let end = now / 1000 + seconds
    return IssuedKeys(
      Credentials: .init(
        TmpSecretId: credential.secretID, TmpSecretKey: credential.secretKey,
        Token: credential.token ?? ""),
      ExpiredTime: end,
      Expiration: CalendarText(milliseconds: end * 1000).plain.replacing(" ", with: "T") + "Z")
  }

  private func duration(_ parameters: JSONValue) throws(ServiceFault) -> Int64 {
    let seconds: Int64? =
      switch parameters["DurationSeconds"] {
      case nil: 7200
      case .integer(let number)?: number
      case .string(let text)?: Int64(text)
      default: nil
      }
    guard let seconds, (1...43_200).contains(seconds) else {
      throw ServiceFault("InvalidParameter.ParamError", "DurationSeconds is 1 to 43200.")
    }
    return seconds
  }

  private func text(_ name: String, _ parameters: JSONValue) throws(ServiceFault) -> String {
    guard case .string(let text)? = parameters[name], !text.isEmpty else { throw .missing(name) }
    return text
  }

  // The members are named as on the wire.
  private struct Identity: Encodable, Sendable {
    var Arn: String
    var AccountId: String
    var UserId: String
    var PrincipalId: String
    var `Type`: String
  }

  private struct IssuedKeys: Encodable, Sendable {
    struct Keys: Encodable, Sendable {
      var TmpSecretId: String
      var TmpSecretKey: String
      var Token: String
    }
    var Credentials: Keys
    var ExpiredTime: Int64
    var Expiration: String
  }
}

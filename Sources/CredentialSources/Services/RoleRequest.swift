public import TencentCloud

/// A role that is to be taken on.
public struct RoleRequest: Hashable, Sendable {
  /// Its name, such as `qcs::cam::uin/100000000001:roleName/reader`.
  public var arn: String
  /// What the service's records call this use of it.
  public var sessionName: String
  /// What the owner of the role asks for besides.
  public var externalID: String?

  /// What a use is called where nobody says.
  public static let standardSessionName = "mqdeck"
  /// How long its keys are asked for, in seconds: as long as the service gives by itself.
  static let seconds: Int64 = 7200

  /// A role.
  public init(arn: String, sessionName: String? = nil, externalID: String? = nil) {
    self.arn = arn
    self.sessionName = sessionName ?? Self.standardSessionName
    self.externalID = externalID
  }

  /// Why it cannot be asked for, in English; nil where it can.
  public var mistake: String? {
    if !arn.hasPrefix("qcs::cam::uin/") || !arn.contains(":role") {
      return "“\(arn)” is no role: qcs::cam::uin/UIN:roleName/NAME"
    }
    for (text, key) in [(sessionName, "session name"), (externalID ?? "none", "external id")] {
      guard (2...128).contains(text.utf8.count), text.utf8.allSatisfy(Self.isOfName) else {
        return "“\(text)” is no \(key): 2 to 128 letters, digits and +=,.@:/_-"
      }
    }
    return nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "+=,.@:/_-".utf8.contains(byte)
    }
  }

  var parameters: [String: JSONValue] {
    var parameters: [String: JSONValue] = [
      "RoleArn": .string(arn), "RoleSessionName": .string(sessionName),
      "DurationSeconds": .integer(Self.seconds),
    ]
    if let externalID { parameters["ExternalId"] = .string(externalID) }
    return parameters
  }
}

/// A role that is taken on with the keys of another source.
public struct AssumedRole: CredentialSource {
  private let request: RoleRequest
  private let base: any CredentialSource
  private let service: TokenService

  /// A role.
  public init(_ request: RoleRequest, by base: any CredentialSource, _ service: TokenService) {
    self.request = request
    self.base = base
    self.service = service
  }

  /// Those of the keys that it is taken on with.
  public var files: [String] { base.files }

  /// Learns whose keys it is taken on with.
  public func learnAccount() async { await base.learnAccount() }

  /// Takes the role on anew.
  public func issue() async throws(CredentialFailure) -> IssuedCredential {
    let keys = try await base.issue()
    let answer = try await service.call(
      "AssumeRole", request.parameters, by: keys.credential)
    return try TokenService.issued(answer, by: "AssumeRole")
  }
}

import Crypto
import FoundationEssentials

/// What a call is signed with. Printing it shows no secret.
public struct Credential: Equatable, Sendable, CustomStringConvertible {
  /// The SecretId.
  public var secretID: String
  /// The SecretKey.
  public var secretKey: String
  /// The token of temporary credentials.
  public var token: String?

  /// A credential.
  public init(secretID: String, secretKey: String, token: String? = nil) {
    self.secretID = secretID
    self.secretKey = secretKey
    self.token = token
  }

  /// The last four characters of the SecretId, enough to tell one from another.
  public var description: String { "****" + secretID.suffix(4) }

  /// A hash of the SecretId, which tells one account's key from another's and says nothing of it.
  public var accountHash: String {
    SHA256.hash(data: Data("mqdeck account \(secretID)".utf8)).prefix(16).hexadecimal
  }
}

extension Credential: CustomReflectable {
  /// Hides the secrets from dumps and test failures.
  public var customMirror: Mirror { Mirror(self, children: ["secretID": description]) }
}

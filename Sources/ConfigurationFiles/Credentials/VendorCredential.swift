/// A SecretId with its SecretKey, as found. Printing it shows no secret.
public struct VendorCredential: Equatable, Sendable, CustomStringConvertible, CustomReflectable {
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

  /// The last four characters of the SecretId.
  public var description: String {
    // As a string: to append a part of one looks through every conformance of the program.
    secretID.count > 8 ? "****" + String(secretID.suffix(4)) : "****"
  }
  /// Hides the secrets from dumps and test failures.
  public var customMirror: Mirror { Mirror(self, children: ["secretID": description]) }
}

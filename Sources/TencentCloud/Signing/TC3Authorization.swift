/// The `Authorization` header of signature v3, taken apart.
public struct TC3Authorization: Equatable, Sendable {
  /// Who signed.
  public var secretID: String
  /// The day of the signature, as `2019-02-25`.
  public var date: String
  /// The product.
  public var service: String
  /// The names of the signed headers, in lower case, joined by semicolons.
  public var signedHeaders: String
  /// The signature, in hexadecimal.
  public var signature: String

  /// A header.
  public init(
    secretID: String, date: String, service: String, signedHeaders: String, signature: String
  ) {
    self.secretID = secretID
    self.date = date
    self.service = service
    self.signedHeaders = signedHeaders
    self.signature = signature
  }

  /// The header's value.
  public var headerValue: String {
    let scope = "\(secretID)/\(date)/\(service)/\(TC3Signature.termination)"
    return "\(TC3Signature.algorithm) Credential=\(scope), "
      + "SignedHeaders=\(signedHeaders), Signature=\(signature)"
  }

  /// Reads a header's value; nil if it is not of that form.
  public init?(_ headerValue: String) {
    let prefix = TC3Signature.algorithm + " "
    guard headerValue.hasPrefix(prefix) else { return nil }
    var values: [Substring: Substring] = [:]
    for part in headerValue.dropFirst(prefix.count).split(separator: ",") {
      let pair = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, values.updateValue(pair[1], forKey: pair[0]) == nil else { return nil }
    }
    guard let credential = values["Credential"], let names = values["SignedHeaders"],
      let signature = values["Signature"]
    else { return nil }
    let scope = credential.split(separator: "/", omittingEmptySubsequences: false)
    guard scope.count == 4, scope[3] == TC3Signature.termination, !scope[0].isEmpty else {
      return nil
    }
    self.init(
      secretID: String(scope[0]), date: String(scope[1]), service: String(scope[2]),
      signedHeaders: String(names), signature: String(signature))
  }
}

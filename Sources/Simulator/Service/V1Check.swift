import TencentCloud

/// Who signed a form or a query by signature v1, and whether it was lately.
struct V1Check {
  var credential: Credential

  /// - Parameter now: The service's clock, in Unix milliseconds.
  /// - Throws: `ServiceFault` `AuthFailure.*`, `MissingParameter`, `InvalidParameter`
  func check(_ form: [String: String], of request: ReceivedRequest, now: Int64)
    throws(ServiceFault)
  {
    var signed = form
    guard let signature = signed.removeValue(forKey: "Signature") else {
      throw .missing("Signature")
    }
    let timestamp = try number("Timestamp", form)
    _ = try number("Nonce", form)
    try SignatureCheck.checkAge(of: timestamp, now: now)
    guard let id = form["SecretId"] else { throw .missing("SecretId") }
    try SignatureCheck.checkIdentity(id, token: form["Token"], credential)
    guard let method = HTTPMethod(rawValue: request.method) else {
      throw ServiceFault("UnsupportedProtocol", "\(request.method) is not supported.")
    }
    let digest: V1Signature.Digest =
      form["SignatureMethod"] == V1Signature.Digest.sha256.rawValue ? .sha256 : .sha1
    let expected = V1Signature(
      method: method, host: request.host, parameters: signed, digest: digest)
    guard signature == expected.signature(secretKey: credential.secretKey) else {
      throw SignatureCheck.wrongSignature
    }
  }

  private func number(_ name: String, _ form: [String: String]) throws(ServiceFault) -> Int64 {
    guard let text = form[name] else { throw .missing(name) }
    guard let number = Int64(text) else {
      throw ServiceFault("InvalidParameter", "The parameter `\(name)` must be an integer.")
    }
    return number
  }
}

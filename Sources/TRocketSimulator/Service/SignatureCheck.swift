import TRocket
import TencentCloud

/// Who signed a request, and whether it was signed lately.
struct SignatureCheck {
  var credential: Credential

  /// - Throws: `ServiceFault` `AuthFailure.*`, `MissingParameter`
  func check(_ request: ReceivedRequest, now: Int64) throws(ServiceFault) {
    guard let authorization = request.headers["authorization"] else {
      throw ServiceFault(
        "MissingParameter", "The request is missing a required parameter `Authorization`.")
    }
    guard let text = request.headers["x-tc-timestamp"], let timestamp = Int64(text) else {
      throw ServiceFault(
        "MissingParameter", "The request is missing a required parameter `Timestamp`.")
    }
    guard authorization.hasPrefix("TC3-HMAC-SHA256 "), authorization.contains("Credential=") else {
      throw ServiceFault(
        "AuthFailure.InvalidAuthorization", "The header Authorization is not as documented.")
    }
    guard authorization.contains("Credential=\(credential.secretID)/") else {
      throw ServiceFault("AuthFailure.SecretIdNotFound", "The SecretId is not found.")
    }
    let age = (now / 1000).subtractingReportingOverflow(timestamp)
    guard !age.overflow, age.partialValue.magnitude <= 300 else {
      throw ServiceFault(
        "AuthFailure.SignatureExpire", "The signature is older or newer than five minutes.")
    }
    guard request.headers["x-tc-token"] == credential.token else {
      throw ServiceFault("AuthFailure.TokenFailure", "The token is wrong.")
    }
  }
}

import FoundationEssentials
import TRocket
import TencentCloud

/// Who signed a request, with what, and whether it was lately.
struct SignatureCheck {
  var credential: Credential

  /// - Parameter now: The service's clock, in Unix milliseconds.
  /// - Throws: `ServiceFault` `AuthFailure.*`, `MissingParameter`
  func check(_ request: ReceivedRequest, now: Int64) throws(ServiceFault) {
    let authorization = try authorization(of: request)
    guard let text = request.headers["x-tc-timestamp"] else {
      throw .missing("Timestamp")
    }
    guard let timestamp = Int64(text) else {
      throw ServiceFault("InvalidParameter", "The parameter `Timestamp` must be an integer.")
    }
    try Self.checkAge(of: timestamp, now: now)
    try Self.checkIdentity(
      authorization.secretID, token: request.headers["x-tc-token"], credential)
    guard request.service == authorization.service,
      try signature(of: request, authorization, timestamp) == authorization
    else { throw Self.wrongSignature }
  }

  private static let unsignedPayload = "UNSIGNED-PAYLOAD"

  static let wrongSignature = ServiceFault(
    "AuthFailure.SignatureFailure", "The signature is not the one of this request.")

  /// - Throws: `AuthFailure.SecretIdNotFound`, `AuthFailure.TokenFailure`
  static func checkIdentity(_ secretID: String, token: String?, _ credential: Credential)
    throws(ServiceFault)
  {
    guard secretID == credential.secretID else {
      throw ServiceFault("AuthFailure.SecretIdNotFound", "The SecretId is not found.")
    }
    guard (token ?? "") == (credential.token ?? "") else {
      throw ServiceFault("AuthFailure.TokenFailure", "The token is wrong.")
    }
  }

  private func authorization(of request: ReceivedRequest) throws(ServiceFault)
    -> TC3Authorization
  {
    guard let header = request.headers["authorization"] else { throw .missing("Authorization") }
    guard let authorization = TC3Authorization(header) else {
      throw ServiceFault(
        "AuthFailure.InvalidAuthorization", "The header Authorization is not as documented.")
    }
    let names = authorization.signedHeaders.split(separator: ";")
    guard names.contains("content-type"), names.contains("host") else {
      throw ServiceFault(
        "AuthFailure.InvalidAuthorization", "content-type and host must be signed.")
    }
    return authorization
  }

  /// - Throws: `AuthFailure.SignatureExpire`
  static func checkAge(of timestamp: Int64, now: Int64) throws(ServiceFault) {
    let age = (now / 1000).subtractingReportingOverflow(timestamp)
    let limit = UInt64(APICatalog.trocket.limits.clockSkewSeconds)
    guard !age.overflow, age.partialValue.magnitude <= limit else {
      throw ServiceFault(
        "AuthFailure.SignatureExpire", "The signature is older or newer than \(limit) seconds.")
    }
  }

  /// What a caller with the right key would have written.
  private func signature(
    of request: ReceivedRequest, _ authorization: TC3Authorization, _ timestamp: Int64
  ) throws(ServiceFault) -> TC3Authorization {
    guard let method = HTTPMethod(rawValue: request.method) else {
      throw ServiceFault("UnsupportedProtocol", "\(request.method) is not supported.")
    }
    var fields: [HeaderField] = []
    for name in authorization.signedHeaders.split(separator: ";").map(String.init) {
      guard let value = name == "host" ? request.host : request.headers[name] else {
        throw ServiceFault(
          "AuthFailure.SignatureFailure", "The signed header \(name) is not in the request.")
      }
      fields.append(HeaderField(name, value))
    }
    // A caller may leave the body unsigned: then the hash is that of these words.
    let isUnsigned = request.headers["x-tc-content-sha256"] == Self.unsignedPayload
    return TC3Signature(
      method: method, canonicalQuery: request.query, signedFields: fields,
      payload: isUnsigned ? Data(Self.unsignedPayload.utf8) : request.body,
      service: authorization.service, timestamp: timestamp
    ).authorization(credential)
  }
}

import Crypto
public import FoundationEssentials

/// Signature v3, `TC3-HMAC-SHA256`: what is signed, and every step from there to the header.
///
/// Client and verifier use the same steps: both know the request, and whoever holds the SecretKey
/// comes to the same signature.
public struct TC3Signature: Equatable, Sendable {
  /// The name that begins the header and the string to sign.
  public static let algorithm = "TC3-HMAC-SHA256"
  /// What ends a credential scope.
  public static let termination = "tc3_request"

  /// The request's method.
  public var method: HTTPMethod
  /// What stands after the question mark of the URL, exactly as sent; empty for POST.
  public var canonicalQuery: String
  /// The headers that are signed; `content-type` and `host` must be among them.
  public var signedFields: [HeaderField]
  /// The body, exactly as sent; empty for GET.
  public var payload: Data
  /// The product, which is the first label of the service's host.
  public var service: String
  /// The value of `X-TC-Timestamp`, in seconds since 1970.
  public var timestamp: Int64

  /// What is signed.
  public init(
    method: HTTPMethod, canonicalQuery: String = "", signedFields: [HeaderField], payload: Data,
    service: String, timestamp: Int64
  ) {
    self.method = method
    self.canonicalQuery = canonicalQuery
    self.signedFields = signedFields
    self.payload = payload
    self.service = service
    self.timestamp = timestamp
  }

  /// Step 1: the request in its one canonical spelling. The path is always a slash.
  public var canonicalRequest: String {
    let fields = sortedFields
    return [
      method.rawValue, "/", canonicalQuery, Self.canonicalHeaders(fields),
      Self.signedHeaders(fields), hashedPayload,
    ].joined(separator: "\n")
  }

  /// Names and values in lower case without spaces around them, in the order of the names' bytes.
  var canonicalHeaders: String { Self.canonicalHeaders(sortedFields) }

  /// The names of the signed headers.
  public var signedHeaders: String { Self.signedHeaders(sortedFields) }

  var hashedPayload: String { SHA256.hash(data: payload).hexadecimal }

  /// The hash that the string to sign ends in.
  public var hashedCanonicalRequest: String {
    SHA256.hash(data: Data(canonicalRequest.utf8)).hexadecimal
  }

  /// The timestamp's day in UTC.
  public var date: String { CivilDate(unixSeconds: timestamp).text }

  /// For what the signature is good: a day and a product.
  public var credentialScope: String { "\(date)/\(service)/\(Self.termination)" }

  /// Step 2: what is signed in the end.
  public var stringToSign: String {
    [Self.algorithm, String(timestamp), credentialScope, hashedCanonicalRequest]
      .joined(separator: "\n")
  }

  /// Step 3a: the key of that day.
  public static func secretDate(secretKey: String, date: String) -> Data {
    hmac(date, key: Data("TC3\(secretKey)".utf8))
  }

  /// Step 3b: the key of that day for that product.
  public static func secretService(secretDate: Data, service: String) -> Data {
    hmac(service, key: secretDate)
  }

  /// Step 3c: the key that signs.
  public static func secretSigning(secretService: Data) -> Data {
    hmac(termination, key: secretService)
  }

  /// Steps 3a to 3c.
  static func secretSigning(secretKey: String, date: String, service: String) -> Data {
    let secretDate = secretDate(secretKey: secretKey, date: date)
    return secretSigning(secretService: secretService(secretDate: secretDate, service: service))
  }

  /// Step 3d: the signature, in hexadecimal.
  public func signature(secretKey: String) -> String {
    signature(key: Self.secretSigning(secretKey: secretKey, date: date, service: service))
  }

  /// Step 4: the value of the `Authorization` header.
  public func authorization(_ credential: Credential) -> TC3Authorization {
    authorization(credential, signature: signature(secretKey: credential.secretKey))
  }

  /// The same with a key that is made once a day.
  func authorization(_ credential: Credential, keys: SigningKeys) -> TC3Authorization {
    let key = keys.key(secretKey: credential.secretKey, date: date, service: service)
    return authorization(credential, signature: signature(key: key))
  }

  private func authorization(_ credential: Credential, signature: String) -> TC3Authorization {
    TC3Authorization(
      secretID: credential.secretID, date: date, service: service, signedHeaders: signedHeaders,
      signature: signature)
  }

  private func signature(key: Data) -> String { Self.hmac(stringToSign, key: key).hexadecimal }

  private var sortedFields: [HeaderField] {
    signedFields.map { HeaderField($0.name.lowercased(), $0.value.trimmed) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func canonicalHeaders(_ fields: [HeaderField]) -> String {
    fields.map { "\($0.name):\($0.value.lowercased())\n" }.joined()
  }

  private static func signedHeaders(_ fields: [HeaderField]) -> String {
    fields.map(\.name).joined(separator: ";")
  }

  private static func hmac(_ message: String, key: Data) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: Data(message.utf8), using: SymmetricKey(data: key)))
  }
}

extension String {
  /// Without spaces at either end.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " || $0 == "\t" }
    guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(start[...end])
  }
}

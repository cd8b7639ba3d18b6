import Crypto
import FoundationEssentials

/// Signature v1: every parameter of the call and the common ones are signed with one HMAC.
public struct V1Signature: Equatable, Sendable {
  /// The hash below the HMAC, spelled as `SignatureMethod` spells it.
  public enum Digest: String, Equatable, Sendable {
    /// Also where `SignatureMethod` says anything else or is absent.
    case sha1 = "HmacSHA1"
    /// Only where `SignatureMethod` asks for it.
    case sha256 = "HmacSHA256"
  }

  /// The request's method.
  public var method: HTTPMethod
  /// The value of the `Host` header.
  public var host: String
  /// All parameters but `Signature`, not percent-encoded.
  public var parameters: [String: String]
  /// The hash.
  public var digest: Digest

  /// What is signed.
  public init(method: HTTPMethod, host: String, parameters: [String: String], digest: Digest) {
    self.method = method
    self.host = host
    self.parameters = parameters
    self.digest = digest
  }

  /// Step 1 and 2: the parameters in the order of their names' bytes, as `name=value`.
  public var requestString: String {
    parameters.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.key)=\($0.value)" }.joined(separator: "&")
  }

  /// Step 3: method, host and path before it. The path is always a slash.
  public var stringToSign: String { "\(method.rawValue)\(host)/?\(requestString)" }

  /// Step 4: the signature in Base64, not yet percent-encoded.
  public func signature(secretKey: String) -> String {
    let message = Data(stringToSign.utf8)
    let key = SymmetricKey(data: Data(secretKey.utf8))
    return switch digest {
    case .sha1:
      Data(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key)).base64EncodedString()
    case .sha256:
      Data(HMAC<SHA256>.authenticationCode(for: message, using: key)).base64EncodedString()
    }
  }

  /// All parameters with the signature as a query or a form: values percent-encoded, names as they
  /// are.
  public func encodedParameters(secretKey: String) -> String {
    var all = parameters
    all["Signature"] = signature(secretKey: secretKey)
    return all.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.key)=\($0.value.percentEncoded)" }.joined(separator: "&")
  }
}

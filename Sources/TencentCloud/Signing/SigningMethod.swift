/// How a call is written and signed. The raw value is its name in the configuration.
public enum SigningMethod: String, CaseIterable, Equatable, Sendable {
  /// Signature v3 over a JSON body, which the service recommends.
  case v3Post = "v3"
  /// Signature v3 over a query.
  case v3Get = "v3-get"
  /// Signature v1 with SHA-256 over a form.
  case v1SHA256Post = "v1-sha256"
  /// Signature v1 with SHA-256 over a query.
  case v1SHA256Get = "v1-sha256-get"
  /// Signature v1 with SHA-1 over a form.
  case v1SHA1Post = "v1-sha1"
  /// Signature v1 with SHA-1 over a query.
  case v1SHA1Get = "v1-sha1-get"

  /// The HTTP method.
  public var httpMethod: HTTPMethod {
    switch self {
    case .v3Post, .v1SHA256Post, .v1SHA1Post: .post
    case .v3Get, .v1SHA256Get, .v1SHA1Get: .get
    }
  }

  /// The hash of signature v1; nil for v3.
  var digest: V1Signature.Digest? {
    switch self {
    case .v3Post, .v3Get: nil
    case .v1SHA256Post, .v1SHA256Get: .sha256
    case .v1SHA1Post, .v1SHA1Get: .sha1
    }
  }

  /// The largest request that the service takes this way: 10 MB of JSON, 1 MB of a v1 form, 32 KB
  /// of a query.
  public var limitBytes: Int {
    switch self {
    case .v3Post: 10_485_760
    case .v1SHA256Post, .v1SHA1Post: 1_048_576
    case .v3Get, .v1SHA256Get, .v1SHA1Get: 32_768
    }
  }
}

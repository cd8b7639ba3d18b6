/// How calls are written and signed, as a file names it.
public enum SignatureSetting: String, CaseIterable, Hashable, Sendable {
  /// Signature v3 over a JSON body, which is what is taken where nothing is set.
  case v3
  /// Signature v3 over a query.
  case v3Get = "v3-get"
  /// Signature v1 with SHA-256 over a form.
  case v1SHA256 = "v1-sha256"
  /// Signature v1 with SHA-256 over a query.
  case v1SHA256Get = "v1-sha256-get"
  /// Signature v1 with SHA-1 over a form.
  case v1SHA1 = "v1-sha1"
  /// Signature v1 with SHA-1 over a query.
  case v1SHA1Get = "v1-sha1-get"
}

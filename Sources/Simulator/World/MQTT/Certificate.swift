/// What is read of an X.509 certificate.
struct Certificate: Equatable, Sendable {
  /// In hexadecimal digits.
  var serial: String
  var commonName: String
  var issuer: String
  var unit: String
  /// Unix milliseconds.
  var notBefore: Int64
  var notAfter: Int64
}

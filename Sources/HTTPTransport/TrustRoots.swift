import NIOSSL
import TencentCloud

/// Whose certificates are believed.
public enum TrustRoots: Hashable, Sendable {
  /// The system's.
  case system
  /// Those in these places and no others: a file in PEM, a directory with hashed names as OpenSSL
  /// makes them, or both.
  case only(file: String?, directory: String?)

  /// The file given on the command line, or else `SSL_CERT_FILE` and `SSL_CERT_DIR`, whose first
  /// directory counts, or else the system's. Empty values are none.
  public init(environment: [String: String], caFile: String?) {
    let value = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    let directory = value("SSL_CERT_DIR")?.split(separator: ":").first.map(String.init)
    if let caFile {
      self = .only(file: caFile, directory: nil)
    } else if value("SSL_CERT_FILE") != nil || directory != nil {
      self = .only(file: value("SSL_CERT_FILE"), directory: directory)
    } else {
      self = .system
    }
  }

  /// The configuration of TLS: everything is verified.
  /// - Throws: `untrusted` when the file has no certificate that can be read.
  func tlsConfiguration() throws(TransportError) -> TLSConfiguration {
    var tls = TLSConfiguration.makeClientConfiguration()
    guard case .only(let file, let directory) = self else { return tls }
    if let directory { tls.trustRoots = .file(directory) }
    if let file {
      let certificates = try Self.certificates(in: file)
      if directory == nil {
        tls.trustRoots = .certificates(certificates)
      } else {
        tls.additionalTrustRoots = [.certificates(certificates)]
      }
    }
    return tls
  }

  private static func certificates(in file: String) throws(TransportError) -> [NIOSSLCertificate] {
    do {
      let certificates = try NIOSSLCertificate.fromPEMFile(file)
      if !certificates.isEmpty { return certificates }
    } catch {
      throw .untrusted(detail: "cannot read certificates from \(file): \(error)")
    }
    throw .untrusted(detail: "there is no certificate in \(file)")
  }
}

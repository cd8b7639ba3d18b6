/// The address of a service.
public struct Endpoint: Hashable, Sendable, CustomStringConvertible {
  /// Whether TLS is used.
  public var isSecure: Bool
  /// The host name or address, IPv6 without brackets.
  public var host: String
  /// The port where it is not the scheme's own.
  public var port: Int?

  /// An address.
  public init(isSecure: Bool = true, host: String, port: Int? = nil) {
    self.isSecure = isSecure
    self.host = host
    self.port = port
  }

  /// The value of the `Host` header, which the signature covers.
  public var hostHeader: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port.map { "\(name):\($0)" } ?? name
  }

  /// As a URL without a path.
  public var description: String { (isSecure ? "https://" : "http://") + hostHeader }
}

/// The way to a service.
public enum ProxyRoute: Hashable, Sendable {
  /// Who asks an HTTP proxy.
  public struct Login: Hashable, Sendable, CustomStringConvertible {
    /// The name.
    public var user: String
    /// The password.
    public var password: String

    /// A login.
    public init(user: String, password: String) {
      self.user = user
      self.password = password
    }

    /// Without the password.
    public var description: String { "\(user):****" }
  }

  /// Without a proxy.
  case direct
  /// Through a tunnel that an HTTP proxy opens with CONNECT.
  case connect(host: String, port: Int, login: Login?)
  /// Through a SOCKS 5 proxy, which also resolves the service's name.
  case socks(host: String, port: Int)
}

extension ProxyRoute: CustomStringConvertible {
  /// For messages, without the password.
  public var description: String {
    switch self {
    case .direct: "no proxy"
    case .connect(let host, let port, _): "the proxy \(host):\(port)"
    case .socks(let host, let port): "the SOCKS proxy \(host):\(port)"
    }
  }
}

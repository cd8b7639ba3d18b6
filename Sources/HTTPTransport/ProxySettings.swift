public import TencentCloud

/// Which proxy leads to which service, as the usual environment variables say.
public struct ProxySettings: Hashable, Sendable {
  /// An address of a proxy, and where it was found.
  struct Address: Hashable, Sendable {
    var variable: String
    var text: String
  }

  var secure: Address?
  var plain: Address?
  var exceptions: ProxyExceptions

  /// No proxy for anything.
  public init() {
    exceptions = ProxyExceptions("")
  }

  /// Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, each also in lower case, which
  /// goes first. `HTTP_PROXY` counts in lower case only, as servers that run programs set the
  /// other one from a request's header.
  public init(environment: [String: String]) {
    let address = { (names: [String]) -> Address? in
      for name in names {
        if let text = environment[name], !text.isEmpty {
          return Address(variable: name, text: text)
        }
      }
      return nil
    }
    let all = ["all_proxy", "ALL_PROXY"]
    secure = address(["https_proxy", "HTTPS_PROXY"] + all)
    plain = address(["http_proxy"] + all)
    let direct = address(["no_proxy", "NO_PROXY"])
    exceptions = ProxyExceptions(direct?.text ?? "")
  }

  /// The way to that service. This machine itself is always reached without a proxy.
  /// - Throws: `proxy` when the address of the proxy cannot be used.
  public func route(to endpoint: Endpoint) throws(TransportError) -> ProxyRoute {
    guard let address = endpoint.isSecure ? secure : plain, !endpoint.isLoopback,
      !exceptions.contain(host: endpoint.host, port: endpoint.port ?? endpoint.standardPort)
    else { return .direct }
    return try ProxyAddress(address.text, variable: address.variable).route
  }
}

extension Endpoint {
  fileprivate var standardPort: Int { isSecure ? 443 : 80 }
}

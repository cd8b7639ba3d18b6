/// What holds for every request.
public struct HTTPTransportConfiguration: Sendable {
  /// Which proxy leads where.
  public var proxies: ProxySettings
  /// Which certificates are believed.
  public var trustRoots: TrustRoots
  /// How long a connection may take, with TLS and the proxy's part in it, in seconds.
  public var connectTimeoutSeconds = 5.0
  /// How many connections there are at once to one host; further requests wait for one.
  public var maximumConnections = 16
  /// How long an unused connection is kept, in seconds.
  public var idleSeconds = 30.0

  /// A configuration; by default without a proxy and with the system's certificates.
  public init(proxies: ProxySettings = ProxySettings(), trustRoots: TrustRoots = .system) {
    self.proxies = proxies
    self.trustRoots = trustRoots
  }

  /// What the process's environment and the command line ask for.
  /// - Parameter caFile: A file of certificates in PEM, believed in place of all others.
  public init(environment: [String: String], caFile: String? = nil) {
    self.init(
      proxies: ProxySettings(environment: environment),
      trustRoots: TrustRoots(environment: environment, caFile: caFile))
  }
}

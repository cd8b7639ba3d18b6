import TencentCloud

/// The address of a proxy: `http://user:password@host:port`, `socks5://host:port` or `host:port`.
struct ProxyAddress {
  var route: ProxyRoute

  /// - Parameter variable: Where it was found, for the error.
  init(_ text: String, variable: String) throws(TransportError) {
    // A wrong address may hold a password: it is not repeated.
    let refusal = { (reason: String) in TransportError.proxy(detail: "\(variable) \(reason)") }
    if let oddity = Self.oddity(of: text) { throw refusal(oddity) }
    let (scheme, rest) = Self.splitScheme(text)
    let authority = rest.prefix { $0 != "/" }
    let (login, place) = Self.splitLogin(authority)
    switch scheme {
    case "http":
      guard let (host, port) = Self.place(place, defaultPort: 80) else {
        throw refusal("is no address of a proxy")
      }
      route = .connect(host: host, port: port, login: login)
    case "socks5", "socks5h", "socks":
      if login != nil { throw refusal("has a login, which is not supported for SOCKS") }
      guard let (host, port) = Self.place(place, defaultPort: 1080) else {
        throw refusal("is no address of a proxy")
      }
      route = .socks(host: host, port: port)
    case "https":
      throw refusal("asks for TLS to the proxy itself, which is not supported: use http://")
    default:
      throw refusal("has an unknown scheme; known are http and socks5")
    }
  }

  /// What makes it no address although it looks like one; nil where nothing does.
  private static func oddity(of text: String) -> String? {
    if let first = text.first, "\"'“”‘’".contains(first) {
      return "stands in quotes, which are part of it here"
    }
    let scalars = text.unicodeScalars
    if let odd = scalars.last.flatMap(blank) { return "ends with \(odd)" }
    if let odd = scalars.first.flatMap(blank) { return "begins with \(odd)" }
    let rest = splitScheme(text).1
    if let slash = rest.firstIndex(of: "/"), rest[slash...].contains("@") {
      return "has a “/” in its user name or password: write it as %2F"
    }
    return nil
  }

  private static func blank(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\r": "a carriage return (CR)"
    case "\n": "a line feed (LF)"
    case "\t": "a tab"
    case _ where scalar.properties.isWhitespace: "a blank"
    case _ where [.control, .format].contains(scalar.properties.generalCategory):
      "U+" + String(scalar.value, radix: 16, uppercase: true)
    default: nil
    }
  }

  private static func splitScheme(_ text: String) -> (String, Substring) {
    guard let mark = text.firstRange(of: "://") else { return ("http", text[...]) }
    return (text[..<mark.lowerBound].lowercased(), text[mark.upperBound...])
  }

  private static func splitLogin(_ authority: Substring) -> (ProxyRoute.Login?, Substring) {
    guard let mark = authority.lastIndex(of: "@") else { return (nil, authority) }
    let login = authority[..<mark].split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let user = decoded(login[0])
    let password = login.count > 1 ? decoded(login[1]) : ""
    return (
      ProxyRoute.Login(user: user, password: password), authority[authority.index(after: mark)...]
    )
  }

  private static func place(_ text: Substring, defaultPort: Int) -> (String, Int)? {
    // The same rules hold as for a service's address.
    guard let endpoint = try? Endpoint("http://\(text)") else { return nil }
    let saysPort = text.hasSuffix(":80")
    return (endpoint.host, endpoint.port ?? (saysPort ? 80 : defaultPort))
  }

  /// What is not valid percent-encoding stays as it is.
  private static func decoded(_ text: Substring) -> String {
    String(text).percentDecoded ?? String(text)
  }
}

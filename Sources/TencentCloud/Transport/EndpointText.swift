/// Why a text is no address of a service.
public enum EndpointError: Error, Equatable, Sendable, CustomStringConvertible {
  /// It does not begin with `http://` or `https://`.
  case noScheme
  /// It has a path, a query or a user name, which a service's address never has.
  case notOnlyHostAndPort
  /// The host is missing or has characters that no host has.
  case badHost
  /// The port is not a number from 1 to 65535.
  case badPort

  /// In English, for the command line.
  public var description: String {
    switch self {
    case .noScheme: "must begin with https:// or http://"
    case .notOnlyHostAndPort: "must be a host and perhaps a port, with nothing after them"
    case .badHost: "has no valid host"
    case .badPort: "has no valid port (1 to 65535)"
    }
  }
}

extension Endpoint {
  /// Reads `https://host`, `http://host:port` or `https://[::1]:port`, with or without a last slash.
  public init(_ text: String) throws(EndpointError) {
    let (scheme, rest) = try Self.splitScheme(text)
    let place = rest.hasSuffix("/") ? rest.dropLast() : rest
    if place.contains(where: { "/?#@\\".contains($0) }) { throw .notOnlyHostAndPort }
    let (host, port) = try Self.splitPort(place)
    let isSecure = scheme == "https"
    self.init(
      isSecure: isSecure, host: host.lowercased(),
      port: port == (isSecure ? 443 : 80) ? nil : port)
  }

  private static func splitScheme(_ text: String) throws(EndpointError) -> (String, Substring) {
    for scheme in ["https", "http"] where text.lowercased().hasPrefix(scheme + "://") {
      return (scheme, text.dropFirst(scheme.count + 3))
    }
    throw .noScheme
  }

  private static func splitPort(_ place: Substring) throws(EndpointError) -> (String, Int?) {
    if place.hasPrefix("[") {
      guard let end = place.firstIndex(of: "]") else { throw .badHost }
      let host = place[place.index(after: place.startIndex)..<end]
      guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || ":.".contains($0) }) else {
        throw .badHost
      }
      return (String(host), try port(place[place.index(after: end)...]))
    }
    let end = place.firstIndex(of: ":") ?? place.endIndex
    let host = place[..<end]
    let isHost = host.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0))
    }
    guard !host.isEmpty, isHost else { throw .badHost }
    return (String(host), try port(place[end...]))
  }

  private static func port(_ text: Substring) throws(EndpointError) -> Int? {
    if text.isEmpty { return nil }
    guard text.hasPrefix(":"), let port = UInt16(text.dropFirst()), port > 0 else { throw .badPort }
    return Int(port)
  }
}

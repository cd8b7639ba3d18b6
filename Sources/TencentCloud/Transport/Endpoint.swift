/// The address of a service.
public struct Endpoint: Equatable, Sendable {
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

  /// The service's own address. Regions of the finance zone are cut off from the others and are
  /// reached by their own host only; elsewhere the plain name leads to the nearest entrance, which
  /// serves every region.
  /// - Parameter isRegional: Asks for the region's own host, where the product has one.
  public static func of(service: String, region: String, isRegional: Bool = false) -> Endpoint {
    let hasOwnZone = region.hasSuffix("-fsi")
    let place = hasOwnZone || isRegional ? ".\(region)" : ""
    return Endpoint(host: "\(service)\(place).tencentcloudapi.com")
  }

  /// Where another product is, if this is the address of one: its name takes the place of that
  /// one's before the same root domain, so that no call leaves the domain that was given. Any other
  /// address, and one on this machine, serves all.
  /// - Parameter services: The products that may stand first in a host name.
  func sibling(_ service: String, among services: Set<String>) -> Endpoint {
    guard !isLoopback, let dot = host.firstIndex(of: "."),
      services.contains(host[..<dot].lowercased())
    else { return self }
    var sibling = self
    sibling.host = service + host[dot...]
    return sibling
  }

  /// The value of the `Host` header, which the signature covers.
  public var hostHeader: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port.map { "\(name):\($0)" } ?? name
  }

  /// Whether it is on this machine, so that nothing leaves it even without TLS. Names below
  /// `localhost` may be asked of a name server, and lead anywhere.
  public var isLoopback: Bool {
    let name = host.lowercased()
    if name == "localhost" || name == "::1" { return true }
    let numbers = name.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
  }
}

extension Endpoint: CustomStringConvertible {
  /// As a URL without a path.
  public var description: String { (isSecure ? "https://" : "http://") + hostHeader }
}

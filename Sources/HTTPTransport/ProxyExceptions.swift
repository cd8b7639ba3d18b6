/// What is reached without a proxy: `NO_PROXY`, a list with commas or spaces.
///
/// `*` is everything. A name stands for itself and all names below it, with or without a dot or
/// `*.` before it. An address stands for itself, `10.0.0.0/8` for a network. A port after a name
/// or an address narrows it to that port.
struct ProxyExceptions: Hashable, Sendable {
  private enum Place: Hashable {
    case everything
    case domain(String)
    case network(IPNetwork)
  }

  private struct Entry: Hashable {
    var place: Place
    var port: Int?
  }

  private var entries: [Entry]

  init(_ text: String) {
    entries = text.split { $0 == "," || $0.isWhitespace }.compactMap { Self.entry($0.lowercased()) }
  }

  /// Whether this place is reached without a proxy.
  func contain(host: String, port: Int) -> Bool {
    let name = host.lowercased()
    let address = IPNetwork(name)
    return entries.contains { entry in
      if let only = entry.port, only != port { return false }
      return switch entry.place {
      case .everything: true
      case .domain(let domain): name == domain || name.hasSuffix("." + domain)
      case .network(let network): address.map { network.contains($0) } ?? false
      }
    }
  }

  private static func entry(_ text: String) -> Entry? {
    if text == "*" { return Entry(place: .everything) }
    if let network = IPNetwork(text) { return Entry(place: .network(network)) }
    let (place, port) = splitPort(text)
    if let network = IPNetwork(place) { return Entry(place: .network(network), port: port) }
    let domain = place.hasPrefix("*.") ? place.dropFirst(2) : place.drop { $0 == "." }
    return domain.isEmpty ? nil : Entry(place: .domain(String(domain)), port: port)
  }

  private static func splitPort(_ text: String) -> (String, Int?) {
    guard let colon = text.lastIndex(of: ":"),
      let port = UInt16(text[text.index(after: colon)...])
    else { return (text, nil) }
    return (String(text[..<colon]), Int(port))
  }
}

/// Addresses of IPv4.
enum NetworkAddress {
  /// Whether an address is in a network, such as `10.0.0.0/16` or `10.0.0.1`.
  static func contains(_ network: String, _ address: String) -> Bool {
    guard let (base, bits) = parsed(network), let own = number(address) else { return false }
    guard bits > 0 else { return true }
    let mask = ~UInt32(0) << UInt32(32 - bits)
    return base & mask == own & mask
  }

  static func isValid(_ network: String) -> Bool { parsed(network) != nil }

  private static func parsed(_ network: String) -> (base: UInt32, bits: Int)? {
    let parts = network.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let base = number(String(parts[0])) else { return nil }
    guard parts.count == 2 else { return (base, 32) }
    guard let bits = Int(parts[1]), (0...32).contains(bits) else { return nil }
    return (base, bits)
  }

  private static func number(_ address: String) -> UInt32? {
    let parts = address.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard parts.count == 4 else { return nil }
    var whole: UInt32 = 0
    for part in parts {
      guard let part else { return nil }
      whole = whole << 8 | UInt32(part)
    }
    return whole
  }
}

/// Ranges of addresses as endpoints' rules name them.
package enum AddressRange {
  /// Whether a range lets everybody in: one of any family that is no bit long, or the address that
  /// stands for all. The board and the review mean the same by it.
  package static func isEverybody(_ range: String) -> Bool {
    let range = range.trimmingBlanks
    if let slash = range.lastIndex(of: "/") {
      let bits = range[range.index(after: slash)...]
      return !bits.isEmpty && bits.allSatisfy { $0 == "0" }
    }
    return range == "0.0.0.0" || isUnspecified(range)
  }

  /// Whether a range of IPv4 holds an address; nil where that cannot be told.
  package static func contains(_ range: String, _ address: String) -> Bool? {
    let parts = range.trimmingBlanks.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let base = bits(parts[0]), let wanted = bits(address[...]) else {
      return isEverybody(range) ? true : range == address ? true : nil
    }
    guard parts.count == 2 else { return base == wanted }
    guard let length = UInt32(parts[1]), length <= 32 else { return nil }
    return length == 0 || base >> (32 - length) == wanted >> (32 - length)
  }

  private static func bits(_ address: Substring) -> UInt32? {
    let parts = address.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { UInt8($0) }
    guard parts.count == 4, bytes.count == 4 else { return nil }
    return bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// `::` in any of its spellings.
  private static func isUnspecified(_ address: String) -> Bool {
    address.count > 1 && address.contains(":") && address.allSatisfy { $0 == ":" || $0 == "0" }
  }
}

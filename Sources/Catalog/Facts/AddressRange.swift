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

  /// `::` in any of its spellings.
  private static func isUnspecified(_ address: String) -> Bool {
    address.count > 1 && address.contains(":") && address.allSatisfy { $0 == ":" || $0 == "0" }
  }
}

/// An IP address or a network of them, version 4 or 6.
struct IPNetwork: Hashable, Sendable {
  private var bytes: [UInt8]
  private var prefixLength: Int

  /// Reads `10.1.2.3`, `10.0.0.0/8`, `fd00::/8`, `[::1]`; nil if it is none of these.
  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    var address = parts[0]
    if address.hasPrefix("["), address.hasSuffix("]") { address = address.dropFirst().dropLast() }
    guard let bytes = Self.version4(address) ?? Self.version6(address) else { return nil }
    self.bytes = bytes
    prefixLength = bytes.count * 8
    if parts.count == 2 {
      guard let length = UInt8(parts[1]), Int(length) <= prefixLength else { return nil }
      prefixLength = Int(length)
    }
  }

  /// Whether the other one lies in this one.
  func contains(_ other: IPNetwork) -> Bool {
    guard bytes.count == other.bytes.count, other.prefixLength >= prefixLength else { return false }
    let whole = prefixLength / 8
    guard bytes.prefix(whole) == other.bytes.prefix(whole) else { return false }
    let rest = prefixLength % 8
    return rest == 0 || (bytes[whole] ^ other.bytes[whole]) >> (8 - rest) == 0
  }

  private static func version4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { $0.allSatisfy(\.isNumber) ? UInt8($0) : nil }
    return parts.count == 4 && bytes.count == 4 ? bytes : nil
  }

  private static func version6(_ text: Substring) -> [UInt8]? {
    guard text.contains(":") else { return nil }
    guard let gap = text.firstRange(of: "::") else {
      let bytes = groups(text)
      return bytes?.count == 16 ? bytes : nil
    }
    guard let head = groups(text[..<gap.lowerBound]), let tail = groups(text[gap.upperBound...]),
      head.count + tail.count < 16
    else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  /// The bytes of groups between colons; the last may be a version 4 address.
  private static func groups(_ text: Substring) -> [UInt8]? {
    if text.isEmpty { return [] }
    var bytes: [UInt8] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, let address = version4(part) {
        bytes += address
      } else if part.count <= 4, part.allSatisfy(\.isHexDigit), let group = UInt16(part, radix: 16)
      {
        bytes += [UInt8(group >> 8), UInt8(group & 255)]
      } else {
        return nil
      }
    }
    return bytes
  }
}

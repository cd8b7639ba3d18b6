/// The form of `TZ` that needs no files: `CST-8`, `<+0330>-3:30`, `EST5EDT,M3.2.0,M11.1.0`.
enum PosixZone {
  /// Whether the C library reads it as a zone. Of what it cannot read it makes UTC, in silence.
  static func isReadable(_ text: String) -> Bool {
    var rest = Substring(text)
    guard takeName(&rest), takeOffset(&rest) else { return false }
    if rest.isEmpty { return true }
    guard takeName(&rest) else { return false }
    if let next = rest.first, next != ",", !takeOffset(&rest) { return false }
    // Days and times of the changes; the C library has some of its own where there are none.
    return rest.isEmpty
      || rest.first == ","
        && rest.allSatisfy { $0.isASCII && ($0.isNumber || ",./:+-MJ".contains($0)) }
  }

  private static func takeName(_ rest: inout Substring) -> Bool {
    if rest.first == "<" {
      guard let end = rest.firstIndex(of: ">") else { return false }
      let name = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      return name.count >= 3
        && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-".contains($0)) }
    }
    let name = rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest.dropFirst(name.count)
    return name.count >= 3
  }

  private static func takeOffset(_ rest: inout Substring) -> Bool {
    if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
    rest = rest.dropFirst(digits.count)
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let hours = parts[0], hours <= 24 else { return false }
    return parts.dropFirst().allSatisfy { $0.map { $0 < 60 } == true }
  }
}

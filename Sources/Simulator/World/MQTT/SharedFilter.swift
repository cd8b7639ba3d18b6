/// The filter of a shared subscription, such as `$share/workers/orders/#`.
struct SharedFilter: Equatable {
  let name: String
  /// What is shared.
  let filter: String

  /// Nil where the text is none: a name without wildcards and a filter are wanted.
  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "$share", !parts[1].isEmpty, !parts[2].isEmpty,
      !parts[1].contains(where: { $0 == "+" || $0 == "#" })
    else { return nil }
    name = String(parts[1])
    filter = String(parts[2])
  }

  /// Whether a text can be nothing but such a filter.
  static func isMeant(by text: String) -> Bool { text == "$share" || text.hasPrefix("$share/") }
}

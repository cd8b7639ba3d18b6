/// One of several values, or none of them yet.
package struct FormChoice: Equatable, Sendable {
  /// The values on the wire.
  package let values: [String]
  /// Which one; nil for none.
  package private(set) var index: Int?

  /// No choice yet.
  init(values: [String]) { self.values = values }

  /// The value chosen.
  var value: String? { index.map { values[$0] } }

  /// Chooses a value.
  /// - Returns: False where it is not among them, and nothing changed.
  mutating func select(_ value: String) -> Bool {
    if value.isEmpty {
      index = nil
      return true
    }
    guard let found = values.firstIndex(of: value) else { return false }
    index = found
    return true
  }

  /// Goes on by `step`; no choice stands between the last and the first.
  /// - Parameter hasPresent: Whether there is a value now: then no choice is none, as what is not given
  ///   is left as it is.
  mutating func move(by step: Int, hasPresent: Bool = false) {
    if hasPresent, let index, !values.isEmpty {
      self.index = (index + step % values.count + values.count) % values.count
      return
    }
    let places = values.count + 1
    let place = ((index.map { $0 + 1 } ?? 0) + step + places) % places
    index = place == 0 ? nil : place - 1
  }

  /// Chooses the next value that begins with a letter.
  mutating func jump(to letter: Character) {
    let wanted = letter.lowercased()
    let start = (index ?? -1) + 1
    let order = values.indices.map { ($0 + start) % values.count }
    if let found = order.first(where: { values[$0].lowercased().hasPrefix(wanted) }) {
      index = found
    }
  }
}

/// The order of many values from small to large: each is made comparable once, as a number or as
/// bytes, and these are sorted. It is the order of `FieldValue.precedes`.
package struct ValueOrder {
  private enum Keys {
    case integers([Int64])
    case texts(TextKeys)
    /// Of several kinds, or with letters that bytes do not order: compared as they are.
    case values([FieldValue], [String])
  }

  private let keys: Keys
  private let isDescending: Bool
  private let unknown: [Bool]

  package init(_ values: [FieldValue], isDescending: Bool) {
    self.isDescending = isDescending
    unknown = values.map(\.isUnknown)
    if let integers = ValueOrder.integers(values) {
      keys = .integers(integers)
    } else if let texts = TextKeys(values) {
      keys = .texts(texts)
    } else {
      keys = .values(values, values.map(\.sortText))
    }
  }

  /// The places of the values, sorted. What is not known stands last in both directions, and what
  /// is equal as it stood.
  package func sorted() -> [Int] {
    let known = unknown.indices.filter { !unknown[$0] }
    let last = unknown.indices.filter { unknown[$0] }
    switch keys {
    case .integers(let keys): return sorted(known) { keys[$0] < keys[$1] } + last
    case .texts(let keys):
      return keys.withComparison { isLess in sorted(known, isLess) } + last
    case .values(let keys, let texts):
      return sorted(known) { left, right in
        keys[left].precedesAsNumber(keys[right]) ?? (texts[left] < texts[right])
      } + last
    }
  }

  private func sorted(_ places: [Int], _ isLess: (Int, Int) -> Bool) -> [Int] {
    // The library's sort keeps what is equal in its order; turned around it does so as well.
    isDescending
      ? places.sorted { isLess($1, $0) } : places.sorted(by: isLess)
  }

  /// Numbers or times, all of a kind; nil where they are not.
  private static func integers(_ values: [FieldValue]) -> [Int64]? {
    var keys: [Int64] = []
    keys.reserveCapacity(values.count)
    var kinds: Set<Kind> = []
    for value in values {
      guard let (kind, key) = value.integerKey else { return nil }
      if let kind { kinds.insert(kind) }
      keys.append(key)
    }
    return kinds.count <= 1 ? keys : nil
  }

  fileprivate enum Kind { case count, time, flag }
}

extension FieldValue {
  /// What it is as a number, and of which kind; nil where it is none. What is not known is of no
  /// kind.
  fileprivate var integerKey: (kind: ValueOrder.Kind?, key: Int64)? {
    switch self {
    case .integer(let value): (.count, value)
    case .time(let value), .roughTime(_, let value): (.time, value)
    case .flag(let value): (.flag, value ? 1 : 0)
    case .unknown: (nil, 0)
    case .number, .text, .token, .secret, .structure: nil
    }
  }
}

import TRocket

/// A page of a list.
struct Page {
  /// The most that one answer holds; whoever asks for more gets this many.
  static let limit = 100
  /// Where a request does not say how many.
  static let standard = 20

  var offset: Int
  var limit: Int
  /// Whether the last row before each page's end and the first one behind it change places.
  private let isTurned: Bool

  /// - Throws: `InvalidParameterValue` for numbers below zero.
  init(offset: Int?, limit: Int?, at moment: Moment) throws(ServiceFault) {
    isTurned = moment.pageTurn % 2 == 1
    self.offset = offset ?? 0
    self.limit = min(limit ?? Self.standard, Self.limit)
    guard self.offset >= 0 else { throw .invalidValue("Offset must not be negative.") }
    guard self.limit >= 0 else { throw .invalidValue("Limit must not be negative.") }
  }

  /// The items of the page.
  func of<Item>(_ items: [Item]) -> ArraySlice<Item> {
    guard offset < items.count else { return [] }
    let range = offset..<min(items.count, offset + limit)
    guard isTurned, limit > 0 else { return items[range] }
    var turned = items
    for border in stride(from: limit, to: items.count, by: limit) {
      turned.swapAt(border - 1, border)
    }
    return turned[range]
  }
}

/// The filters of a request. An item has to meet all of them, by any value of each.
struct Criteria {
  private var filters: [Filter]

  /// - Throws: `InvalidParameterValue` for a filter that the action does not have.
  init(_ filters: [Filter]?, known: Set<String>) throws(ServiceFault) {
    self.filters = filters ?? []
    for filter in self.filters where !known.contains(filter.name) {
      throw .invalidValue("The filter \(filter.name) is not supported.")
    }
  }

  var isEmpty: Bool { filters.isEmpty }

  /// Whether the text contains a wanted value, or nothing was asked of it.
  func contains(_ name: String, _ text: String) -> Bool {
    allows(name) { text.contains($0) }
  }

  /// Whether the text is a wanted value, or nothing was asked of it.
  func equals(_ name: String, _ text: String) -> Bool {
    allows(name) { text == $0 }
  }

  private func allows(_ name: String, _ matches: (String) -> Bool) -> Bool {
    filters.allSatisfy { filter in
      guard filter.name == name, !filter.values.isEmpty else { return true }
      return filter.values.contains { $0.isEmpty || matches($0) }
    }
  }
}

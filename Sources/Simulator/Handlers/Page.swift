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

  /// - Parameter most: The most that one answer of this action holds.
  /// - Throws: `InvalidParameterValue` for numbers below zero.
  init(
    offset: Int?, limit: Int?, most: Int = Page.limit, at moment: Moment
  ) throws(ServiceFault) {
    isTurned = moment.pageTurn % 2 == 1
    self.offset = offset ?? 0
    self.limit = min(limit ?? Self.standard, most)
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
  private var filters: [(name: String, values: [String])]

  /// - Throws: `InvalidParameterValue` for a filter that the action does not have.
  init(_ filters: [Filter]?, known: Set<String>) throws(ServiceFault) {
    try self.init(pairs: (filters ?? []).map { ($0.name, $0.values) }, known: known)
  }

  /// - Throws: `InvalidParameterValue` for a filter that the action does not have.
  init(pairs: [(name: String, values: [String])], known: Set<String>) throws(ServiceFault) {
    filters = pairs
    for filter in filters where !known.contains(filter.name) {
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

  /// The first value that is wanted of that name; nil where nothing was asked of it.
  func value(_ name: String) -> String? {
    filters.first { $0.name == name }?.values.first { !$0.isEmpty }
  }

  private func allows(_ name: String, _ matches: (String) -> Bool) -> Bool {
    filters.allSatisfy { filter in
      guard filter.name == name, !filter.values.isEmpty else { return true }
      return filter.values.contains { $0.isEmpty || matches($0) }
    }
  }
}

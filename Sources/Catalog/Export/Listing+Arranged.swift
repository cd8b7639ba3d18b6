import TencentCloud

/// By which column a list is sorted, as it is typed: `ConsumerLag`, or `ConsumerLag:desc` or
/// `-ConsumerLag` from large to small.
package struct ListingSort: Equatable, Sendable {
  package let column: String
  package let isDescending: Bool

  package init(_ text: String) {
    if text.hasPrefix("-") {
      (column, isDescending) = (String(text.dropFirst()), true)
    } else if text.lowercased().hasSuffix(":desc") {
      (column, isDescending) = (String(text.dropLast(5)), true)
    } else if text.lowercased().hasSuffix(":asc") {
      (column, isDescending) = (String(text.dropLast(4)), false)
    } else {
      (column, isDescending) = (text, false)
    }
  }
}

/// What is asked of a list that it has not.
package struct ListingMistake: Error, Equatable {
  package let text: Phrase
}

extension Listing {
  /// The rows in the order of a column; what is not known stands last, and what is equal as it stood.
  package func sorted(_ sort: ListingSort) throws(ListingMistake) -> Listing {
    let wanted = sort.column.lowercased()
    guard let index = columns.firstIndex(where: { $0.title.lowercased() == wanted }) else {
      let titles = columns.map(\.title).joined(separator: ", ")
      throw ListingMistake(
        text: Phrase(
          "there is no column “\(sort.column)”; there are \(titles)",
          "没有列“\(sort.column)”；可用的列：\(titles)"))
    }
    let values = rows.map { ListingOrder($0[index]) }
    let known = rows.indices.filter { values[$0] != .unknown }
    let sorted =
      sort.isDescending
      ? known.sorted { values[$1] < values[$0] } : known.sorted { values[$0] < values[$1] }
    return keeping(sorted + rows.indices.filter { values[$0] == .unknown })
  }

  /// These rows alone, in this order, with the items of the JSON that belong to them.
  func keeping(_ kept: [Int]) -> Listing {
    var listing = self
    listing.rows = kept.map { rows[$0] }
    if case .array(let items) = json, items.count == rows.count {
      listing.json = .array(kept.map { items[$0] })
    }
    return listing
  }
}

/// A cell as it is compared: numbers before texts.
private enum ListingOrder: Comparable {
  case unknown
  case number(Double)
  case text(String)

  init(_ cell: ListingCell) {
    switch cell {
    case .unknown: self = .unknown
    case .exact(let text): self = Double(text).map(ListingOrder.number) ?? .text(text)
    case .text(let text): self = .text(text.lowercased())
    }
  }
}

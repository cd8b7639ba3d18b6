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
    guard let index = index(ofColumn: sort.column) else { throw noColumn(sort.column) }
    let values = rows.map { ListingOrder($0[index]) }
    let known = rows.indices.filter { values[$0] != .unknown }
    let sorted =
      sort.isDescending
      ? known.sorted { values[$1] < values[$0] } : known.sorted { values[$0] < values[$1] }
    return keeping(sorted + rows.indices.filter { values[$0] == .unknown })
  }

  /// The column of a name that a filter may call it by, too.
  private func index(ofColumn name: String) -> Int? {
    let wanted = name.lowercased()
    if let exact = columns.firstIndex(where: { $0.title.lowercased() == wanted }) { return exact }
    guard case .column(.field(let index))? = FilterColumns(kind)[name]?.source else { return nil }
    return index
  }

  /// Says that there is no such column, and which there are.
  func noColumn(_ name: String, meant: String? = nil) -> ListingMistake {
    let titles = columns.map(\.title)
    return ListingMistake(
      text: Phrase(
        "there is no column “\(name)”" + (meant.map { "; did you mean “\($0)”?" } ?? ";")
          + " there are \(titles.joined(separator: ", "))",
        "没有列“\(name)”" + (meant.map { "，是否指“\($0)”？" } ?? "；")
          + "可用的列：\(titles.joined(separator: "、"))"))
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

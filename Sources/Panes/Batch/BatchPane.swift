package import Catalog

/// Changes that are reviewed and made without a form: an edit of a row, of marked rows, of the
/// permission matrix, or what takes several back.
package struct BatchPane: Sendable {
  /// Where it was opened.
  package let location: Location
  /// The changes.
  package var review: ChangeReview
  /// The line in which they were typed, where they were: who does not send them is back there.
  package var edit: InlineEdit?
  /// The order that it comes from, where it does: who does not send it is back there.
  package var order: OrderPicker?
  /// The point that was typed of a reset, where it is one: who does not send it is back there.
  package var point: String?
  /// Which result is selected.
  package var viewport = ListViewport()

  package init(location: Location, review: ChangeReview) {
    self.location = location
    self.review = review
  }

  /// Takes a new height.
  package mutating func resize(bodyRows: Int) {
    viewport.resize(rows: BatchView.resultRows(bodyRows), count: review.items.count)
  }

  /// Selects a result, as near as there is one.
  package mutating func select(_ item: Int) { viewport.select(item, count: review.items.count) }
}

package import Catalog

/// Things in the order in which they are heard, whose places are changed by moving them. Nothing is
/// sent while they are.
package struct OrderPicker: Equatable, Sendable {
  /// The instance, and the list that they stand in.
  package let location: Location
  /// Where each stands.
  package private(set) var order: PriorityOrder
  /// Whether it is asked whether to drop what was moved.
  package var isLeaving = false
  /// Which is selected.
  package var viewport = ListViewport()

  package init(location: Location, order: PriorityOrder) {
    self.location = location
    self.order = order
  }

  /// Takes a new height.
  package mutating func resize(rows: Int) {
    viewport.resize(rows: rows, count: order.items.count)
  }

  /// Selects a place, as near as there is one.
  package mutating func select(_ place: Int) {
    viewport.select(place, count: order.items.count)
  }

  /// Moves the selected one by some places, and the selection with it.
  package mutating func move(by step: Int) {
    select(order.move(viewport.selected, by: step))
  }
}

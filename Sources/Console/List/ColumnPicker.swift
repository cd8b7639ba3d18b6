import Catalog
import Panes

/// The columns of a list to choose from: shown at once as they are chosen.
package struct ColumnPicker: Sendable {
  struct Item: Equatable, Sendable {
    let column: ColumnDescription
    var isShown: Bool
  }

  /// The pane whose columns they are.
  let paneID: Int
  /// What is taken back where nothing is chosen.
  let original: [ColumnDescription]
  let originalSort: Resource.Sort?
  /// In the order in which they stand, the name first.
  var items: [Item]
  var viewport = ListViewport()

  init(paneID: Int, _ list: ListPane) {
    self.paneID = paneID
    original = list.chosenColumns
    originalSort = list.sort
    let chosen = list.chosenColumns
    items =
      chosen.map { Item(column: $0, isShown: true) }
      + list.resource.everyColumn.filter { !chosen.contains($0) }
      .map { Item(column: $0, isShown: false) }
  }

  var shown: [ColumnDescription] { items.filter(\.isShown).map(\.column) }

  /// Shows the selected column, or hides it. The name always stays.
  mutating func toggle() {
    guard viewport.selected > 0, items.indices.contains(viewport.selected) else { return }
    items[viewport.selected].isShown.toggle()
  }

  /// Moves the selected column by one place.
  mutating func move(by step: Int) {
    let (from, to) = (viewport.selected, viewport.selected + step)
    guard from > 0, to > 0, items.indices.contains(from), items.indices.contains(to) else { return }
    items.swapAt(from, to)
    viewport.select(to, count: items.count)
  }
}

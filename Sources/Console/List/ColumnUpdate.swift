import Catalog
import ModelViewUpdate
import Panes

/// Choosing the columns of a list; each choice is shown at once.
enum ColumnUpdate {
  static func open(_ model: inout ConsoleModel) {
    guard let pane = model.top, let list = pane.list else { return }
    var picker = ColumnPicker(paneID: pane.id, list)
    picker.viewport.resize(rows: PaletteView.rows(model.size), count: picker.items.count)
    model.overlay = .columns(picker)
  }

  /// Changes the choice and shows what comes of it.
  static func change(_ model: inout ConsoleModel, _ change: (inout ColumnPicker) -> Void) {
    guard case .columns(var picker)? = model.overlay else { return }
    let before = picker.shown
    change(&picker)
    model.overlay = .columns(picker)
    let shown = picker.shown
    if shown != before { show(shown, of: picker.paneID, &model) }
  }

  private static func show(
    _ columns: [ColumnDescription], of paneID: Int, _ model: inout ConsoleModel
  ) {
    _ = model.changeList(paneID: paneID) { $0.choose(columns: columns) }
  }

  /// Sorts by the selected column, once more the other way round.
  static func sort(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard case .columns(let picker)? = model.overlay,
      picker.items.indices.contains(picker.viewport.selected)
    else { return .none }
    let column = picker.items[picker.viewport.selected].column
    if column.isPicture { return .none }
    _ = model.changeList(paneID: picker.paneID) { list in
      let isAtStart = list.viewport.selected == 0
      let isSame = list.sort?.column == column
      list.sort =
        isSame
        ? Resource.Sort(column: column, isDescending: list.sort?.isDescending == false)
        : ViewUpdate.firstSort(column)
      list.rearrange()
      // As by the keys of the list itself.
      if isAtStart { list.select(position: 0) }
    }
    return ListRequests.loadMore(&model, work)
  }

  /// Shows the columns of the kind of thing, in their order.
  static func reset(_ model: inout ConsoleModel) {
    guard case .columns(let picker)? = model.overlay, let list = model.top?.list else { return }
    _ = model.changeList(paneID: picker.paneID) { changed in
      changed.choose(columns: nil)
      changed.sort = list.resource.defaultSort
      changed.rearrange()
    }
    guard let fresh = model.top?.list else { return }
    var new = ColumnPicker(paneID: picker.paneID, fresh)
    new = ColumnPicker(replacing: picker, with: new.items)
    new.viewport.resize(rows: PaletteView.rows(model.size), count: new.items.count)
    model.overlay = .columns(new)
  }

  /// Keeps what was chosen.
  static func choose(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    model.overlay = nil
    return ViewUpdate.keepTop(&model, work)
  }

  /// Goes back to what was shown before.
  static func giveUp(_ model: inout ConsoleModel) {
    guard case .columns(let picker)? = model.overlay else { return }
    model.overlay = nil
    _ = model.changeList(paneID: picker.paneID) { list in
      list.choose(columns: picker.original)
      list.sort = picker.originalSort
      list.rearrange()
    }
  }
}

extension ColumnPicker {
  /// Other columns, and the same to be taken back.
  fileprivate init(replacing old: ColumnPicker, with items: [Item]) {
    self = old
    self.items = items
    viewport = ListViewport()
  }
}

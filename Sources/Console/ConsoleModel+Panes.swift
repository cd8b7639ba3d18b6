import Catalog
import ModelViewUpdate
import Panes

/// Panes that come, and what changes in them.
extension ConsoleModel {
  /// Puts a pane on top and returns its number.
  mutating func push(_ content: Pane.Content) -> Int {
    let id = nextPaneID
    nextPaneID += 1
    visits.leave(Visit(panes))
    panes.append(Pane(id: id, content: content))
    notice = nil
    return id
  }

  /// Changes the list on the screen, where there is one.
  mutating func changeTopList<Value>(_ change: (inout ListPane) -> Value) -> Value? {
    guard let index = panes.indices.last else { return nil }
    return changeList(at: index, change)
  }

  /// Changes the list of a pane, where it is still there.
  mutating func changeList<Value>(
    paneID: Int, _ change: (inout ListPane) -> Value
  ) -> Value? {
    guard let index = panes.firstIndex(where: { $0.id == paneID }) else { return nil }
    return changeList(at: index, change)
  }

  /// Changes the detail on the screen, where there is one.
  mutating func changeTopDetail(_ change: (inout DetailPane) -> Void) {
    guard let index = panes.indices.last, case .detail(var detail) = panes[index].content else {
      return
    }
    change(&detail)
    panes[index].content = .detail(detail)
  }

  /// Changes the form on the screen, where there is one.
  mutating func changeTopForm(_ change: (inout FormPane) -> Void) {
    guard let index = panes.indices.last, var form = panes[index].form else { return }
    change(&form)
    panes[index].form = form
  }

  /// Puts a changed form in place of the one on the screen.
  mutating func showForm(_ form: FormPane) {
    let rows = bodyRows
    changeTopForm { $0 = form.scrolled(rows: rows) }
  }

  /// What a pane shows while its list is changed.
  private static let vacant = Pane.Content.detail(DetailPane(location: Location(.board), rowID: ""))

  /// Moves the list out while it is changed, so that its rows are never copied.
  private mutating func changeList<Value>(
    at index: Int, _ change: (inout ListPane) -> Value
  ) -> Value? {
    guard case .list(var list) = panes[index].content else { return nil }
    panes[index].content = ConsoleModel.vacant
    list.now = moment.unixMilliseconds
    let value = change(&list)
    panes[index].content = .list(list)
    return value
  }
}

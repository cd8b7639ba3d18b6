import Catalog
import Panes
import TencentCloud

extension InlineEditSubject {
  /// The form that changes the things of a list; nil where nothing of them can be changed.
  static func form(in model: ConsoleModel) -> ActionForm? {
    guard let pane = model.top, pane.isOfRows else { return nil }
    return form(of: pane.location.resource, model.dialects)
  }

  /// What an edit is about: the marked rows, or the selected one, or the detail.
  static func all(in model: ConsoleModel) -> [InlineEditSubject] {
    guard let form = form(in: model), let action = model.spoken(form.action),
      let pane = model.top
    else { return [] }
    if let detail = pane.detail { return [subject(form, action, detail)] }
    guard let list = pane.list else { return [] }
    let rows = list.markedIDs.isEmpty ? [list.selectedRow].compactMap { $0 } : list.markedRows
    return rows.map { row in
      subject(form, action, list.location, row.id, row.presentValues(list.resource))
    }
  }
}

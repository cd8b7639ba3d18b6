import Catalog
import Panes
import TerminalUI
import Watching

/// What a line below the board tells of the finding that is selected.
struct BoardSelection {
  /// The instance that what was found is in.
  let instanceName: String
  /// What was found in the instance, whole; nil of a thing of its own.
  let detail: Phrase?
  /// What the owner of the group wrote of it; nil where nobody did.
  let remark: String?
  /// What was found of a thing of its own and since when, where the window has no room for the columns
  /// that say so.
  let hidden: [Hidden]

  /// A value whose column has no room.
  struct Hidden {
    let value: FieldValue
    let kind: FieldKind
  }

  /// nil where no finding is selected.
  init?(_ model: ConsoleModel) {
    guard let pane = model.top, pane.location.resource.showsFindings, let id = pane.selectedID,
      let finding = model.findings[id]
    else { return nil }
    hidden = pane.list.map { BoardSelection.hidden(of: $0, model) } ?? []
    instanceName = model.watch.instances[finding.instanceID]?.name ?? finding.instanceID
    guard finding.isAboutPart, let name = finding.subject else {
      detail = finding.detail
      remark = nil
      return
    }
    detail = nil
    remark =
      finding.isAboutGroup || finding.kind == .subscriptions
      ? model.watch.remark(of: GroupKey(instanceID: finding.instanceID, name: name)) : nil
  }

  private static func hidden(of list: ListPane, _ model: ConsoleModel) -> [Hidden] {
    guard let row = list.selectedRow else { return [] }
    let width = model.size.columns
    let columns = ListColumns(list, width: width, language: model.language)
    return ["Detail", "FoundAt"].compactMap { name in
      guard !columns.shows(name, whole: "", from: list.horizontalOffset, width: width),
        let index = list.resource.fields.firstIndex(where: { $0.name == name }),
        !row.values[index].isUnknown
      else { return nil }
      return Hidden(value: row.values[index], kind: list.resource.fields[index].kind)
    }
  }
}

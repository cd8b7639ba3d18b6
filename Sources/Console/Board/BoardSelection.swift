import Catalog
import Panes
import Watching

/// What a line below the board tells of the finding that is selected.
struct BoardSelection {
  /// The instance that what was found is in.
  let instanceName: String
  /// What was found in the instance, whole; nil of a thing of its own.
  let detail: Phrase?
  /// What the owner of the group wrote of it; nil where nobody did.
  let remark: String?

  /// nil where no finding is selected.
  init?(_ model: ConsoleModel) {
    guard let pane = model.top, pane.location.resource.showsFindings, let id = pane.selectedID,
      let finding = model.findings[id]
    else { return nil }
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
}

import Catalog
import Panes
import Watching

/// What a line below the board tells of the finding that is selected.
struct BoardSelection {
  /// The instance that what was found is in.
  let instanceName: String
  /// What the owner of the group wrote of it; nil where nobody did.
  let remark: String?

  /// nil where no finding is selected, or one that is about an instance: its row names that.
  init?(_ model: ConsoleModel) {
    guard let list = model.top?.list, list.resource.id.showsFindings, let row = list.selectedRow,
      let finding = model.findings[row.id], finding.isAboutPart, let name = finding.subject
    else { return nil }
    instanceName = model.watch.instances[finding.instanceID]?.name ?? finding.instanceID
    remark =
      finding.isAboutGroup || finding.kind == .subscriptions
      ? model.watch.remark(of: GroupKey(instanceID: finding.instanceID, name: name)) : nil
  }
}

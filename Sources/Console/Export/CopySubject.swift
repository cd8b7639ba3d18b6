import Catalog
import Changing
import Panes
import TerminalUI
import Watching

/// What is selected in a list or shown in a detail, as what leaves the screen names it.
struct CopySubject {
  /// The list that it stands in.
  let location: Location
  /// What commands and calls name it by: of an instance its id, of all else its name.
  let id: String
  /// Its name, and nothing but that.
  let name: String

  /// Nil where nothing is selected, or what is has no name.
  init?(_ model: ConsoleModel) {
    guard let (location, id) = CopySubject.selected(model) else { return nil }
    self.location = location
    self.id = id
    name = location.instanceID == nil ? model.instanceNames[id] ?? id : id
  }

  private static func selected(_ model: ConsoleModel) -> (Location, String)? {
    guard let top = model.top, let id = top.selectedID else { return nil }
    switch top.location.resource {
    case .board, .alerts:
      guard let finding = model.findings[id] else { return nil }
      let isMQTT = model.watch.instances[finding.instanceID]?.isMQTT == true
      let pin = finding.pin(isMQTT: isMQTT)
      guard !pin.rowID.isEmpty, let resource = Resources.id(named: pin.resource) else { return nil }
      return (Location(resource, instanceID: pin.instanceID, parent: pin.parent), pin.rowID)
    case .events:
      guard let change = model.events.events.first(where: { $0.rowID == id })?.content.change
      else { return nil }
      let isMQTT = model.watch.instances[change.instanceID]?.isMQTT == true
      let location =
        change.group.map { GroupKey(instanceID: change.instanceID, name: $0).location }
        ?? Location(isMQTT ? .mqttInstances : .instances)
      return (location, change.group ?? change.instanceID)
    case .journal:
      guard let target = model.journal?.change(rowID: id)?.line?.record.target,
        let known = target.name ?? target.instanceID
      else { return nil }
      return (Location(.journal), known)
    default:
      // The id of a row without a name is made up.
      if top.list?.selectedRow != nil, id.hasPrefix("#") { return nil }
      return (top.location, RegionRowID(id, in: top.location.resource)?.name ?? id)
    }
  }
}

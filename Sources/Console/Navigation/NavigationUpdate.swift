import Catalog
import ModelViewUpdate
import Panes
import TerminalUI
import Watching

/// Panes that come and go.
enum NavigationUpdate {
  /// The deepest stack of panes; going further in closes the oldest but the first.
  static let depthLimit = 24

  /// Opens a list on top and asks for its rows.
  static func open(
    _ location: Location, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    show(location, &model, work) + PollRequests.askWhatIsDue(&model, work)
  }

  /// The first pane of all. What the poller has to ask can wait until that is painted.
  static func openFirst(
    _ location: Location, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    show(location, &model, work) + .after("poll", milliseconds: 0, .timeCame(.poll))
  }

  /// - Parameter rowID: The row that is selected once it is there.
  private static func show(
    _ location: Location, selecting rowID: String? = nil, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var location = location
    if Resources.resource(location.resource).isByTime, location.range == nil {
      location.range = .lastHour(before: work.moment.unixMilliseconds)
    }
    var list = NavigationUpdate.list(at: location, model)
    if let rowID {
      (list.selectedID, list.isSelectionChosen) = (rowID, true)
    } else if let filter = model.viewFilter(location) {
      list.filter = LineEditor(text: filter)
    }
    let paneID = model.push(.list(list))
    if model.panes.count > depthLimit { model.panes.remove(at: 1) }
    return ListRequests.reload(&model, work, paneID: paneID)
  }

  /// A list as the user wants it, of which nothing was asked yet.
  static func list(at location: Location, _ model: ConsoleModel) -> ListPane {
    var list = ListPane(location: location)
    list.viewport.resize(rows: model.bodyRows, count: 0)
    list.sort = list.resource.defaultSort
    list.timeZone = model.timeZone
    list.lacksMQTT = RegionListing.lacksMQTT(location.resource, model)
    if let choice = ViewUpdate.choice(location.resource, model) { list.take(choice) }
    return list
  }

  /// A detail of which nothing was asked yet.
  static func detail(
    at location: Location, rowID: String, row: Row? = nil, _ model: ConsoleModel
  ) -> DetailPane {
    var detail = DetailPane(location: location, rowID: rowID, row: row)
    detail.isBodyUnasked = model.session.isProduction
    if location.resource == .journal { detail.sections = JournalUpdate.sections(rowID, model) }
    return detail
  }

  /// Opens the detail of a row.
  static func openDetail(
    _ location: Location, _ row: Row, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    openDetail(location, rowID: row.id, row: row, &model, work)
  }

  /// Opens the detail of a thing, with the row of its list where there is one.
  static func openDetail(
    _ location: Location, rowID: String, row: Row? = nil, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    if row == nil, !isDescribed(location, model) {
      return show(location, selecting: rowID, &model, work)
        + PollRequests.askWhatIsDue(&model, work)
    }
    _ = model.push(.detail(detail(at: location, rowID: rowID, row: row, model)))
    // What its row tells stands there without an answer.
    DetailUpdate.measure(&model)
    return DetailUpdate.reload(&model, work)
  }

  /// Whether something else than its row in the list tells of a thing.
  static func isDescribed(_ location: Location, _ model: ConsoleModel) -> Bool {
    let resource = Resources.resource(location.resource)
    return location.resource == .journal || resource.describe(in: model.dialects[resource]) != nil
  }

  /// Closes the pane on top, unless it is the only one.
  static func back(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard model.panes.count > 1 else { return .none }
    if let detail = model.top?.detail, detail.showsJSON, !detail.opensAsJSON {
      DetailUpdate.toggleJSON(&model)
      return .none
    }
    let left = leave(&model)
    model.notice = nil
    resizeTop(&model)
    return left + VisitUpdate.wake(&model, work) + PollRequests.askWhatIsDue(&model, work)
  }

  /// Takes the pane on top away and gives up what it asked for.
  static func leave(_ model: inout ConsoleModel) -> Effect<Message> {
    model.visits.leave(Visit(model.panes))
    ViewUpdate.rememberFilter(&model)
    guard let pane = model.panes.popLast() else { return .none }
    switch pane.content {
    case .list(let list): model.poller.giveUp(.list(list.location))
    case .detail(let detail): model.poller.giveUp(.detail(detail.location, detail.rowID))
    case .form, .batch, .permissions: break
    }
    return .merge(pane.requestLabels.map(Effect.cancel))
  }

  /// Goes to a list from anywhere: inside the instance where one is, or at the region.
  static func go(
    _ resource: ResourceID, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let location = placeByName(resource, model) else { return .none }
    if location.instanceID != nil, isUnlisted(location) {
      model.notice = Notice(.warning, InstancePhrases.listedOnly)
      return .none
    }
    // The page of something in the list is another place.
    if location == model.top?.location, model.top?.list != nil { return .none }
    if location.instanceID == nil, !Resources.resource(resource).isAside {
      var effects: [Effect<Message>] = []
      while !model.panes.isEmpty { effects.append(leave(&model)) }
      return .merge(effects) + open(location, &model, work)
    }
    return open(location, &model, work)
  }

  /// Whether no action lists that of an instance of 4.x.
  private static func isUnlisted(_ location: Location) -> Bool {
    InstanceResource.isLegacy(location.instanceID) && location.resource != .legacyGroups
  }

  /// Where a list opens by its name: of the instance where one is, else over all instances. Those of
  /// an instance of 4.x are in none of these.
  static func placeByName(_ resource: ResourceID, _ model: ConsoleModel) -> Location? {
    let here = destination(resource, model)
    let isInside = here?.instanceID != nil && here?.instanceID == model.top?.location.instanceID
    if isInside || InstanceResource.isLegacy(here?.instanceID) { return here }
    return resource.overRegion.map { Location($0) } ?? here
  }

  /// Where a list would open; nil where an instance has to be chosen first.
  static func destination(_ resource: ResourceID, _ model: ConsoleModel) -> Location? {
    let scope = Resources.resource(resource).scope
    if scope == .region { return Location(resource) }
    guard let top = model.top else { return nil }
    if let instanceID = top.location.instanceID {
      return Resources.resource(top.location.resource).scope == scope
        ? place(resource, of: instanceID) : nil
    }
    let kind: ResourceID = scope == .rocketMQ ? .instances : .mqttInstances
    if top.location.resource.showsFindings {
      return foundInstance(model, isMQTT: scope == .mqtt).map { Location(resource, instanceID: $0) }
    }
    guard top.location.resource == kind else {
      return rowInstance(model, isMQTT: scope == .mqtt).map { place(resource, of: $0) }
    }
    let chosen = top.selectedID
    return chosen.map { place(resource, of: $0) }
  }

  /// The groups of an instance of 4.x are a list of their own: of it no action tells anything but the
  /// lag of a group.
  static func place(_ resource: ResourceID, of instanceID: String) -> Location {
    let isGroups = resource == .groups && InstanceResource.isLegacy(instanceID)
    return Location(isGroups ? .legacyGroups : resource, instanceID: instanceID)
  }

  /// The instance of the row that is selected in a list over the region, where it is of that kind.
  private static func rowInstance(_ model: ConsoleModel, isMQTT: Bool) -> String? {
    guard let list = model.top?.list, let row = list.selectedRow,
      let part = RegionRowID(row.id, in: list.resource.id),
      model.watch.instances[part.instanceID]?.isMQTT == isMQTT
    else { return nil }
    return part.instanceID
  }

  /// The instance of the finding that is selected on the board.
  private static func foundInstance(_ model: ConsoleModel, isMQTT: Bool) -> String? {
    guard let row = model.top?.list?.selectedRow, let finding = model.findings[row.id],
      model.watch.instances[finding.instanceID]?.isMQTT == isMQTT
    else { return nil }
    return finding.instanceID
  }

  /// The group that is selected in a list of them, of one instance or of all; nil where none is.
  static func selectedGroup(_ model: ConsoleModel) -> GroupKey? {
    guard let top = model.top, let id = top.selectedID else { return nil }
    if let part = RegionRowID(id, in: top.location.resource) {
      return part.kind.listsGroups ? GroupKey(instanceID: part.instanceID, name: part.name) : nil
    }
    guard top.location.resource.listsGroups, let instanceID = top.location.instanceID else {
      return nil
    }
    return GroupKey(instanceID: instanceID, name: id)
  }

  /// The pane that comes into view may have been left at another size.
  static func resizeTop(_ model: inout ConsoleModel) {
    let rows = model.bodyRows
    _ = model.changeTopList { list in
      list.viewport.resize(rows: rows, count: list.order.count)
    }
    model.changeTopForm { $0 = $0.scrolled(rows: rows) }
    guard let index = model.panes.indices.last else { return }
    model.panes[index].resize(rows: rows)
    DetailUpdate.measure(&model)
  }
}

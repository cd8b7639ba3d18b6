import Catalog
import ModelViewUpdate
import Panes

/// What lists ask for.
enum ListRequests {
  /// Reads the list of a pane anew, as many rows as it holds.
  static func reload(
    _ model: inout ConsoleModel, _ work: Work, paneID: Int
  ) -> Effect<Message> {
    guard let pane = model.panes.first(where: { $0.id == paneID }), let list = pane.list else {
      return .none
    }
    let dialect = model.dialects[list.resource]
    _ = model.changeList(paneID: paneID) { $0.speak(dialect) }
    // Where nobody knows the dialect the request finds out.
    let isOpen = dialect == nil && list.resource.isAnotherToday
    switch list.resource.source(in: dialect) {
    case .pinned where isOpen: break
    case .pinned: return ClientListing.show(&model, work, paneID)
    case .watch: return BoardUpdate.show(&model, work, paneID)
    case .journal: return JournalUpdate.show(&model, work, paneID)
    case .pages, .search: break
    }
    _ = model.changeList(paneID: paneID) {
      $0.moveRange(to: work.moment.unixMilliseconds)
      $0.startReload()
    }
    if list.resource.id == .legacyGroups, let instanceID = list.location.instanceID,
      model.keptClients[instanceID] == nil
    {
      return ClientListing.read(instanceID, work) + SpinnerUpdate.start(model)
    }
    guard let asked = model.panes.first(where: { $0.id == paneID }), let list = asked.list else {
      return .none
    }
    var effects = work.effects(model)
    effects.named = ClientListing.names(of: list.location.instanceID, model) ?? []
    return effects.load(asked, list, from: 0, wanted: list.wanted)
      + SpinnerUpdate.start(model)
  }

  /// Asks for more pages of the list on the screen, where more are wanted than held.
  static func loadMore(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pane = model.top, var list = pane.list, list.loading == .loaded, !list.isComplete
    else { return .none }
    switch list.resource.source(in: model.dialects[list.resource]) {
    case .pages: break
    case .journal: return JournalUpdate.readOn(&model, work)
    case .search, .pinned, .watch: return .none
    }
    list.wantAroundViewport()
    let wanted = list.wanted
    let held = list.rows.count
    guard wanted > held else { return .none }
    _ = model.changeTopList { changed in
      changed.wanted = wanted
      changed.loading = .loading
    }
    return work.effects(model).load(pane, list, from: held, wanted: wanted)
      + SpinnerUpdate.start(model)
  }
}

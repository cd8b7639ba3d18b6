import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import Watching

/// The MQTT clients that the user watches, and the consumer groups of 4.x: names kept on disk by
/// instance, since no action of the API lists them.
enum ClientListing {
  /// Whether the list on the screen shows such names.
  static func keepsNames(_ model: ConsoleModel) -> Bool {
    let resource = model.top?.location.resource
    return resource == .mqttClients || resource == .legacyGroups
  }

  /// What is kept for an instance; nil where that was not read yet.
  static func names(of instanceID: String?, _ model: ConsoleModel) -> [String]? {
    instanceID.flatMap { model.keptClients[$0]?.items }
  }

  /// Shows the watched clients of a pane's instance; they are read from disk the first time.
  static func show(
    _ model: inout ConsoleModel, _ work: Work, _ paneID: Int
  ) -> Effect<Message> {
    guard let pane = model.panes.first(where: { $0.id == paneID }),
      let instanceID = pane.location.instanceID
    else { return .none }
    // What could not be read is tried again when the list is.
    if let list = model.keptClients[instanceID], list.file == .read {
      fill(&model, instanceID, list.items, work)
      return .none
    }
    _ = model.changeList(paneID: paneID) { $0.loading = .loading }
    return read(instanceID, work)
  }

  /// Reads which groups of a 4.x instance were named, before the list shows what else is known.
  static func read(_ instanceID: String, _ work: Work) -> Effect<Message> {
    let store = work.environment.clients
    return .run("read clients \(instanceID)") { send in
      send(.clientsKept(await store.answer(reading: instanceID)))
    }
  }

  /// Lists the groups of a 4.x instance anew wherever they are on a pane.
  static func listGroups(
    of instanceID: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let location = Location(.legacyGroups, instanceID: instanceID)
    return .merge(
      model.panes.filter { $0.location == location }.map {
        ListRequests.reload(&model, work, paneID: $0.id)
      })
  }

  /// Has the poller ask for the clients of every MQTT instance of the region; what was not read
  /// from disk yet is.
  static func watchAll(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    forgetGone(&model)
    var unread: [String] = []
    for instanceID in model.watch.instances.values.filter(\.isMQTT).map(\.id).sorted() {
      if let list = model.keptClients[instanceID] {
        model.watch.watchClients(list.items, of: instanceID)
      } else {
        unread.append(instanceID)
      }
    }
    if unread.isEmpty { return .none }
    let store = work.environment.clients
    return .run("read clients of \(model.session.region)") { [unread] send in
      for instanceID in unread { send(.clientsKept(await store.answer(reading: instanceID))) }
    }
  }

  /// Forgets the clients of instances that are neither there nor on a pane, once there are many:
  /// they are on disk. What could not be read from there stays.
  private static func forgetGone(_ model: inout ConsoleModel) {
    let spare = ConsoleModel.spareNames
    if model.keptClients.count <= model.watch.instances.count + spare { return }
    let used = model.instanceIDsOnPanes
    model.keptClients = model.keptClients.filter { id, list in
      model.watch.instances[id] != nil || used.contains(id) || list.file != .read
        || !list.unwritten.isEmpty
    }
  }

  /// Those that are kept for an instance, as rows.
  static func rows(of instanceID: String?, _ model: ConsoleModel) -> [Row] {
    (names(of: instanceID, model) ?? []).map { Row(id: $0, values: [.text($0)]) }
  }

  static func fill(
    _ model: inout ConsoleModel, _ instanceID: String, _ ids: [String], _ work: Work
  ) {
    if model.dialects.mqtt == .today { return fillUnlisted(&model, instanceID) }
    let moment = work.moment
    let problem = model.keptClients[instanceID]?.problem
    for pane in model.panes
    where pane.location == Location(.mqttClients, instanceID: instanceID) {
      _ = model.changeList(paneID: pane.id) { list in
        list.replaceRows(ids.map { Row(id: $0, values: [.text($0)]) })
        list.total = problem == nil ? ids.count : nil
        list.isKeptUnread = problem != nil
        list.emptyText = problem.map(Phrases.clientsNotRead)
        list.refreshedAt = moment
        list.finishLoad(.success(true))
      }
    }
  }

  /// Where the service lists clients, those that are kept stand behind them.
  private static func fillUnlisted(_ model: inout ConsoleModel, _ instanceID: String) {
    let rows = rows(of: instanceID, model)
    let kept = Set(rows.map(\.id))
    for pane in model.panes
    where pane.location == Location(.mqttClients, instanceID: instanceID) {
      _ = model.changeList(paneID: pane.id) { list in
        list.forgetUnlisted(but: kept)
        list.keepUnlisted(rows)
      }
    }
  }
}

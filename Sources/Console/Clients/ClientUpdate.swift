import Catalog
import ModelViewUpdate
import Panes
import Watching

/// The MQTT clients that the user watches: ids kept on disk by instance, since no action of the
/// API lists clients.
enum ClientUpdate {
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
      return Refreshing.look(&model, work)
    }
    _ = model.changeList(paneID: paneID) { $0.loading = .loading }
    let environment = work.environment
    return .run("read clients \(instanceID)") { send in
      send(.clientsKept(await read(instanceID, environment)))
    }
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
    let environment = work.environment
    return .run("read clients of \(model.session.region)") { [unread] send in
      for instanceID in unread { send(.clientsKept(await read(instanceID, environment))) }
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

  private static func read(
    _ instanceID: String, _ environment: ConsoleEnvironment
  ) async -> KeptAnswer<String> {
    do {
      return KeptAnswer(instanceID, .read(try await environment.readClients(instanceID)))
    } catch {
      return KeptAnswer(instanceID, .unreadable("\(error)"))
    }
  }

  /// Takes what became of reading or writing.
  static func take(
    _ answer: KeptAnswer<String>, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let instanceID = answer.key
    var list = model.keptClients[instanceID] ?? KeptList()
    var isChanged = true
    switch answer.content {
    case .read(let ids): list.takeRead(ids)
    case .written(let ids):
      let old = list.items
      list.takeWritten(ids)
      isChanged = old != list.items
    case .unreadable(let problem):
      list.takeUnreadable(problem)
      model.notice = Notice(.failure, Phrases.clientsNotRead(problem))
    case .unwritten(let problem):
      list.takeUnwritten()
      model.keptClients[instanceID] = list
      model.notice = Notice(.failure, Phrases.clientsNotSaved(problem))
      return .none
    }
    model.keptClients[instanceID] = list
    let keeping = keep(instanceID, &model, work)
    if !isChanged { return keeping }
    show(list.items, of: instanceID, &model, work)
    return keeping + Refreshing.look(&model, work)
  }

  /// Shows these and no others in the instance's list, and has the poller ask for them.
  private static func show(
    _ ids: [String], of instanceID: String, _ model: inout ConsoleModel, _ work: Work
  ) {
    // An instance of a region that was left meanwhile is none of this one's.
    if model.watch.instances[instanceID] != nil {
      model.watch.watchClients(ids, of: instanceID)
    }
    fill(&model, instanceID, ids, work)
  }

  /// Changes the watched ids of the instance on the screen and keeps them.
  static func change(
    _ model: inout ConsoleModel, _ work: Work, _ change: ListChange<String>
  ) -> Effect<Message> {
    guard let instanceID = model.top?.location.instanceID else { return .none }
    var list = model.keptClients[instanceID] ?? KeptList()
    list.change(change)
    model.keptClients[instanceID] = list
    show(list.items, of: instanceID, &model, work)
    return keep(instanceID, &model, work) + Refreshing.look(&model, work)
  }

  /// Adds the ids that a text names, or says what is wrong with it.
  static func add(
    _ text: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Result<Effect<Message>, ClientPattern.Problem> {
    ClientPattern.ids(in: text).map { new in
      let list = model.top?.location.instanceID.flatMap { model.keptClients[$0] } ?? KeptList()
      let held = Set(list.items)
      let added = new.count { !held.contains($0) }
      let effect = change(&model, work, .adding(new))
      let isKept = list.file != .unreadable
      model.notice = Notice(
        isKept ? .success : .warning,
        isKept ? Phrases.clientsAdded(added) : Phrases.clientsUntilTheEnd)
      return effect
    }
  }

  private static func keep(
    _ instanceID: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let change = model.keptClients[instanceID]?.nextWriting() else { return .none }
    let write = work.environment.changeClients
    return .run("keep clients \(instanceID)") { send in
      do {
        let held = try await write(instanceID, change)
        send(.clientsKept(KeptAnswer(instanceID, .written(held))))
      } catch {
        send(.clientsKept(KeptAnswer(instanceID, .unwritten("\(error)"))))
      }
    }
  }

  private static func fill(
    _ model: inout ConsoleModel, _ instanceID: String, _ ids: [String], _ work: Work
  ) {
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
}

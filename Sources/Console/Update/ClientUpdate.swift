import ModelViewUpdate
import TerminalUI

/// The MQTT clients that the user watches: ids kept on disk by instance, since no action of the
/// API lists clients.
enum ClientUpdate {
  /// Shows the watched clients of a pane's instance; they are read from disk the first time.
  static func show(
    _ model: inout ConsoleModel, _ work: Command.Work, _ paneID: Int
  ) -> Effect<Message> {
    guard let pane = model.panes.first(where: { $0.id == paneID }),
      let instanceID = pane.location.instanceID
    else { return .none }
    // What could not be read is tried again when the list is.
    if let ids = model.watchedClients[instanceID], model.clientFiles[instanceID] != .unreadable {
      fill(&model, instanceID, ids, work)
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
  static func watchAll(_ model: inout ConsoleModel, _ work: Command.Work) -> Effect<Message> {
    var unread: [String] = []
    for instanceID in model.watch.instances.values.filter(\.isMQTT).map(\.id).sorted() {
      if let ids = model.watchedClients[instanceID] {
        model.watch.watchClients(ids, of: instanceID)
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

  private static func read(
    _ instanceID: String, _ environment: ConsoleEnvironment
  ) async -> ClientsAnswer {
    do {
      let ids = try await environment.readClients(instanceID)
      return ClientsAnswer(instanceID: instanceID, ids: ids, problem: nil)
    } catch {
      return ClientsAnswer(
        instanceID: instanceID, ids: nil, problem: "\(error)", isUnreadable: true)
    }
  }

  /// Takes what became of reading or writing.
  static func take(
    _ answer: ClientsAnswer, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    let instanceID = answer.instanceID
    if let problem = answer.problem {
      let text =
        answer.isUnreadable
        ? Phrases.clientsNotRead(problem) : Phrases.clientsNotSaved(problem)
      model.notice = Notice(.failure, text)
    }
    if answer.isUnreadable {
      model.clientFiles[instanceID] = .unreadable
      show(model.watchedClients[instanceID] ?? [], of: instanceID, &model, work)
    }
    guard let ids = answer.ids else { return .none }
    model.clientFiles[instanceID] = .read
    // Ids that were added before the file had been read stay, and are kept now.
    let held = Set(ids)
    let added = (model.watchedClients[instanceID] ?? []).filter { !held.contains($0) }
    show(ids + added, of: instanceID, &model, work)
    return (added.isEmpty ? .none : keep(instanceID, ids + added, model, work))
      + Refreshing.look(&model, work)
  }

  /// Has these and no others in the instance's list, and has the poller ask for them.
  private static func show(
    _ ids: [String], of instanceID: String, _ model: inout ConsoleModel, _ work: Command.Work
  ) {
    model.watchedClients[instanceID] = ids
    // An instance of a region that was left meanwhile is none of this one's.
    if model.watch.instances[instanceID] != nil {
      model.watch.watchClients(ids, of: instanceID)
    }
    fill(&model, instanceID, ids, work)
  }

  /// Changes the watched ids of the instance on the screen and keeps them.
  static func change(
    _ model: inout ConsoleModel, _ work: Command.Work, _ change: (inout [String]) -> Void
  ) -> Effect<Message> {
    guard let instanceID = model.top?.location.instanceID else { return .none }
    var ids = model.watchedClients[instanceID] ?? []
    change(&ids)
    show(ids, of: instanceID, &model, work)
    return keep(instanceID, ids, model, work) + Refreshing.look(&model, work)
  }

  /// Adds the ids that a text names, or says what is wrong with it.
  static func add(
    _ text: String, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Result<Effect<Message>, ClientPattern.Problem> {
    ClientPattern.ids(in: text).map { new in
      var added = 0
      let effect = change(&model, work) { ids in
        let held = Set(ids)
        let fresh = new.filter { !held.contains($0) }
        added = fresh.count
        ids.append(contentsOf: fresh)
      }
      let isKept = model.top?.location.instanceID.map { model.clientFiles[$0] } != .unreadable
      model.notice = Notice(
        isKept ? .success : .warning,
        isKept ? Phrases.clientsAdded(added) : Phrases.clientsUntilTheEnd)
      return effect
    }
  }

  private static func keep(
    _ instanceID: String, _ ids: [String], _ model: ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    guard model.clientFiles[instanceID] == .read else { return .none }
    let environment = work.environment
    return .run("keep clients \(instanceID)") { send in
      do {
        try await environment.writeClients(instanceID, ids)
      } catch {
        send(.clientsKept(ClientsAnswer(instanceID: instanceID, ids: nil, problem: "\(error)")))
      }
    }
  }

  private static func fill(
    _ model: inout ConsoleModel, _ instanceID: String, _ ids: [String], _ work: Command.Work
  ) {
    let moment = work.moment
    for pane in model.panes
    where pane.location == Location(.mqttClients, instanceID: instanceID) {
      _ = model.changeList(paneID: pane.id) { list in
        list.replaceRows(ids.map { Row(id: $0, values: [.text($0)]) })
        list.total = ids.count
        list.refreshedAt = moment
        list.finishLoad(.success(true))
      }
    }
  }
}

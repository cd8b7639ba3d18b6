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
    if let ids = model.watchedClients[instanceID] {
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
      return ClientsAnswer(instanceID: instanceID, ids: [], problem: "\(error)")
    }
  }

  /// Takes what became of reading or writing.
  static func take(
    _ answer: ClientsAnswer, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    if let problem = answer.problem {
      model.notice = Notice(.failure, Phrases.pinsNotSaved(problem))
    }
    guard let ids = answer.ids else { return .none }
    // Ids that were added before the file had been read stay.
    let added = model.watchedClients[answer.instanceID] ?? []
    let all = ids + added.filter { !ids.contains($0) }
    model.watchedClients[answer.instanceID] = all
    model.watch.watchClients(all, of: answer.instanceID)
    fill(&model, answer.instanceID, all, work)
    return Refreshing.look(&model, work)
  }

  /// Changes the watched ids of the instance on the screen and keeps them.
  static func change(
    _ model: inout ConsoleModel, _ work: Command.Work, _ change: (inout [String]) -> Void
  ) -> Effect<Message> {
    guard let instanceID = model.top?.location.instanceID else { return .none }
    var ids = model.watchedClients[instanceID] ?? []
    change(&ids)
    model.watchedClients[instanceID] = ids
    model.watch.watchClients(ids, of: instanceID)
    fill(&model, instanceID, ids, work)
    return keep(instanceID, ids, work) + Refreshing.look(&model, work)
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
      model.notice = Notice(.success, Phrases.clientsAdded(added))
      return effect
    }
  }

  private static func keep(
    _ instanceID: String, _ ids: [String], _ work: Command.Work
  ) -> Effect<Message> {
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

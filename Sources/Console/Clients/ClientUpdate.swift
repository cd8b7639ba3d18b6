import Catalog
import ModelViewUpdate
import Watching

/// What changes which MQTT clients are watched.
enum ClientUpdate {
  /// Takes what became of reading or writing.
  static func take(
    _ answer: KeptAnswer<String>, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let instanceID = answer.key
    var list = model.keptClients[instanceID] ?? KeptList()
    var isChanged = true
    let old = list.items
    list.take(answer.content)
    switch answer.content {
    case .read: break
    case .written: isChanged = old != list.items
    case .unreadable(let problem):
      model.notice = Notice(.failure, Phrases.clientsNotRead(problem))
    case .unwritten(let problem):
      model.keptClients[instanceID] = list
      model.notice = Notice(.failure, Phrases.clientsNotSaved(problem))
      return .none
    }
    model.keptClients[instanceID] = list
    let keeping = keep(instanceID, &model, work)
    if !isChanged { return keeping }
    show(list.items, of: instanceID, &model, work)
    return keeping + PollRequests.askWhatIsDue(&model, work)
  }

  /// Shows these and no others in the instance's list, and has the poller ask for them.
  private static func show(
    _ ids: [String], of instanceID: String, _ model: inout ConsoleModel, _ work: Work
  ) {
    // An instance of a region that was left meanwhile is none of this one's.
    if model.watch.instances[instanceID] != nil {
      model.watch.watchClients(ids, of: instanceID)
    }
    ClientListing.fill(&model, instanceID, ids, work)
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
    return keep(instanceID, &model, work) + PollRequests.askWhatIsDue(&model, work)
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
    let store = work.environment.clients
    return .run("keep clients \(instanceID)") { send in
      send(.clientsKept(await store.answer(writing: change, of: instanceID)))
    }
  }
}

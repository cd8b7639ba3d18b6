import Catalog
import ModelViewUpdate
import Watching

/// What changes which MQTT clients and groups of 4.x are watched.
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
    return keeping + show(list.items, of: instanceID, &model, work)
      + PollRequests.askWhatIsDue(&model, work)
  }

  /// Shows these and no others in the instance's list, and has the poller ask for them.
  private static func show(
    _ ids: [String], of instanceID: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if InstanceResource.isLegacy(instanceID) {
      return ClientListing.listGroups(of: instanceID, &model, work)
    }
    // An instance of a region that was left meanwhile is none of this one's.
    if model.watch.instances[instanceID] != nil {
      model.watch.watchClients(ids, of: instanceID)
    }
    ClientListing.fill(&model, instanceID, ids, work)
    return .none
  }

  /// Changes the watched ids of the instance on the screen and keeps them.
  static func change(
    _ model: inout ConsoleModel, _ work: Work, _ change: ListChange<String>
  ) -> Effect<Message> {
    guard let instanceID = model.top?.location.instanceID else { return .none }
    var list = model.keptClients[instanceID] ?? KeptList()
    list.change(change)
    model.keptClients[instanceID] = list
    return show(list.items, of: instanceID, &model, work)
      + keep(instanceID, &model, work) + PollRequests.askWhatIsDue(&model, work)
  }

  /// Adds the ids that a text names, or says what is wrong with it.
  static func add(
    _ text: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Result<Effect<Message>, ClientPattern.Problem> {
    names(in: text, model).map { new in
      let list = model.top?.location.instanceID.flatMap { model.keptClients[$0] } ?? KeptList()
      let held = Set(list.items)
      let added = new.count { !held.contains($0) }
      let effect = change(&model, work, .adding(new))
      let isKept = list.file != .unreadable
      model.notice = Notice(
        isKept ? .success : .warning,
        isKept ? wasAdded(added, model) : Phrases.clientsUntilTheEnd)
      return effect
    }
  }

  /// The names that a text stands for, each in its one spelling.
  private static func names(
    in text: String, _ model: ConsoleModel
  ) -> Result<[String], ClientPattern.Problem> {
    guard model.top?.location.resource == .legacyGroups else { return ClientPattern.ids(in: text) }
    return ClientPattern.ids(in: text).flatMap { words in
      var names: [String] = []
      for word in words {
        guard let name = LegacyGroupName(word) else { return .failure(.noGroup(word)) }
        names.append(name.text)
      }
      return .success(names)
    }
  }

  private static func wasAdded(_ count: Int, _ model: ConsoleModel) -> Phrase {
    model.top?.location.resource == .legacyGroups && count > 0
      ? InstancePhrases.legacyGroupsAdded(count) : Phrases.clientsAdded(count)
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

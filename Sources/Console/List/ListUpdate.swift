import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI
import Watching

/// What changes lists: answers and filters.
enum ListUpdate {
  /// Takes the answer of a list's request.
  static func take(
    _ answer: ListAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let moment = work.moment
    let known = model.watch
    let keys = model.keyLabels
    let unlisted = unlisted(answer, model)
    let dialect = model.panes.first { $0.id == answer.paneID }?.list.flatMap {
      model.dialects[$0.resource]
    }
    let isCurrent = model.changeList(paneID: answer.paneID) { list in
      guard list.generation == answer.generation else { return false }
      switch answer.content {
      case .page(let page):
        list.arrive(page, at: moment)
        list.recall(known, of: page.rows)
      case .flawed(let error): list.incomingFlaw = error
      case .finished(let result):
        list.keepUnlisted(unlisted)
        if dialect == .today, let text = list.resource.today?.emptyText {
          list.emptyText = keys.filled(text)
        }
        list.finishLoad(result)
        list.recall(known)
      }
      return true
    }
    guard isCurrent == true else { return .none }
    count(answer, &model, at: moment)
    rememberNames(&model, answer.paneID)
    if case .finished = answer.content { model.tellNames(of: answer.paneID) }
    if let kept = kept(answer, &model, work) { return kept }
    return followUp(answer, &model, work)
  }

  /// The clients that the user watches, which stand behind those that the service lists.
  private static func unlisted(_ answer: ListAnswer, _ model: ConsoleModel) -> [Row] {
    guard case .finished(.success) = answer.content,
      let location = model.panes.first(where: { $0.id == answer.paneID })?.location,
      location.resource == .mqttClients, location.clients == nil, model.dialects.mqtt == .today
    else { return [] }
    return ClientListing.rows(of: location.instanceID, model)
  }

  /// Where the region turned out to list no clients, those that the user watches are the list.
  private static func kept(
    _ answer: ListAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message>? {
    guard case .finished(.success) = answer.content,
      let list = model.panes.first(where: { $0.id == answer.paneID })?.list,
      list.resource.isAnotherToday,
      case .pinned = list.resource.source(in: model.dialects[list.resource])
    else { return nil }
    return ClientListing.show(&model, work, answer.paneID)
  }

  /// Has the poller know what the load of a list took.
  private static func count(
    _ answer: ListAnswer, _ model: inout ConsoleModel, at moment: Moment
  ) {
    guard let list = model.panes.first(where: { $0.id == answer.paneID })?.list else { return }
    let target = PollTarget.list(list.location)
    let action = list.resource.source(in: model.dialects[list.resource]).action
    switch answer.content {
    case .page(let page):
      // A search makes many calls before it tells how far it came.
      let calls = page.searched.map { $0.done - list.callCount } ?? page.callCount
      _ = model.changeList(paneID: answer.paneID) { $0.callCount += max(0, calls) }
      for _ in 0..<max(0, calls) {
        model.watch.noteCall(
          of: target, action, milliseconds: page.milliseconds, at: moment)
      }
    case .flawed: break
    case .finished(.success):
      model.watch.noteEnd(of: target, list.flaw, calls: list.callCount, at: moment)
    case .finished(.failure(let error)):
      model.watch.note(target, error, calls: list.callCount, at: moment)
      model.answers.learn(error, in: model.session.region, at: moment)
    }
  }

  private static func followUp(
    _ answer: ListAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard model.top?.id == answer.paneID else { return .none }
    switch answer.content {
    case .page: return PollRequests.askWhatIsDue(&model, work)
    case .flawed: return .none
    case .finished(.success):
      if let found = NavigationUpdate.found(&model, work) { return found }
      if let flaw = model.top?.list?.flaw { model.tellFailure(flaw) } else { model.forgetFailure() }
      return ListRequests.loadMore(&model, work) + PollRequests.askWhatIsDue(&model, work)
        + HighlightUpdate.schedule(model)
        + (model.top?.list.map { TimerUpdate.giveMemoryBack(after: $0, work) } ?? .none)
    case .finished(.failure(let error)):
      // Where nothing is held, the list itself says why.
      if error.kind != .cancelled, model.top?.list?.rows.isEmpty == false {
        model.tellFailure(error)
      }
      return PollRequests.scheduleNextLook(model, work)
    }
  }

  private static func rememberNames(_ model: inout ConsoleModel, _ paneID: Int) {
    guard let list = model.panes.first(where: { $0.id == paneID })?.list,
      list.resource.scope == .region,
      let index = list.resource.fields.firstIndex(where: { $0.name == "InstanceName" })
    else { return }
    for row in list.rows {
      if case .text(let name) = row.values[index] { model.instanceNames[row.id] = name }
    }
  }

  /// A key for the filter that is open.
  static func handle(
    _ key: KeyPress, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message>? {
    var isTaken = false
    _ = model.changeTopList { list in list.editFilter { isTaken = $0.handle(key) } }
    return isTaken ? filterChanged(&model, work) : nil
  }

  /// Closes the line of the filter; what was typed stands.
  static func keepFilter(_ model: inout ConsoleModel) {
    _ = model.changeTopList { list in
      list.isFilterOpen = false
      if list.filterText.isEmpty { list.filter = nil }
    }
  }

  /// What follows a changed filter: every page is needed to say what matches.
  static func filterChanged(
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    _ = model.changeTopList { $0.wantAll() }
    return ListRequests.loadMore(&model, work)
      + .after("settle", milliseconds: 120, .timeCame(.settle))
  }

  /// Shows every row again; the selection stays.
  static func clearFilter(_ model: inout ConsoleModel) {
    _ = model.changeTopList { list in
      list.isFilterOpen = false
      list.filter = nil
      list.rearrange()
    }
  }
}

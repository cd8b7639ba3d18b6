import Catalog
import ModelViewUpdate
import Panes
import Watching

/// How kinds of lists are looked at: their columns and order are kept on disk, what they are filtered
/// by until the end of the session.
enum ViewUpdate {
  /// The list of all of them.
  private static let key = "views"

  /// Reads what was kept.
  static func read(_ work: Work) -> Effect<Message> {
    guard let store = work.environment.views else { return .none }
    return .run("read views") { send in send(.viewsKept(await store.answer(reading: key))) }
  }

  /// Takes what became of reading or writing.
  static func take(
    _ answer: KeptAnswer<ViewChoice>, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let before = model.keptViews.items
    model.keptViews.take(answer.content)
    switch answer.content {
    case .read, .written: break
    case .unwritten(let problem):
      model.notice = Notice(.failure, ViewPhrases.notKept(problem))
      return .none
    case .unreadable(let problem):
      model.notice = Notice(.failure, ViewPhrases.notRead(problem))
      return .none
    }
    var effect = Effect<Message>.none
    if model.keptViews.items != before {
      for pane in model.panes { apply(to: pane.id, &model) }
      effect = ListRequests.loadMore(&model, work)
    }
    return effect + keep(&model, work)
  }

  /// How a kind of list is to be looked at; nil as it is by itself.
  static func choice(_ resource: ResourceID, _ model: ConsoleModel) -> ViewChoice? {
    model.keptViews.items.last { $0.view == resource.name }
  }

  private static func apply(to paneID: Int, _ model: inout ConsoleModel) {
    guard let list = model.panes.first(where: { $0.id == paneID })?.list else { return }
    let choice = choice(list.resource.id, model)
    if choice == list.viewChoice { return }
    _ = model.changeList(paneID: paneID) { $0.take(choice) }
  }

  /// Keeps how the list on the screen is looked at now, and shows others of its kind so.
  static func keepTop(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let list = model.top?.list else { return .none }
    let choice = list.viewChoice
    let old = model.keptViews.items.filter { $0.view == list.resource.id.name }
    if old == [choice].compactMap({ $0 }) { return .none }
    model.keptViews.change(.removing(old))
    if let choice { model.keptViews.change(.adding([choice])) }
    for pane in model.panes.dropLast() where pane.list?.resource.id == list.resource.id {
      apply(to: pane.id, &model)
    }
    if model.keptViews.file == .unreadable {
      model.notice = Notice(.warning, ViewPhrases.untilTheEnd)
    }
    return keep(&model, work)
  }

  private static func keep(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let store = work.environment.views, let change = model.keptViews.nextWriting() else {
      return .none
    }
    return .run("keep views") { send in
      send(.viewsKept(await store.answer(writing: change, of: key)))
    }
  }

  // MARK: Order

  /// Numbers are sorted from large to small first: the worst stands on top.
  static func firstSort(_ column: ColumnDescription) -> Resource.Sort {
    Resource.Sort(
      column: column, isDescending: column.kind.isNumeric || column.sortField != nil)
  }

  /// Sorting needs every row.
  static func sort(
    _ model: inout ConsoleModel, _ work: Work, _ sort: (ListPane) -> Resource.Sort?
  ) -> Effect<Message> {
    _ = model.changeTopList { list in
      let isAtStart = list.viewport.selected == 0
      list.sort = sort(list)
      list.rearrange()
      // Whoever has not moved wants to see what comes first now.
      if isAtStart { list.select(position: 0) }
    }
    return keepTop(&model, work) + ListRequests.loadMore(&model, work)
      + .after("settle", milliseconds: 120, .timeCame(.settle))
  }

  // MARK: Filters

  /// Remembers what the list on top is filtered by, as it is left.
  static func rememberFilter(_ model: inout ConsoleModel) {
    guard let list = model.top?.list else { return }
    model.viewFilters[list.location.view] = list.filtering.isEmpty ? nil : list.filterText
  }

  /// Filters the list on the screen by a text, or by that of a filter of the settings.
  static func filter(
    by text: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard model.top?.list != nil else { return .none }
    let named = model.namedFilters.first { $0.name == text }
    _ = model.changeTopList { $0.setFilter(named?.text ?? text) }
    return ListUpdate.filterChanged(&model, work)
  }
}

extension Location {
  /// The same list, whenever and whatever of it is looked at.
  fileprivate var view: Location {
    Location(resource, instanceID: instanceID, parent: parent, group: group)
  }
}

extension ConsoleModel {
  /// What the list of a place was filtered by when it was left.
  func viewFilter(_ location: Location) -> String? { viewFilters[location.view] }
}

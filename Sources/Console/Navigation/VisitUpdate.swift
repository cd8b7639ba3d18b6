import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Going back and forward over places. Each comes back with its filter, its order and its row.
enum VisitUpdate {
  /// Takes note of the place on the screen, where it is another.
  static func note(_ model: inout ConsoleModel) {
    if model.top?.id == model.visits.paneID { return }
    model.visits.enter(Visit(model.panes), paneID: model.top?.id)
  }

  /// Goes back or forward by one.
  static func go(
    by step: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    go(to: model.visits.index + step, &model, work)
  }

  /// Goes to where one was before; done again, it leads back.
  static func goToFormer(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let index = model.visits.former.flatMap(model.visits.place) else { return .none }
    return go(to: index, &model, work)
  }

  /// Goes to the first screen.
  static func goToFirst(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let first = model.visits.first else { return .none }
    model.visits.leave(Visit(model.panes))
    return show(first, &model, work)
  }

  private static func go(
    to index: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard model.visits.visits.indices.contains(index) else { return .none }
    model.visits.leave(Visit(model.panes))
    let effect = show(model.visits.visits[index], &model, work)
    model.visits.move(to: index, Visit(model.panes))
    return effect
  }

  /// Shows a place again: panes that are still there stay as they are.
  private static func show(
    _ visit: Visit, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let kept = zip(model.panes, visit.stops).prefix { $0.id == $1.paneID }.count
    var effects: [Effect<Message>] = []
    while model.panes.count > kept { effects.append(NavigationUpdate.leave(&model)) }
    for stop in visit.stops.dropFirst(kept) { push(stop, &model, work) }
    model.notice = nil
    NavigationUpdate.resizeTop(&model)
    return .merge(effects) + wake(&model, work) + PollRequests.askWhatIsDue(&model, work)
  }

  /// What lies below the place asks for nothing before it comes into view.
  private static func push(_ stop: Visit.Stop, _ model: inout ConsoleModel, _ work: Work) {
    switch stop.content {
    case .list(let filter, let sort, let selectedID):
      var list = NavigationUpdate.list(at: stop.location, model)
      list.sort = sort
      list.filter = filter
      list.selectedID = selectedID
      list.isSelectionChosen = selectedID != nil
      _ = model.push(.list(list))
    case .detail(let rowID):
      let row = model.top?.list?.rows.first { $0.id == rowID }
      // Of what only its list tells, the list is shown.
      if row == nil, !NavigationUpdate.isDescribed(stop.location, model) { return }
      _ = model.push(
        .detail(NavigationUpdate.detail(at: stop.location, rowID: rowID, row: row, model)))
    }
  }

  /// Asks for what the pane on the screen shows, where nobody did yet.
  static func wake(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    switch model.top?.content {
    case .list(let list) where list.loading == .idle && list.rows.isEmpty:
      guard let paneID = model.top?.id else { return .none }
      return ListRequests.reload(&model, work, paneID: paneID)
    case .detail(let detail) where detail.sections.isEmpty && !detail.isLoading:
      return DetailUpdate.reload(&model, work)
    default: return .none
    }
  }

  // MARK: Marks

  /// A key while the letter of a mark is waited for.
  static func handle(
    _ key: KeyPress, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message>? {
    guard case .markLetter(let waiting)? = model.overlay,
      case .character(let letter) = key.key, key.modifiers.isDisjoint(with: [.control, .alt])
    else { return nil }
    return take(letter, waiting.purpose, &model, work)
  }

  /// The letter after the key that sets a mark, or jumps to one.
  private static func take(
    _ letter: Character, _ purpose: MarkLetter.Purpose, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    model.overlay = nil
    switch purpose {
    case .set:
      guard let visit = Visit(model.panes) else { return .none }
      model.visits.mark(visit, letter)
      model.notice = Notice(.info, VisitPhrases.marked(letter, model.keyLabels))
      return .none
    case .jump:
      guard let visit = model.visits.marks[letter] else {
        model.notice = Notice(.warning, VisitPhrases.noMark(letter, model.keyLabels))
        return .none
      }
      model.visits.leave(Visit(model.panes))
      return show(visit, &model, work)
    }
  }
}

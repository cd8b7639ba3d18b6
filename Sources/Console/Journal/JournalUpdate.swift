import Catalog
import Changing
import ModelViewUpdate
import Panes

/// The journal of changes on the screen.
enum JournalUpdate {
  /// Reads its newest part for its pane.
  static func show(
    _ model: inout ConsoleModel, _ work: Work, _ paneID: Int
  ) -> Effect<Message> {
    guard work.environment.readJournal != nil else {
      model.notice = Notice(.info, JournalPhrases.notKept)
      _ = model.changeList(paneID: paneID) { $0.finishLoad(.success(true)) }
      return .none
    }
    _ = model.changeList(paneID: paneID) { $0.loading = .loading }
    return read(before: nil, work)
  }

  /// Reads on where the list on the screen comes near its end, or all where it is filtered.
  static func readOn(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let next = model.journal?.next, work.environment.readJournal != nil else { return .none }
    let wantsMore = model.changeTopList { list in
      list.wantAroundViewport()
      let wantsMore = list.wanted > list.rows.count
      if wantsMore { list.loading = .loading }
      return wantsMore
    }
    return wantsMore == true ? read(before: next, work) + SpinnerUpdate.start(model) : .none
  }

  private static func read(
    before place: JournalPart.Place?, _ work: Work
  ) -> Effect<Message> {
    guard let read = work.environment.readJournal else { return .none }
    return .run("journal") { send in
      let result: Result<JournalPart, JournalAnswer.Problem>
      do {
        result = .success(try await read(place))
      } catch {
        result = .failure(JournalAnswer.Problem(reason: "\(error)"))
      }
      send(.journalRead(JournalAnswer(content: .part(result, isOlder: place != nil))))
    }
  }

  /// Reads it anew where it is on the screen.
  static func readAnew(_ model: ConsoleModel, _ work: Work) -> Effect<Message> {
    panes(model).isEmpty ? .none : read(before: nil, work)
  }

  /// Takes a part that was read.
  static func take(
    _ result: Result<JournalPart, JournalAnswer.Problem>, isOlder: Bool,
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch result {
    case .failure(let problem):
      model.incomingJournal = nil
      model.notice = Notice(.warning, JournalPhrases.failed(problem.reason))
      for pane in panes(model) { _ = model.changeList(paneID: pane) { $0.loading = .loaded } }
      return .none
    case .success(let part): return take(part, isOlder: isOlder, &model, work)
    }
  }

  private static func take(
    _ part: JournalPart, isOlder: Bool, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var reading = isOlder ? model.incomingJournal ?? model.journal : nil
    // What is held twice would be copied whole for each part.
    if isOlder, model.incomingJournal == nil { model.journal = nil }
    reading?.takeOlder(part)
    let whole = reading ?? JournalReading(part)
    // What is on the screen stays until all of it is here again.
    let isReadAnew = !isOlder || model.incomingJournal != nil
    let held = isReadAnew && !panes(model).isEmpty ? model.journal?.changes.count ?? 0 : 0
    if let next = whole.next, whole.changes.count < held {
      model.incomingJournal = whole
      return read(before: next, work)
    }
    model.incomingJournal = nil
    model.journal = whole
    model.journalRows.take(whole, isContinued: !isReadAnew, model.language)
    if let first = part.problems.first {
      model.notice = Notice(
        .warning,
        JournalPhrases.unreadable(first.description, more: part.problems.count - 1))
    }
    fill(&model, at: work.moment)
    let isOnTop = model.top?.location.resource == .journal && model.top?.list != nil
    return note(model, work) + (isOnTop ? readOn(&model, work) : .none)
  }

  /// Puts the changes into the panes that list them.
  static func fill(_ model: inout ConsoleModel, at moment: Moment) {
    guard let journal = model.journal else { return }
    let rows = model.journalRows.rows
    for pane in panes(model) {
      _ = model.changeList(paneID: pane) { list in
        list.replaceRows(rows)
        list.total = journal.next == nil ? rows.count : nil
        list.refreshedAt = moment
        list.finishLoad(.success(journal.next == nil))
      }
    }
  }

  /// What the detail of a change shows.
  static func sections(_ id: String, _ model: ConsoleModel) -> [DetailSection] {
    guard let change = model.journal?.change(rowID: id),
      let action = change.line?.record.action
    else { return [] }
    return [DetailSection(action: action, answer: .success(change.json))]
  }

  private static func panes(_ model: ConsoleModel) -> [Int] {
    model.panes.filter { $0.location.resource == .journal && $0.list != nil }.map(\.id)
  }

  /// Whoever has the list before their eyes was told.
  private static func note(_ model: ConsoleModel, _ work: Work) -> Effect<Message> {
    let untold = model.journal?.untold ?? []
    guard let note = work.environment.noteJournal, !untold.isEmpty, !panes(model).isEmpty else {
      return .none
    }
    // Where it cannot be written it is told again at the next start, which does no harm.
    return .run("note in the journal") { _ in try? await note(untold) }
  }
}

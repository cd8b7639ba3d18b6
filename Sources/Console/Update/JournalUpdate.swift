import ModelViewUpdate
import TencentCloud

/// The journal of changes on the screen, and what a crash left in it.
enum JournalUpdate {
  /// Looks for changes that were begun and never ended.
  static func readAtStart(_ work: Command.Work) -> Effect<Message> {
    read(work, isAtStart: true)
  }

  /// Reads it for its pane.
  static func show(
    _ model: inout ConsoleModel, _ work: Command.Work, _ paneID: Int
  ) -> Effect<Message> {
    guard work.environment.readJournal != nil else {
      model.notice = Notice(.info, JournalPhrases.notKept)
      _ = model.changeList(paneID: paneID) { $0.finishLoad(.success(true)) }
      return .none
    }
    _ = model.changeList(paneID: paneID) { $0.loading = .loading }
    return read(work, isAtStart: false)
  }

  private static func read(_ work: Command.Work, isAtStart: Bool) -> Effect<Message> {
    guard let read = work.environment.readJournal else { return .none }
    return .run(isAtStart ? "journal at start" : "journal") { send in
      let result: Result<JournalReading, JournalAnswer.Problem>
      do {
        result = .success(try await read())
      } catch {
        result = .failure(JournalAnswer.Problem(reason: "\(error)"))
      }
      send(.journalRead(JournalAnswer(result: result, isAtStart: isAtStart)))
    }
  }

  /// Takes what was read.
  static func take(
    _ answer: JournalAnswer, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    switch answer.result {
    case .failure(let problem):
      model.notice = Notice(.warning, JournalPhrases.failed(problem.reason))
      for pane in panes(model) { _ = model.changeList(paneID: pane) { $0.loading = .loaded } }
      return .none
    case .success(let reading):
      model.journal = reading
      if answer.isAtStart {
        if let notice = cutOff(reading, model, work) { model.notice = notice }
        return .none
      }
      if let first = reading.problems.first {
        let more = reading.problems.count - 1
        model.notice = Notice(
          .warning, JournalPhrases.unreadable(first.description, more: more))
      }
      fill(&model, at: work.moment)
      return note(reading, model, work)
    }
  }

  /// Puts the changes into the panes that list them.
  static func fill(_ model: inout ConsoleModel, at moment: Moment) {
    guard let journal = model.journal else { return }
    let rows = journal.changes.map { JournalResource.row($0, language: model.language) }
    for pane in panes(model) {
      _ = model.changeList(paneID: pane) { list in
        list.replaceRows(rows)
        list.total = rows.count
        list.refreshedAt = moment
        list.finishLoad(.success(true))
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
  private static func note(
    _ reading: JournalReading, _ model: ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    let untold = reading.untold
    guard let note = work.environment.noteJournal, !untold.isEmpty, !panes(model).isEmpty else {
      return .none
    }
    // Where it cannot be written it is told again at the next start, which does no harm.
    return .run("note in the journal") { _ in try? await note(untold) }
  }

  private static func cutOff(
    _ reading: JournalReading, _ model: ConsoleModel, _ work: Command.Work
  ) -> Notice? {
    let untold = reading.untold
    guard let line = untold.first?.begun else { return nil }
    let format = ValueFormat(
      language: model.language, symbols: .unicode, timeZone: work.environment.timeZone)
    return Notice(
      .warning,
      JournalPhrases.cutOff(
        action: line.record.action, target: line.record.target.text,
        at: format.time(line.unixMilliseconds), more: untold.count - 1))
  }
}

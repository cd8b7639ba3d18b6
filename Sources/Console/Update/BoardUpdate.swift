import ModelViewUpdate
import TencentCloud

/// The board and the background poller that fills it.
enum BoardUpdate {
  /// How often it is looked what is due, in milliseconds.
  static let tickMilliseconds = 1000

  /// Shows what is known; the first look begins the watch.
  static func show(
    _ model: inout ConsoleModel, _ work: Command.Work, _ paneID: Int
  ) -> Effect<Message> {
    if model.panes.first(where: { $0.id == paneID })?.location.resource == .events {
      EventUpdate.fill(&model, at: work.moment)
    }
    let isFirst = !model.watch.isOn
    model.watch.isOn = true
    fill(&model, at: work.moment)
    return isFirst ? tick(&model, work) : .none
  }

  /// Makes everything due now, as the budget allows.
  static func expire(_ model: inout ConsoleModel, _ work: Command.Work) -> Effect<Message> {
    model.watch.schedule.expire()
    return tick(&model, work)
  }

  /// Asks for what is due and waits for the next look.
  static func tick(_ model: inout ConsoleModel, _ work: Command.Work) -> Effect<Message> {
    guard model.watch.isOn, !model.poller.isPaused else { return .none }
    let next: Effect<Message> = .after(
      "poll", milliseconds: tickMilliseconds, .timeCame(.poll))
    let due = model.watch.schedule.takeDue(at: work.moment)
    if due.isEmpty { return next }
    model.watch.batchCount += 1
    return next
      + PollEffects(environment: work.environment, region: model.session.region).poll(
        due, batch: model.watch.batchCount)
  }

  /// Takes what polls came to. An answer of another region is dropped.
  static func take(
    _ answer: PollAnswer, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    guard answer.region == model.session.region else { return .none }
    let hadFailed = model.watch.failure != nil
    for (target, result) in answer.results {
      model.watch.take(target, result, at: work.moment, jitter: answer.jitter)
    }
    if model.top?.location.resource == .board {
      if let failure = model.watch.failure {
        model.notice = Notice(.failure, ErrorPhrases.phrase(failure))
      } else if hadFailed {
        model.forgetFailure()
      }
    }
    for facts in model.watch.instances.values { model.instanceNames[facts.id] = facts.name }
    fill(&model, at: work.moment)
    let hasListed = answer.results.keys.contains(.mqttInstances)
    return (hasListed ? ClientUpdate.watchAll(&model, work) : .none)
      + AlertUpdate.take(answer.results.keys, &model, work)
  }

  /// Puts the findings into the board, where it is open.
  static func fill(_ model: inout ConsoleModel, at moment: Moment) {
    let observations = Findings(watch: model.watch, moment: moment).observations
    model.watch.findings.take(observations, at: moment)
    let entries = BoardEntries(model, at: moment).all
    model.findings = Dictionary(
      entries.map { ($0.rowID, $0.finding) }, uniquingKeysWith: { first, _ in first })
    fillPoller(&model, at: moment)
    let boards = model.panes.filter { $0.location.resource == .board && $0.list != nil }.map(\.id)
    if boards.isEmpty { return }
    let rows = entries.map { BoardResource.row($0, model.language) }
    let progress = BoardProgress(model.watch)
    let failure = model.watch.failure
    let emptyText = Phrases.emptyBoard(progress, model.session)
    for paneID in boards {
      _ = model.changeList(paneID: paneID) { list in
        list.show(rows, progress, failure, at: moment)
        list.emptyText = emptyText
      }
    }
  }

  /// Puts what the poller does into its pane, where that is open.
  private static func fillPoller(_ model: inout ConsoleModel, at moment: Moment) {
    let rows = PollerResource.rows(model.watch, language: model.language, at: moment)
    for pane in model.panes where pane.location.resource == .poller && pane.list != nil {
      _ = model.changeList(paneID: pane.id) { list in
        list.replaceRows(rows)
        list.total = rows.count
        list.isComplete = true
        list.loading = .loaded
        list.refreshedAt = moment
      }
    }
  }

  /// Goes to what a finding is about.
  static func open(
    _ id: String, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    guard let finding = model.findings[id] else { return .none }
    guard let rowID = finding.rowID else {
      return Opening.open(finding.location, &model, work)
    }
    return Opening.openDetail(finding.location, rowID: rowID, &model, work)
  }
}

extension ListPane {
  /// Shows findings in place of the old ones, and how much of all was measured.
  fileprivate mutating func show(
    _ rows: [Row], _ progress: BoardProgress, _ failure: CloudError?, at moment: Moment
  ) {
    let isAtStart = viewport.first == 0
    replaceRows(rows)
    // The selection stays on its finding; what is worse and new shows above it all the same.
    if isAtStart { viewport.showStart(count: order.count) }
    total = rows.count
    refreshedAt = moment
    isComplete = true
    status = Phrases.boardStatus(progress)
    if let failure {
      loading = .failed(failure)
    } else {
      loading = progress.isWhole ? .loaded : .loading
    }
  }
}

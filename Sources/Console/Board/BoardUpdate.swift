import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import Watching

/// The board, and what the poller does, as lists.
enum BoardUpdate {
  /// Shows what is known.
  static func show(
    _ model: inout ConsoleModel, _ work: Work, _ paneID: Int
  ) -> Effect<Message> {
    if model.panes.first(where: { $0.id == paneID })?.location.resource == .events {
      EventUpdate.fill(&model, at: work.moment)
    }
    fill(&model, at: work.moment)
    RegionListing.fill(&model, at: work.moment)
    return .none
  }

  /// Says on the board that the instances could not be listed, until they are.
  static func tell(_ oldFailure: CloudError?, _ model: inout ConsoleModel) {
    guard model.top?.location.resource.showsFindings == true else { return }
    if let failure = model.watch.failure {
      // Where it holds nothing, the board itself says why.
      if model.top?.list?.rows.isEmpty == false { model.tellFailure(failure) }
    } else if oldFailure != nil {
      model.forgetFailure()
    }
  }

  /// Puts the findings into the board, where it is open.
  static func fill(_ model: inout ConsoleModel, at moment: Moment) {
    model.rememberNames()
    model.watch.judge(at: moment)
    let boards = model.panes.filter { $0.location.resource.showsFindings && $0.list != nil }
      .map(\.id)
    let state = BoardState(model, boards: boards, at: moment)
    let isChanged = state != model.boardState
    model.boardState = state
    let entries = isChanged ? entries(&model, at: moment) : []
    fillPoller(&model, at: moment)
    MuteUpdate.fill(&model, at: moment)
    if boards.isEmpty { return }
    let firing = isChanged ? entries.filter(\.isFiring).map { $0.row(model.language) } : nil
    let rows = isChanged ? entries.map { $0.row(model.language) } : nil
    let progress = BoardProgress(model.watch)
    let failure = model.watch.failure
    let answeredAt = model.watch.answeredAt
    let pinProblem = model.keptPins[model.session.region]?.problem
    let emptyText = Phrases.emptyBoard(
      progress, model.session, model.keyLabels, pinProblem: pinProblem)
    let (mutedCount, firingCount) = (model.mutedCount, model.firingCount)
    for paneID in boards {
      _ = model.changeList(paneID: paneID) { list in
        let isBoard = list.resource.id == .board
        list.show(
          isBoard ? rows : firing, progress, failure, answeredAt: answeredAt, at: moment)
        if mutedCount > 0 {
          list.status = MutePhrases.count(mutedCount).joined(with: list.status)
        }
        if isBoard {
          list.countNote = firingCount > 0 ? AlertPhrases.mark(firingCount) : nil
          list.emptyText = emptyText
          list.isKeptUnread = pinProblem != nil
        }
      }
    }
  }

  /// The lines of the board as it is now, and what is counted of them.
  private static func entries(_ model: inout ConsoleModel, at moment: Moment) -> [BoardEntry] {
    MuteUpdate.end(&model, at: moment)
    let board = BoardEntries(
      watch: model.watch, pins: model.pins, moment: moment, mutes: model.mutes,
      firing: model.alerts.firing(model.watch))
    model.findings = Dictionary(
      board.all.map { ($0.rowID, $0.finding) }, uniquingKeysWith: { first, _ in first })
    model.mutedCount = board.muted.count
    model.firingCount = board.all.count(where: \.isFiring)
    model.hasUnlistedAlerts = board.hasUnlistedAlerts
    return board.all
  }

  /// What the rows of the board on the screen are measured by: of instances nothing is.
  static func targets(_ list: ListPane, _ model: ConsoleModel) -> [PollTarget] {
    var seen: Set<PollTarget> = []
    return list.visibleIDs.compactMap { id in
      guard let finding = model.findings[id] else { return nil }
      let isMQTT = model.watch.instances[finding.instanceID]?.isMQTT == true
      guard let target = finding.pin(isMQTT: isMQTT).target else { return nil }
      switch target {
      case .group, .client, .pinned: return seen.insert(target).inserted ? target : nil
      default: return nil
      }
    }
  }

  /// Puts what the poller does into its pane, where that is open.
  static func fillPoller(_ model: inout ConsoleModel, at moment: Moment) {
    let panes = model.panes.filter { $0.location.resource == .poller && $0.list != nil }
    if panes.isEmpty { return }
    let rows = PollerRows.rows(
      model.watch, answers: model.answers[model.session.region], tally: model.monitor.tally,
      language: model.language, at: moment)
    for pane in panes {
      _ = model.changeList(paneID: pane.id) { list in
        list.replaceRows(rows)
        list.total = rows.count
        list.isComplete = true
        list.loading = .loaded
        list.refreshedAt = moment
      }
    }
  }
}

extension ListPane {
  /// Shows findings in place of the old ones, and how much of all was measured.
  /// - Parameter rows: Nil where they are as they were.
  fileprivate mutating func show(
    _ rows: [Row]?, _ progress: BoardProgress, _ failure: CloudError?, answeredAt: Moment?,
    at moment: Moment
  ) {
    if let rows {
      let isAtStart = viewport.first == 0
      replaceRows(rows)
      total = rows.count
      // The selection stays on its finding; what is worse and new shows above it all the same.
      if isAtStart { viewport.showStart(count: order.count) }
    }
    if rows == nil, filtering.readsClock { rearrange() }
    // Whoever has not moved is at what is worst now, not at what came first.
    if !isSelectionChosen {
      viewport.select(0, count: order.count)
      selectedID = selectedRow?.id
    }
    mayHaveMore = progress.failedCount > 0
    refreshedAt = answeredAt
    isComplete = true
    status = Phrases.boardStatus(progress, at: moment)
    if let failure {
      loading = .failed(failure)
    } else {
      loading = progress.isWhole ? .loaded : .loading
    }
  }
}

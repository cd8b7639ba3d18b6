import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import Watching

/// Keeping what is on the screen fresh, and everything else within the budget.
enum Refreshing {
  /// Lists with more rows than this are read again only on request.
  private static let rowLimit = 2 * Pager.pageSize

  /// Asks for what the poller finds due now and waits until there is more.
  static func look(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    show(&model)
    let due = model.poller.takeDue(at: work.moment)
    // What is under way is seen there before its answer.
    if !due.isEmpty { BoardUpdate.fillPoller(&model, at: work.moment) }
    var effects: [Effect<Message>] = []
    var polled: [PollTarget] = []
    for target in due {
      switch target {
      case .list:
        guard let paneID = model.top?.id else { continue }
        effects.append(ListUpdate.reload(&model, work, paneID: paneID))
      case .detail: effects.append(DetailUpdate.ask(&model, work))
      default: polled.append(target)
      }
    }
    if !polled.isEmpty {
      effects.append(
        PollEffects(environment: work.environment, region: model.session.region).poll(
          polled, batch: model.poller.batchCount))
    }
    return .merge(effects) + wait(model, work)
  }

  /// Waits until there is something to do again.
  static func wait(_ model: ConsoleModel, _ work: Work) -> Effect<Message> {
    guard var milliseconds = model.poller.millisecondsToNextLook(at: work.moment) else {
      return .cancel("poll") + waitForAge(model, work)
    }
    // The ages that it shows go on.
    if model.top?.location.resource == .poller {
      milliseconds = min(milliseconds, Poller.pauseMilliseconds)
    }
    return .after("poll", milliseconds: Int(milliseconds), .timeCame(.poll))
  }

  /// Nothing is asked, and what is on the screen is stale after a while.
  private static func waitForAge(
    _ model: ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard model.poller.isResting(at: work.moment) else { return .none }
    let milliseconds = Int(model.poller.refreshMilliseconds) * 2 + 1
    return .after("age", milliseconds: milliseconds, .timeCame(.age))
  }

  /// Tells the poller what is on the screen.
  private static func show(_ model: inout ConsoleModel) {
    // Nothing is read again under a line that is typed in.
    if case .quickEdit? = model.overlay { return model.poller.show([]) }
    switch model.top?.content {
    case .list(let list) where list.location.resource == .board:
      model.poller.show(BoardUpdate.targets(list, model))
    case .list(let list):
      let visible = list.visibleIDs.compactMap { PollTarget(list.location, rowID: $0) }
      let near = list.idsToMeasure.compactMap { PollTarget(list.location, rowID: $0) }
      let seen = Set(visible)
      // What was asked for elsewhere and is not known to this list is asked again at once.
      model.poller.expire(
        visible.filter { $0.row.map { list.samples[$0.id] == nil } == true })
      model.poller.show(
        visible + (isReread(list) ? [.list(list.location)] : []),
        near: near.filter { !seen.contains($0) })
    case .detail(let detail):
      let resource = Resources.resource(detail.location.resource)
      // What never changes is asked for once: a message may have some megabytes.
      let mayChange = resource.isRefreshed || detail.refreshedAt == nil
      let isAsked = resource.describe != nil && mayChange && !detail.isLoading
      model.poller.show(isAsked ? [.detail(detail.location, detail.rowID)] : [])
    case .form, .batch, .permissions, nil: model.poller.show([])
    }
  }

  private static func isReread(_ list: ListPane) -> Bool {
    guard case .pages = list.resource.source, list.resource.isRefreshed else { return false }
    return list.loading != .loading && list.loading != .idle && list.rows.count <= rowLimit
  }

  /// Takes what polls came to. An answer of another region is dropped.
  static func take(
    _ answer: PollAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard answer.region == model.session.region else { return .none }
    let moment = work.moment
    let oldFailure = model.watch.failure
    // In the order of asking, so that what is learnt comes in the same order in every run.
    for target in model.poller.ordered(answer.results.keys) {
      guard let result = answer.results[target] else { continue }
      model.watch.take(target, result, at: moment, jitter: answer.jitter)
    }
    measure(answer, &model, at: moment)
    tell(answer, &model)
    BoardUpdate.tell(oldFailure, &model)
    BoardUpdate.fill(&model, at: moment)
    let hasListed = answer.results.keys.contains(.mqttInstances)
    return (hasListed ? ClientUpdate.watchAll(&model, work) : .none)
      + AlertUpdate.take(answer.results.keys, &model, work) + wait(model, work)
      + MarkUpdate.schedule(model)
  }

  /// Puts what was measured into every list that has the rows.
  private static func measure(
    _ answer: PollAnswer, _ model: inout ConsoleModel, at moment: Moment
  ) {
    var rows: [Location: [String: Result<Sample, CloudError>]] = [:]
    for (target, result) in answer.results {
      guard let row = target.row else { continue }
      switch result {
      case .success(let polled):
        guard let values = polled.values else { continue }
        rows[row.location, default: [:]][row.id] =
          .success(Sample(values: values, takenAt: moment))
      case .failure(let error): rows[row.location, default: [:]][row.id] = .failure(error)
      }
    }
    let watch = model.watch
    for pane in model.panes where pane.list != nil {
      guard let results = rows[pane.location] else { continue }
      // Rows do not move under a line that is typed in.
      if case .quickEdit? = model.overlay, pane.id == model.top?.id { continue }
      _ = model.changeList(paneID: pane.id) { $0.take(results, known: watch) }
    }
  }

  /// Says what of the screen could not be asked, until it answers again.
  private static func tell(_ answer: PollAnswer, _ model: inout ConsoleModel) {
    let results = model.poller.visible.compactMap { answer.results[$0] }
    let failures = results.compactMap { result in
      if case .failure(let error) = result { error } else { nil }
    }
    if let error = failures.first(where: { $0.kind != .cancelled && !isAnswer($0) }) {
      model.tellFailure(error)
    } else if failures.isEmpty, !results.isEmpty {
      model.forgetFailure()
    }
  }

  /// That a thing is not there is an answer about it, shown in its row, not a failure.
  private static func isAnswer(_ error: CloudError) -> Bool {
    error.code?.hasPrefix("ResourceNotFound") == true
  }

  /// Somebody is there: goes on at once where it rested because nobody had been.
  static func wake(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    let wasResting = model.poller.isResting(at: work.moment)
    model.poller.setFocus(true, at: work.moment)
    if wasResting { model.watch.history.interrupt(at: work.moment) }
    return wasResting && !model.poller.isPaused ? look(&model, work) : .none
  }

  /// Gives up what is under way in a region that is left.
  static func leave(_ model: ConsoleModel) -> Effect<Message> {
    .merge(
      model.poller.batchesInFlight.sorted().map { batch in
        .cancel(PollEffects.label(region: model.session.region, batch: batch))
      })
  }

  /// Turns the mark while something is waited for.
  static func startSpinner(_ model: ConsoleModel) -> Effect<Message> {
    model.isLoading ? .after("spinner", milliseconds: 300, .timeCame(.spinner)) : .none
  }
}

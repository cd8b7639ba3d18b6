import ModelViewUpdate
import TencentCloud

/// Keeping what is on the screen fresh.
enum Refreshing {
  /// Lists with more rows than this are read again only on request.
  private static let rowLimit = 2 * Pager.pageSize

  /// Waits for the next refresh.
  static func schedule(_ model: ConsoleModel) -> Effect<Message> {
    model.poller.isPaused
      // Nothing is asked, and what is on the screen grows old all the same.
      ? .cancel("refresh")
        + .after("age", milliseconds: model.poller.refreshMilliseconds * 2 + 1, .timeCame(.age))
      : .after("refresh", milliseconds: model.poller.refreshMilliseconds, .timeCame(.refresh))
  }

  /// Refreshes what is on the screen and waits for the next time.
  static func now(_ model: inout ConsoleModel, _ work: Command.Work) -> Effect<Message> {
    // Nothing is read again under a line that is typed in.
    if case .quickEdit? = model.overlay { return .none }
    var effect = schedule(model)
    if model.poller.isPaused { return effect }
    switch model.top?.content {
    case .list(let list):
      if isReread(list) {
        effect = effect + reread(&model, work)
      }
      return effect + sample(&model, work)
    case .detail(let detail):
      return detail.isLoading ? effect : effect + DetailUpdate.reload(&model, work)
    case .form, .batch, .permissions: return effect
    case nil: return effect
    }
  }

  private static func isReread(_ list: ListPane) -> Bool {
    guard case .pages = list.resource.source, list.resource.isRefreshed else { return false }
    return list.loading != .loading && list.rows.count <= rowLimit
  }

  private static func reread(_ model: inout ConsoleModel, _ work: Command.Work) -> Effect<Message> {
    guard let pane = model.top else { return .none }
    return ListUpdate.reload(&model, work, paneID: pane.id)
  }

  /// Measures the rows on the screen that are due.
  static func sample(_ model: inout ConsoleModel, _ work: Command.Work) -> Effect<Message> {
    guard let pane = model.top, let list = pane.list, list.resource.live != nil else {
      return .none
    }
    let due = model.poller.takeDue(
      location: list.location, visibleIDs: list.idsToMeasure, at: work.moment)
    if due.isEmpty { return .none }
    return work.effects(model).sample(
      pane.id, list.location, ids: due, batch: model.poller.batchCount)
  }

  /// Takes measurements.
  static func take(
    _ answer: SampleAnswer, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    let moment = work.moment
    model.poller.answered(location: answer.location, ids: answer.results.keys, at: moment)
    let results = answer.results.mapValues { $0.map { Sample(values: $0, takenAt: moment) } }
    _ = model.changeList(paneID: answer.paneID) { $0.take(results) }
    if answer.location.resource == .groups, let instanceID = answer.location.instanceID {
      for (name, result) in results {
        model.watch.note(GroupKey(instanceID: instanceID, name: name), result, at: moment)
      }
    }
    guard model.top?.id == answer.paneID else { return .none }
    let failures = answer.results.values.compactMap { result in
      if case .failure(let error) = result { error } else { nil }
    }
    if let error = failures.first(where: { $0.kind != .cancelled && !isAnswer($0) }) {
      model.notice = Notice(.failure, ErrorPhrases.phrase(error))
    } else if failures.isEmpty {
      model.forgetFailure()
    }
    return MarkUpdate.schedule(model)
  }

  /// Shows how old everything is now, and again after a while.
  static func grow(_ model: ConsoleModel) -> Effect<Message> {
    model.poller.isPaused ? .after("age", milliseconds: 30_000, .timeCame(.age)) : .none
  }

  /// That a thing is not there is an answer about it, shown in its row, not a failure.
  private static func isAnswer(_ error: CloudError) -> Bool {
    error.code?.hasPrefix("ResourceNotFound") == true
  }

  /// Turns the mark while something is waited for.
  static func startSpinner(_ model: ConsoleModel) -> Effect<Message> {
    model.isLoading ? .after("spinner", milliseconds: 300, .timeCame(.spinner)) : .none
  }
}

import Catalog
import ModelViewUpdate
import Panes
import Watching

/// What is asked to keep fresh what is on the screen, and everything else within the budget.
enum PollRequests {
  /// Lists with more rows than this are read again only on request.
  private static let rowLimit = 2 * Pager.pageSize
  /// The same of lists that tell in one answer what is measured of their rows.
  private static let measuredRowLimit = 1024

  /// Asks for what the poller finds due now and waits until there is more.
  static func askWhatIsDue(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    tellPollerWhatIsVisible(&model)
    let due = model.poller.takeDue(at: work.moment)
    // What is under way is seen there before its answer.
    if !due.isEmpty { BoardUpdate.fillPoller(&model, at: work.moment) }
    var effects: [Effect<Message>] = []
    var polled: [PollTarget] = []
    for target in due {
      switch target {
      case .list:
        guard let paneID = model.top?.id else { continue }
        effects.append(ListRequests.reload(&model, work, paneID: paneID))
      case .detail: effects.append(DetailRequests.ask(&model, work))
      default: polled.append(target)
      }
    }
    if !polled.isEmpty {
      effects.append(
        PollEffects(
          environment: work.environment, region: model.session.region,
          mqtt: model.dialects.mqtt
        ).poll(
          polled, batch: model.poller.batchCount))
    }
    return .merge(effects) + scheduleNextLook(model, work)
  }

  /// Waits until there is something to do again.
  static func scheduleNextLook(_ model: ConsoleModel, _ work: Work) -> Effect<Message> {
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
  private static func tellPollerWhatIsVisible(_ model: inout ConsoleModel) {
    // Nothing is read again under a line that is typed in.
    if model.isEditedInPlace { return model.poller.show([]) }
    switch model.top?.content {
    case .list(let list) where list.location.resource.showsFindings:
      model.poller.show(BoardUpdate.targets(list, model))
    case .list(let list):
      // What the list tells of its rows each time is asked of none of them.
      let isReread = isReread(list, model)
      let measured = mayBeReread(list, model) ? list.measuredIDs : []
      let visibleIDs = list.visibleIDs
      let visible = targets(visibleIDs, of: list, without: measured)
      let near = targets(list.idsToMeasure, of: list, without: measured)
      let seen = Set(visible)
      // What was asked for elsewhere and is not known to this list is asked again at once.
      model.poller.expire(
        visibleIDs.compactMap { id in
          list.samples[id] == nil ? PollTarget(list.location, rowID: id) : nil
        })
      model.poller.show(
        visible + (isReread ? [.list(list.location)] : []),
        near: near.filter { !seen.contains($0) })
    case .detail(let detail):
      let resource = Resources.resource(detail.location.resource)
      // What never changes is asked for once: a message may have some megabytes.
      let mayChange = !resource.isByTime || detail.refreshedAt == nil
      let isDescribed = resource.describe(in: model.dialects[resource]) != nil
      let isAsked = isDescribed && mayChange && !detail.isLoading
      model.poller.show(isAsked ? [.detail(detail.location, detail.rowID)] : [])
    case .form, .batch, .permissions, nil: model.poller.show([])
    }
  }

  /// A loop without lists between: it runs with every key.
  private static func targets(
    _ ids: [String], of list: ListPane, without measured: Set<String>
  ) -> [PollTarget] {
    var targets: [PollTarget] = []
    for id in ids where !measured.contains(id) {
      if let target = PollTarget(list.location, rowID: id) { targets.append(target) }
    }
    return targets
  }

  private static func isReread(_ list: ListPane, _ model: ConsoleModel) -> Bool {
    list.loading != .loading && list.loading != .idle && mayBeReread(list, model)
  }

  /// Whether it is read again and again, apart from whether it is just being read.
  private static func mayBeReread(_ list: ListPane, _ model: ConsoleModel) -> Bool {
    let source = list.resource.source(in: model.dialects[list.resource])
    guard case .pages = source, !list.resource.isByTime else { return false }
    // One call tells of many clients.
    let limit = list.measuredIDs.isEmpty ? rowLimit : max(rowLimit, measuredRowLimit)
    return list.rows.count <= limit
  }

  /// Somebody is there: goes on at once where it rested because nobody had been.
  static func resumeIfResting(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    let wasResting = model.poller.isResting(at: work.moment)
    model.poller.setFocus(true, at: work.moment)
    if wasResting { model.watch.history.interrupt(at: work.moment) }
    return wasResting && !model.poller.isPaused ? askWhatIsDue(&model, work) : .none
  }

  /// Gives up what is under way in a region that is left.
  static func cancelPolls(_ model: ConsoleModel) -> Effect<Message> {
    .merge(
      model.poller.batchesInFlight.sorted().map { batch in
        .cancel(RequestLabel.poll(region: model.session.region, batch: batch))
      })
  }
}

import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import Watching

/// What the board wants of `monitor`, one call at a time: since when groups are behind, what is
/// throttled, dead letters, the load.
enum MetricBoardRequests {
  /// A day by five minutes of so many groups is what a call may have.
  private static let groupsPerCall = 24

  static func goOn(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    let region = model.session.region
    let place = model.monitor[region]
    guard !place.isAskingForBoard, place.isProven || model.top?.detail?.asking != .underWay,
      model.watch.hasListedInstances,
      MetricRequests.mayAsk(for: .background, model, at: work.moment),
      let (task, wish) = next(model, at: work.moment)
    else { return .none }
    model.monitor[region].isAskingForBoard = true
    if task == .lags { model.poller.firstRound?.noteLagsAsked() }
    return MetricRequests.effects(model, work).ask(
      task, [wish], for: .background, label: RequestLabel.boardMetrics(region: region))
  }

  private static func next(
    _ model: ConsoleModel, at moment: Moment
  ) -> (MetricTask, MetricWish)? {
    if model.poller.firstRound?.wantsLags == true {
      return (
        .lags,
        MetricWish(
          .instanceLag, of: model.watch.meteredInstances.map(MetricSubject.instance),
          lastSeconds: 600, periods: [60])
      )
    }
    let keys = model.watch.groupsOfUnknownBeginning(at: moment).prefix(groupsPerCall)
    if !keys.isEmpty {
      let span = HistorySpan.day
      return (
        .since(Array(keys)),
        MetricWish(
          .groupLag, of: keys.map(MetricSubject.group), lastSeconds: span.askedSeconds,
          periods: span.periods)
      )
    }
    return model.watch.dueMetrics(at: moment).map { job, ids in
      (
        .board(job, ids: ids),
        MetricWish(
          job.metric, of: ids.map(job.subject),
          lastSeconds: InstanceMetrics.lastSeconds, periods: [60])
      )
    }
  }
}

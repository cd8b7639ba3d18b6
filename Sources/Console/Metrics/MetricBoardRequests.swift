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
    if isSmall(model) {
      model.poller.firstRound?.noteLagsAsked()
      model.poller.firstRound?.noteRankingAsked()
    }
    let place = model.monitor[region]
    guard !place.isAskingForBoard, place.isProven || model.top?.detail?.asking != .underWay,
      model.watch.hasListedInstances,
      MetricRequests.mayAsk(for: .background, model, at: work.moment)
    else { return .none }
    if isRankingNext(model, at: work.moment) {
      model.poller.firstRound?.noteRankingAsked()
      model.monitor[region].rankedAt = work.moment.uptimeMilliseconds
      model.monitor[region].isAskingForBoard = true
      return MetricRequests.effects(model, work).rank(
        model.watch.meteredInstances, label: RequestLabel.boardMetrics(region: region))
    }
    guard let (task, wish) = next(model, at: work.moment) else { return .none }
    model.monitor[region].isAskingForBoard = true
    if task == .lags { model.poller.firstRound?.noteLagsAsked() }
    return MetricRequests.effects(model, work).ask(
      task, [wish], for: .background, label: RequestLabel.boardMetrics(region: region))
  }

  /// For how long the first look is waited for, in milliseconds.
  private static let lookMilliseconds: Int64 = 15_000
  /// So many groups are asked in a few seconds: who is the worst need not be known before.
  private static let fewGroups: Int64 = 500

  private static func isLooking(_ model: ConsoleModel, at moment: Moment) -> Bool {
    guard model.poller.firstRound?.isUnderWay == true, let since = model.watchedSince else {
      return false
    }
    return moment.milliseconds(since: since) < lookMilliseconds
  }

  private static func isSmall(_ model: ConsoleModel) -> Bool {
    guard model.poller.firstRound?.wantsLags == true, model.watch.hasListedInstances else {
      return false
    }
    return model.watch.expectedGroupCount.map { $0 < fewGroups } ?? false
  }

  /// How often it is asked which groups are the worst once all were looked at, in milliseconds: where
  /// there are thousands, the poller comes round to each in many minutes.
  private static let rankingMilliseconds: Int64 = 180_000

  /// Once it is known what the service can be asked for at all.
  private static func isRankingNext(_ model: ConsoleModel, at moment: Moment) -> Bool {
    let place = model.monitor[model.session.region]
    guard let round = model.poller.firstRound, !round.wantsLags, let catalog = place.catalog,
      catalog.lacksRanking != true, catalog.has(.groupLag)
    else { return false }
    if round.isUnderWay { return round.wantsRanking }
    guard let rankedAt = place.rankedAt,
      model.watch.expectedGroupCount.map({ $0 >= fewGroups }) == true
    else { return false }
    return moment.uptimeMilliseconds - rankedAt >= rankingMilliseconds
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
    // A minute has two calls: since when groups are behind waits until most of them are known.
    if isLooking(model, at: moment), keys.count < groupsPerCall { return nil }
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
      (.board(job, ids: ids), MetricWish(board: job, of: ids))
    }
  }
}

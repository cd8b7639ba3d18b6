import Catalog
import CloudMonitor
import ModelViewUpdate
import Panes
import TencentCloud
import Watching

/// What asking `monitor` came to.
enum MetricUpdate {
  static func take(
    _ answer: MetricAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    learn(answer, &model, at: work.moment)
    // What another region kept is of no use here.
    guard answer.region == model.session.region else { return .none }
    switch answer.task {
    case .group(let paneID, let key, let span):
      settle(paneID, &model)
      model.watch.take(answer.reading, of: key, span, at: work.moment)
      DetailUpdate.measure(&model)
    case .chart(let paneID, let instanceID, let span):
      settle(paneID, &model)
      model.watch.take(chart: answer.reading, of: instanceID, span, at: work.moment)
      DetailUpdate.measure(&model)
    case .blame(let paneID, let instanceID):
      settle(paneID, &model)
      model.watch.take(blame: answer.reading, of: instanceID, at: work.moment)
      DetailUpdate.measure(&model)
    case .board(let job, let ids):
      model.watch.take(answer.reading, of: job, ids: ids, at: work.moment)
    case .lags:
      model.poller.takeLags(ofInstances: lags(answer.reading))
    case .since(let keys):
      model.watch.take(sinceOf: answer.reading, keys, at: work.moment)
    }
    BoardUpdate.fill(&model, at: work.moment)
    return MetricRequests.goOn(&model, work)
  }

  private static func settle(_ paneID: Int, _ model: inout ConsoleModel) {
    guard let index = model.panes.firstIndex(where: { $0.id == paneID }),
      var detail = model.panes[index].detail
    else { return }
    detail.asking = .answered
    model.panes[index].detail = detail
  }

  /// How far the groups of each instance were behind some minutes ago.
  private static func lags(_ reading: MetricReading) -> [String: Int64] {
    var lags: [String: Int64] = [:]
    for (subject, series) in reading.series[.instanceLag] ?? [:] {
      guard case .instance(let id) = subject, let latest = series.latest else { continue }
      lags[id] = Int64(saturating: latest.value)
    }
    return lags
  }

  /// Takes what it says of `monitor` itself, and counts the calls.
  private static func learn(
    _ answer: MetricAnswer, _ model: inout ConsoleModel, at moment: Moment
  ) {
    let uptime = moment.uptimeMilliseconds
    var place = model.monitor[answer.region]
    switch answer.task {
    case .board, .since, .lags: place.isAskingForBoard = false
    case .group, .chart, .blame: break
    }
    switch answer.catalog {
    case .success(let catalog)?:
      place.take(catalog)
      model.watch.noteCall(DescribeBaseMetrics.id, nil, at: moment)
    case .failure(let error)?:
      model.watch.noteCall(DescribeBaseMetrics.id, error, at: moment)
      switch MonitorFailure(error) {
      case .absent: place.end(.absent)
      // Without that right the documented ones hold.
      case .noRight: place.take(.documented)
      case .notOpen, .owed, .tooLarge, .unknownMetric, .passing: break
      }
    case nil: break
    }
    place.take(answer.reading, for: answer.purpose, at: uptime)
    model.monitor[answer.region] = place
    for call in answer.reading.calls {
      model.watch.noteCall(GetMonitorData.id, call, at: moment)
    }
    if let tally = answer.reading.tally { model.monitor.tally = tally }
  }
}

import Catalog
import ModelViewUpdate
import Panes
import Watching

/// By whom an instance is throttled, and whose messages become dead letters: asked for only where its
/// detail is open, and the instance has something of it.
enum MetricBlameRequests {
  /// How many topics or groups are asked for: eight calls of the ten that may be made at once.
  static let topicLimit = 200
  private static let groupLimit = 100

  static func goOn(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pane = model.top, let detail = pane.detail,
      detail.location.resource == .instances, !detail.showsJSON, detail.refreshedAt != nil,
      detail.asking != .underWay,
      MetricRequests.mayAsk(for: .opened, model, at: work.moment),
      model.watch.metrics.isBlameDue(detail.rowID, at: work.moment.uptimeMilliseconds)
    else { return .none }
    let causes = model.watch.causes(of: detail.rowID, at: work.moment)
    guard !causes.isEmpty, detail.asking == .opened || model.monitor.isAttended(at: work.moment)
    else { return .none }
    let groups = model.watch.groupKeys(of: detail.rowID).prefix(groupLimit)
      .map(MetricSubject.group)
    let wishes = causes.filter { $0 != .sending && !groups.isEmpty }.map {
      wish($0.partMetric, of: groups)
    }
    model.changeTopDetail { $0.asking = .underWay }
    return MetricRequests.effects(model, work).ask(
      .blame(paneID: pane.id, instanceID: detail.rowID), wishes,
      topicsOf: causes.contains(.sending) ? detail.rowID : nil, for: .opened,
      label: RequestLabel.metrics(pane.id))
  }

  /// The last hour, by the minute: averages of longer periods hide what was throttled.
  static func wish(_ metric: Metric, of subjects: [MetricSubject]) -> MetricWish {
    MetricWish(
      metric, of: subjects, lastSeconds: InstanceMetrics.lastSeconds, periods: [60])
  }
}

import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import Watching

/// What is asked of `monitor`: for the detail on the screen first, then for the board.
enum MetricRequests {
  /// Asks for what is due, where something is.
  static func goOn(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if !model.monitor.isOn { return .none }
    return group(&model, work) + chart(&model, work) + MetricBlameRequests.goOn(&model, work)
      + MetricBoardRequests.goOn(&model, work)
  }

  /// Whether something may be asked now: what the user has not just asked for only while somebody
  /// is there, and looks at what is fresh.
  static func mayAsk(
    for purpose: MonitorPurpose, _ model: ConsoleModel, at moment: Moment
  ) -> Bool {
    let place = model.monitor[model.session.region]
    guard place.mayAsk(for: purpose, at: moment.uptimeMilliseconds) else { return false }
    return purpose == .opened
      || model.monitor.isAttended(at: moment) && !model.poller.isPaused
        && !model.poller.isResting(at: moment)
  }

  /// What the detail of a group shows.
  private static func group(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pane = model.top, let detail = pane.detail, let key = detail.groupKey,
      !key.isShared, !detail.showsJSON, detail.refreshedAt != nil, detail.asking != .underWay
    else { return .none }
    let place = model.monitor[model.session.region]
    if !place.isProven, place.isAskingForBoard { return .none }
    let span = detail.chosenSpan ?? .day
    let topics = detail.topics.stage == .complete ? detail.topics.names : []
    let held = model.watch.metrics[key] ?? GroupMetrics()
    let isOpening = detail.asking == .opened || held.lacksTopics(topics)
    let purpose = isOpening ? MonitorPurpose.opened : .background
    guard mayAsk(for: purpose, model, at: work.moment) else { return .none }
    let wishes = held.wishes(
      key, span, topics: topics, isOpening: isOpening, at: work.moment.uptimeMilliseconds)
    if wishes.isEmpty {
      if detail.asking == .opened { model.changeTopDetail { $0.asking = .answered } }
      return .none
    }
    model.changeTopDetail { $0.asking = .underWay }
    return effects(model, work).ask(
      .group(paneID: pane.id, key, span), wishes, for: purpose,
      label: RequestLabel.metrics(pane.id))
  }

  /// What the detail of an MQTT instance shows.
  private static func chart(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pane = model.top, let detail = pane.detail, model.dialects.mqtt == .today,
      detail.location.resource == .mqttInstances, !detail.showsJSON, detail.refreshedAt != nil,
      detail.asking != .underWay
    else { return .none }
    let place = model.monitor[model.session.region]
    if !place.isProven, place.isAskingForBoard { return .none }
    let held = model.watch.metrics.charts[detail.rowID] ?? InstanceChart()
    let isOpening = detail.asking == .opened
    let purpose = isOpening ? MonitorPurpose.opened : .background
    guard mayAsk(for: purpose, model, at: work.moment) else { return .none }
    let span = detail.chosenSpan ?? InstanceChart.standardSpan
    let wishes = held.wishes(
      of: detail.rowID, span, isOpening: isOpening, at: work.moment.uptimeMilliseconds)
    if wishes.isEmpty {
      if isOpening { model.changeTopDetail { $0.asking = .answered } }
      return .none
    }
    model.changeTopDetail { $0.asking = .underWay }
    return effects(model, work).ask(
      .chart(paneID: pane.id, instanceID: detail.rowID, span), wishes, for: purpose,
      label: RequestLabel.metrics(pane.id))
  }

  /// Shows another span of a group or of an MQTT instance, and asks for it at once.
  static func show(
    _ span: HistorySpan, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    model.changeTopDetail { detail in
      detail.chosenSpan = span
      detail.chartCursor = nil
      // What is under way for another span is given up.
      detail.asking = .opened
    }
    let effect = goOn(&model, work)
    DetailUpdate.measure(&model)
    return effect
  }

  static func effects(_ model: ConsoleModel, _ work: Work) -> MetricEffects {
    MetricEffects(
      environment: work.environment, region: model.session.region,
      place: model.monitor[model.session.region],
      now: work.moment.unixMilliseconds.flooredQuotient(1000))
  }
}

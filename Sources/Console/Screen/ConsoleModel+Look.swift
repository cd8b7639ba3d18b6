import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI
import Watching

extension ConsoleModel {
  /// What every part of the view needs.
  func look(symbols: Symbols, timeZone: TimeZoneRule) -> Look {
    var format = ValueFormat(language: language, symbols: symbols, timeZone: timeZone)
    format.now = moment.unixMilliseconds
    return Look(
      theme: terminal.isSlow ? theme.sparing : theme, format: format,
      freshness: Freshness(
        at: moment, refreshMilliseconds: poller.refreshMilliseconds, isPaused: poller.isPaused),
      keys: keyLabels, spinnerFrame: spinnerFrame)
  }

  /// What a detail is laid out with.
  func context(of detail: DetailPane) -> DetailContext {
    var context = DetailContext(
      history: detail.groupKey.map { watch.history[$0] ?? GroupHistory() }, moment: moment,
      bodyRows: bodyRows, refreshMilliseconds: poller.refreshMilliseconds,
      findKey: keyLabels["find-topics"],
      bodyKey: keyLabels["body"], kept: kept(detail))
    if let samples = detail.groupKey.flatMap({ watch.groups[$0] }) {
      (context.estimate, context.isWatched) = (samples.estimate, true)
      context.isSwitchedOff = samples.latest?.group?.isSwitchedOff == true
    }
    if detail.location.resource == .instances, let metrics = watch.metrics.instances[detail.rowID] {
      context.metered = DetailContext.Metered(
        metrics: metrics, blame: watch.metrics.blames[detail.rowID],
        since: watch.findings.blamedSince(detail.rowID))
    }
    if hasChart(detail) {
      context.charted = DetailContext.Charted(
        chart: watch.metrics.charts[detail.rowID],
        span: detail.chosenSpan ?? InstanceChart.standardSpan,
        problem: MonitorPhrases.missing(
          monitor[session.region], monitor.tally, again: keyLabels["refresh"]))
    }
    return context
  }

  /// Whether it is the detail of an MQTT instance of which the service keeps something.
  func hasChart(_ detail: DetailPane) -> Bool {
    monitor.isOn && detail.location.resource == .mqttInstances && dialects.mqtt == .today
  }

  private func kept(_ detail: DetailPane) -> DetailContext.KeptHistory? {
    guard monitor.isOn, let key = detail.groupKey, !key.isShared else { return nil }
    return DetailContext.KeptHistory(
      metrics: watch.metrics[key],
      problem: MonitorPhrases.missing(
        monitor[session.region], monitor.tally, again: keyLabels["refresh"]),
      behindSince: watch.findings.behindSince(key))
  }
}

import Catalog
import ModelViewUpdate

/// What the service's metrics say of instances. Its newest points may still change: none of them
/// raises anything.
extension Findings {
  /// Of a limit of TPS, from which share on a load is worth a look, as the service advises for alarms,
  /// and until which it still is.
  static let nearLoad = 0.7
  static let easyLoad = 0.65
  /// From which share on it is a warning.
  static let highLoad = 0.9
  /// How far back a load counts as one of now, in seconds: points come some minutes late.
  static let loadSeconds: Int64 = 900

  /// From which age of the newest bad minute on it is told that there was none since, in seconds.
  private static let quietSeconds: Int64 = 600

  private var now: Int64 { moment.unixMilliseconds.flooredQuotient(1000) }

  func metered(_ facts: InstanceFacts) -> [Observation] {
    guard let metrics = watch.metrics.instances[facts.id] else { return [] }
    if facts.isMQTT { return connecting(metrics, facts) }
    let detail = watch.details[facts.id]
    return [
      limited(.instanceSendLimit, metrics, facts),
      limited(.instancePullLimit, metrics, facts),
      deadLetters(metrics, facts),
      load(.instanceSendTps, metrics, detail?.sendingLimit, facts),
      load(.instancePullTps, metrics, detail?.consumptionLimit, facts),
    ].compactMap { $0 }
  }

  /// From how many failed sign-ins a minute on they are worth a look.
  private static let manySignIns = 10.0

  /// How clients of MQTT connect.
  private func connecting(_ metrics: InstanceMetrics, _ facts: InstanceFacts) -> [Observation] {
    func found(_ metric: Metric, _ kind: Finding.Kind, atLeast least: Double) -> Observation? {
      guard let run = metrics.run(metric, atLeast: least, now: now) else { return nil }
      return observation(
        kind, .warning, facts, subject: metric.name, MonitorPhrases.aMinute(metric, run),
        weight: run.peak, run)
    }
    return [
      found(.mqttConnectsLimited, .limited, atLeast: 0),
      found(.mqttDeliveriesLimited, .limited, atLeast: 0),
      found(.mqttSignInsFailed, .signIns, atLeast: Findings.manySignIns),
    ].compactMap { $0 }
  }

  private func limited(
    _ metric: Metric, _ metrics: InstanceMetrics, _ facts: InstanceFacts
  ) -> Observation? {
    guard let run = metrics.run(metric, atLeast: 0, now: now) else { return nil }
    let phrase =
      metric == .instanceSendLimit
      ? MonitorPhrases.sendingLimited(run) : MonitorPhrases.consumingLimited(run)
    return observation(
      .limited, .warning, facts, subject: metric.name, phrase, weight: run.peak, run)
  }

  private func deadLetters(
    _ metrics: InstanceMetrics, _ facts: InstanceFacts
  ) -> Observation? {
    guard let run = metrics.run(.instanceDeadLetters, atLeast: 0, now: now) else { return nil }
    return observation(
      .deadLetters, .warning, facts, subject: Metric.instanceDeadLetters.name,
      MonitorPhrases.deadLetters(run), weight: run.peak, run)
  }

  private func load(
    _ metric: Metric, _ metrics: InstanceMetrics, _ limit: Int64?, _ facts: InstanceFacts
  ) -> Observation? {
    guard let limit, limit > 0,
      let run = metrics.run(metric, atLeast: Findings.easyLoad * Double(limit), now: now),
      now - run.last < Findings.loadSeconds
    else { return nil }
    let share = run.peak / Double(limit)
    return observation(
      .load, share >= Findings.highLoad ? .warning : .notice, facts, subject: metric.name,
      MonitorPhrases.load(run, isSending: metric == .instanceSendTps, of: limit),
      weight: share * 100, run,
      level: Steadiness.Level(share, from: Findings.nearLoad, until: Findings.easyLoad))
  }

  private func observation(
    _ kind: Finding.Kind, _ severity: Finding.Severity, _ facts: InstanceFacts, subject: String,
    _ detail: Phrase, weight: Double, _ run: MetricRun, level: Steadiness.Level = .bad
  ) -> Observation {
    let quiet = now - run.last
    let told =
      kind != .load && quiet >= Findings.quietSeconds
      ? MonitorPhrases.over(detail, secondsAgo: quiet) : detail
    var observation = stated(
      Finding(
        kind: kind, severity: severity, instanceID: facts.id, subject: subject, detail: told,
        weight: weight, location: facts.listLocation, rowID: facts.id), level)
    observation.since = FindingSince(run)
    return observation
  }
}

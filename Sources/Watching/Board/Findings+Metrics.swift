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

  func metered(_ facts: InstanceFacts) -> [Observation] {
    guard let metrics = watch.metrics.instances[facts.id] else { return [] }
    // Nothing is asked while nobody is there: what was found then still stands.
    let age = max(0, moment.uptimeMilliseconds - metrics.readAt)
    let isOld = age >= Findings.oldMilliseconds
    let now = (moment.unixMilliseconds - (isOld ? age : 0)).flooredQuotient(1000)
    return metered(metrics, facts, at: now).map { isOld ? told($0, age: age) : $0 }
  }

  /// From which age on what was read is told as old, in milliseconds: it is read every 15 minutes at
  /// least while somebody is there.
  private static let oldMilliseconds: Int64 = 1_800_000

  private func told(_ observation: Observation, age milliseconds: Int64) -> Observation {
    var old = observation
    old.finding.detail = MonitorPhrases.notRead(
      observation.finding.detail, forSeconds: milliseconds / 1000)
    return old
  }

  private func metered(
    _ metrics: InstanceMetrics, _ facts: InstanceFacts, at now: Int64
  ) -> [Observation] {
    if facts.isMQTT { return connecting(metrics, facts, at: now) }
    let detail = watch.details[facts.id]
    return [
      limited(.instanceSendLimit, metrics, facts, at: now),
      limited(.instancePullLimit, metrics, facts, at: now),
      deadLetters(metrics, facts, at: now),
      load(.instanceSendTps, metrics, detail?.sendingLimit, facts, at: now),
      load(.instancePullTps, metrics, detail?.consumptionLimit, facts, at: now),
    ].compactMap { $0 }
  }

  /// From how many failed sign-ins a minute on they are worth a look.
  private static let manySignIns = 10.0

  /// How clients of MQTT connect.
  private func connecting(
    _ metrics: InstanceMetrics, _ facts: InstanceFacts, at now: Int64
  ) -> [Observation] {
    func found(_ metric: Metric, _ kind: Finding.Kind, atLeast least: Double) -> Observation? {
      guard let run = metrics.run(metric, atLeast: least, now: now) else { return nil }
      return observation(
        kind, .warning, facts, subject: metric.name, MonitorPhrases.aMinute(metric, run),
        weight: run.peak, run, at: now)
    }
    return [
      found(.mqttConnectsLimited, .limited, atLeast: 0),
      found(.mqttDeliveriesLimited, .limited, atLeast: 0),
      found(.mqttSignInsFailed, .signIns, atLeast: Findings.manySignIns),
    ].compactMap { $0 }
  }

  private func limited(
    _ metric: Metric, _ metrics: InstanceMetrics, _ facts: InstanceFacts, at now: Int64
  ) -> Observation? {
    guard let run = metrics.run(metric, atLeast: 0, now: now) else { return nil }
    let phrase =
      metric == .instanceSendLimit
      ? MonitorPhrases.sendingLimited(run) : MonitorPhrases.consumingLimited(run)
    return observation(
      .limited, .warning, facts, subject: metric.name, phrase, weight: run.peak, run, at: now)
  }

  private func deadLetters(
    _ metrics: InstanceMetrics, _ facts: InstanceFacts, at now: Int64
  ) -> Observation? {
    guard let run = metrics.run(.instanceDeadLetters, atLeast: 0, now: now) else { return nil }
    return observation(
      .deadLetters, .warning, facts, subject: Metric.instanceDeadLetters.name,
      MonitorPhrases.deadLetters(run), weight: run.peak, run, at: now)
  }

  private func load(
    _ metric: Metric, _ metrics: InstanceMetrics, _ limit: Int64?, _ facts: InstanceFacts,
    at now: Int64
  ) -> Observation? {
    guard let limit, limit > 0,
      let run = metrics.run(metric, atLeast: Findings.easyLoad * Double(limit), now: now),
      now - run.last < Findings.loadSeconds
    else { return nil }
    let share = run.peak / Double(limit)
    return observation(
      .load, share >= Findings.highLoad ? .warning : .notice, facts, subject: metric.name,
      MonitorPhrases.load(run, isSending: metric == .instanceSendTps, of: limit),
      weight: share * 100, run, at: now,
      level: Steadiness.Level(share, from: Findings.nearLoad, until: Findings.easyLoad))
  }

  private func observation(
    _ kind: Finding.Kind, _ severity: Finding.Severity, _ facts: InstanceFacts, subject: String,
    _ detail: Phrase, weight: Double, _ run: MetricRun, at now: Int64,
    level: Steadiness.Level = .bad
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

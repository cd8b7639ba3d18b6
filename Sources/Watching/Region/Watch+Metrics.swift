package import Catalog
package import ModelViewUpdate
import TencentCloud

/// What the service kept, held against what was measured here.
extension Watch {
  /// Whether the instances of RocketMQ were listed once.
  package var hasListedInstances: Bool { listedKinds.contains(false) }

  /// The groups on the board that were behind already when they were looked at first, and whose
  /// history was not asked for: the worst first. Those that come within a minute go together.
  package func groupsOfUnknownBeginning(at moment: Moment) -> [GroupKey] {
    guard metrics.mayAskSince(at: moment.uptimeMilliseconds) else { return [] }
    return findings.groupsOfUnknownBeginning.filter { !$0.isShared && !metrics.wasAsked($0) }
  }

  /// How many groups there are by what the instances say; nil where one of them does not.
  package var expectedGroupCount: Int64? {
    let counts = instances.values.lazy.filter(\.isMeteredByMonitor).map { facts in
      facts.quotas.first { $0.name == "GroupNumLimit" }?.used
    }
    return counts.reduce(0) { sum, count in sum.flatMap { sum in count.map { sum + $0 } } }
  }

  /// The instances whose metrics are asked for, by their ids.
  package var meteredInstances: [String] {
    instances.values.lazy.filter(\.isMeteredByMonitor).map(\.id).sorted()
  }

  /// The same of MQTT, which only today's has.
  private var meteredMQTT: [String] {
    mqttDialect == .today ? instances.values.lazy.filter(\.isMQTT).map(\.id).sorted() : []
  }

  /// Takes what the detail of an MQTT instance shows.
  package mutating func take(
    chart reading: MetricReading, of id: String, _ span: HistorySpan, at moment: Moment
  ) {
    metrics.take(chart: reading, of: id, span, uptimeMilliseconds: moment.uptimeMilliseconds)
  }

  /// The call that is due for the board, with the instances that it is about.
  package func dueMetrics(at moment: Moment) -> (MetricBook.Job, ids: [String])? {
    let (rocketMQ, mqtt) = (meteredInstances, meteredMQTT)
    guard
      let job = metrics.dueJob(
        instanceCount: rocketMQ.count, mqttCount: mqtt.count, at: moment.uptimeMilliseconds)
    else { return nil }
    let ids = job.metric.scope == .mqttInstance ? mqtt : rocketMQ
    let start = job.chunk * MetricBook.chunkSize
    return (job, Array(ids[start..<min(ids.count, start + MetricBook.chunkSize)]))
  }

  /// Takes a metric of instances.
  package mutating func take(
    _ reading: MetricReading, of job: MetricBook.Job, ids: [String], at moment: Moment
  ) {
    metrics.take(reading, of: job, ids: ids, uptimeMilliseconds: moment.uptimeMilliseconds)
    metrics.forget(besides: instances.keys)
    unjudged.instances.formUnion(ids)
  }

  /// Takes what the service kept of a group.
  package mutating func take(
    _ reading: MetricReading, of key: GroupKey, _ span: HistorySpan, at moment: Moment
  ) {
    metrics.change(key) { group in
      group.take(
        reading, of: .group(key), span: span,
        now: moment.unixMilliseconds.flooredQuotient(1000),
        uptimeMilliseconds: moment.uptimeMilliseconds)
    }
    tellSince(key, at: moment.unixMilliseconds.flooredQuotient(1000))
  }

  /// Since when groups are behind, where they were so before anybody looked.
  package mutating func take(
    sinceOf reading: MetricReading, _ keys: [GroupKey], at moment: Moment
  ) {
    guard reading.isSettled(.groupLag) else { return }
    metrics.noteAsked(keys, at: moment.uptimeMilliseconds)
    for key in keys where reading.series[.groupLag]?[.group(key)] != nil {
      take(reading, of: key, .day, at: moment)
    }
  }

  /// What there is to blame somebody for, of an instance.
  package func causes(of id: String, at moment: Moment) -> [BlameCause] {
    guard let instance = metrics.instances[id] else { return [] }
    let now = moment.unixMilliseconds.flooredQuotient(1000)
    return BlameCause.allCases.filter { instance.run($0.metric, atLeast: 0, now: now) != nil }
  }

  /// The groups of an instance, by name.
  package func groupKeys(of id: String) -> [GroupKey] {
    groups.keys(of: id).sorted { $0.name < $1.name }
  }

  /// Takes by whom an instance is throttled.
  package mutating func take(blame reading: MetricReading, of id: String, at moment: Moment) {
    metrics.blame(
      InstanceBlame(
        reading, now: moment.unixMilliseconds.flooredQuotient(1000),
        uptimeMilliseconds: moment.uptimeMilliseconds), of: id)
  }

  /// Has the board tell since when a group is behind as the service kept it, and since when nobody
  /// consumes it. That few messages waited then says nothing of who consumed them.
  /// - Parameter now: In Unix seconds.
  private mutating func tellSince(_ key: GroupKey, at now: Int64) {
    guard let kept = metrics[key] else { return }
    let isHigh = (groups[key]?.lastLag?.lag ?? 0) >= LagLevel.highFrom
    findings.began(key) { kind, unixMilliseconds in
      if kind == .noConsumer, let since = kept.nobodySince(at: now) { return since }
      if kind != .lag, !isHigh { return nil }
      return kept.holdingSince(Double(LagLevel.highFrom), until: unixMilliseconds / 1000)
    }
  }
}

extension InstanceFacts {
  /// Whether its metrics are those of 5.x: 4.x has others under the same names.
  var isMeteredByMonitor: Bool { !isMQTT && !InstanceResource.isLegacy(id) }
}

package import Catalog

/// What the service's metrics say of now against before.
package struct MetricEvidence {
  private let reading: MetricReading
  /// In Unix seconds.
  private let now: Int64
  /// Why there is nothing, where it was not read.
  private let missing: Phrase
  /// What lies so near in time is one look, in seconds.
  private static let lookSeconds: Int64 = 600
  static let source = "monitor"

  package init(
    reading: MetricReading, now: Int64, missing: Phrase = ExplainPhrases.noMonitor
  ) {
    self.reading = reading
    self.now = now
    self.missing = missing
  }

  /// The greatest value; 0 where the service kept some, none of them greater.
  package func peak(_ metric: Metric, of subject: MetricSubject) -> Evidence.Part<Double> {
    guard let points = reading.series[metric]?[subject]?.points, !points.isEmpty else {
      return .unknown(why(metric))
    }
    return .known(points.map(\.value).max() ?? 0, source: MetricEvidence.source)
  }

  /// An hour ago what goes on now had begun, where something is behind for longer than that: then it
  /// is compared with the time before.
  private static let usualSeconds: Int64 = 3600
  /// The metrics of how a group fell behind are asked no further back.
  private static let mostSeconds: Int64 = 86_400

  /// Before which time something was otherwise, in Unix seconds, where it is behind for more than an
  /// hour; nil where an hour ago tells enough, or nothing of before is known.
  private static func calm(before since: FindingSince?, now: Int64) -> Int64? {
    guard let since, since.roughness != .orEarlier else { return nil }
    let calm = since.unixMilliseconds / 1000 - lookSeconds
    return calm < now - usualSeconds && calm > now - mostSeconds ? calm : nil
  }

  /// How far back has to be asked.
  package static func seconds(before since: FindingSince?, now: Int64) -> Int64 {
    let usual = usualSeconds + 900
    return calm(before: since, now: now).map { max(usual, now - $0 + lookSeconds) } ?? usual
  }

  /// What some things come to together, now and an hour ago, or before a group fell behind.
  package func change(
    _ metric: Metric, of subjects: [MetricSubject], behindSince: FindingSince?
  ) -> Evidence.Part<Evidence.Change> {
    let calm = MetricEvidence.calm(before: behindSince, now: now)
    var (before, latest) = (0.0, 0.0)
    var isKnown = false
    for subject in subjects {
      guard let series = reading.series[metric]?[subject], let end = series.latest?.unixSeconds,
        let then = mean(series, around: calm ?? end - MetricEvidence.usualSeconds),
        let present = mean(series, around: end)
      else { continue }
      before += then
      latest += present
      isKnown = true
    }
    guard isKnown else { return .unknown(why(metric)) }
    let change = Evidence.Change(before: before, now: latest, isSinceBehind: calm != nil)
    return .known(change, source: MetricEvidence.source)
  }

  /// How many consumers were online a day ago.
  /// - Parameter count: How many are now.
  package func consumers(
    of subject: MetricSubject, now count: Int64?
  ) -> Evidence.Part<Evidence.Change> {
    guard let count, let series = reading.series[.groupConsumers]?[subject],
      let before = mean(series, around: now - 86_400)
    else { return .unknown(why(.groupConsumers)) }
    return .known(
      Evidence.Change(before: before.rounded(), now: Double(count)),
      source: "DescribeConsumerGroup, \(MetricEvidence.source)")
  }

  private func mean(_ series: MetricSeries, around time: Int64) -> Double? {
    let near = max(MetricEvidence.lookSeconds / 2, series.period)
    let values = series.points.filter { abs($0.unixSeconds - time) <= near }.map(\.value)
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private func why(_ metric: Metric) -> Phrase {
    reading.isSettled(metric) || reading.failure == nil && reading.countingProblem == nil
      ? ExplainPhrases.noPoints : missing
  }
}

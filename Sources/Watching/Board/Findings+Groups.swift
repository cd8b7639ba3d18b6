import Catalog
import ModelViewUpdate

/// What consumer groups say.
extension Findings {
  func group(_ key: GroupKey, _ history: SampleHistory) -> [Observation] {
    guard let sample = history.latest, let measured = sample.group else { return [] }
    guard let lag = measured.lag else {
      // It may be far behind: that is worth a look, and takes nothing back that was seen before.
      return unmeasured(key, history, sample, lag: .bad)
    }
    // Less than nothing cannot wait: such a number is no finding, and no all-clear either.
    if lag < 0 { return unmeasured(key, history, sample, lag: .between) }
    let level = Steadiness.Level(lag: lag)
    let alone: Steadiness.Level =
      measured.isAbandoned ? .bad : lag == 0 || measured.consumers != nil ? .good : .between
    if level != .bad, alone != .bad, !watch.findings.suspects(key) { return [] }
    return [(.lag, level), (.noConsumer, alone)].map { kind, level in
      observation(level, of: finding(kind, key, history, lag), key, history, sample)
    }
  }

  /// - Parameter level: What a lag that cannot be read, or not believed, says of the lag.
  private func unmeasured(
    _ key: GroupKey, _ history: SampleHistory, _ sample: Sample, lag level: Steadiness.Level
  ) -> [Observation] {
    let isSuspected = watch.findings.suspects(key)
    if level != .bad, !isSuspected { return [] }
    let kinds: [(Finding.Kind, Steadiness.Level)] =
      isSuspected ? [(.lag, level), (.noConsumer, .between)] : [(.lag, level)]
    return kinds.map { kind, level in
      observation(level, of: finding(kind, key, history, nil), key, history, sample)
    }
  }

  private func observation(
    _ level: Steadiness.Level, of finding: Finding, _ key: GroupKey, _ history: SampleHistory,
    _ sample: Sample
  ) -> Observation {
    Observation(
      finding: finding, level: level, sampledAt: sample.takenAt.uptimeMilliseconds,
      isFirst: history.samples.count == 1,
      gapMilliseconds: watch.poller.gapMilliseconds(
        .group(instanceID: key.instanceID, name: key.name)))
  }

  /// - Parameter lag: in messages; nil where it cannot be read.
  private func finding(
    _ kind: Finding.Kind, _ key: GroupKey, _ history: SampleHistory, _ lag: Int64?
  ) -> Finding {
    let isGrowing = history.estimate?.direction == .growing
    let isBad = lag.map { LagLevel($0) == .bad } ?? true
    let severity: Finding.Severity =
      kind == .noConsumer || isBad && isGrowing
      ? .critical : isBad || isGrowing ? .warning : .notice
    return Finding(
      kind: kind, severity: severity, instanceID: key.instanceID, subject: key.name,
      detail: lag.map { Phrases.lagFinding($0, history, at: moment) }
        ?? Phrases.lagNotKnown(history, at: moment),
      weight: Double(lag ?? history.lastLag?.lag ?? 0),
      location: Location(.groups, instanceID: key.instanceID), rowID: key.name)
  }
}

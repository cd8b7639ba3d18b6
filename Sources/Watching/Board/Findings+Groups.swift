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
    let off: Steadiness.Level =
      measured.isSwitchedOff ? .bad : measured.isEnabled == nil && lag > 0 ? .between : .good
    let isSuspected = watch.findings.suspects(key)
    if level != .bad, alone != .bad, off != .bad, !isSuspected { return differing(key) }
    var kinds: [(Finding.Kind, Steadiness.Level)] = [(.lag, level), (.noConsumer, alone)]
    if off == .bad || isBelieved(.switchedOff, key) { kinds.append((.switchedOff, off)) }
    if alone == .bad, isAbandoned(key, sample) {
      kinds.append((.abandoned, .bad))
    } else if alone == .between, isBelieved(.abandoned, key) {
      kinds.append((.abandoned, .between))
    }
    return kinds.map { kind, level in
      var told = observation(level, of: finding(kind, key, history, lag), key, history, sample)
      if kind == .abandoned { told.since = abandonedSince(key).map(FindingSince.about) }
      return told
    } + differing(key)
  }

  private func isBelieved(_ kind: Finding.Kind, _ key: GroupKey) -> Bool {
    watch.findings.believed(
      Finding.key(kind, instanceID: key.instanceID, subject: key.name)) != nil
  }

  /// Whether nobody has consumed for so long that nobody is to be woken for it.
  private func isAbandoned(_ key: GroupKey, _ sample: Sample) -> Bool {
    guard let since = abandonedSince(key) else { return false }
    return sample.takenAt.unixMilliseconds - since >= Findings.abandonedMilliseconds
  }

  /// Whether it is known since when nobody consumes, as far as anybody can know. Before, what does not
  /// get worse may have been left for days, and stands below what does.
  private func isBeginningSettled(_ key: GroupKey) -> Bool {
    if key.isShared || watch.topics.isSettled(key) { return true }
    if let isOlder = watch.findings.isLonelinessOlder(key) { return !isOlder }
    return watch.poller.gapMilliseconds(.group(instanceID: key.instanceID, name: key.name)) != nil
  }

  /// When somebody consumed last, in milliseconds since 1970 UTC.
  private func abandonedSince(_ key: GroupKey) -> Int64? {
    [
      watch.findings.aloneSince(key), watch.topics.lastConsumed[key],
      watch.topics.lonely.consumedAt[key],
    ].compactMap { $0 }.min()
  }

  /// That its consumers subscribe to different messages, where that was seen.
  private func differing(_ key: GroupKey) -> [Observation] {
    guard let topics = watch.topics.differing[key] else { return [] }
    return [
      found(
        Finding(
          kind: .subscriptions, severity: .warning, instanceID: key.instanceID, subject: key.name,
          detail: Phrases.subscriptionsFinding(topics),
          urgency: Urgency(isPreferred: isPreferred(key.instanceID)), weight: 0,
          location: key.location, rowID: key.name))
    ]
  }

  /// - Parameter level: What a lag that cannot be read, or not believed, says of the lag.
  private func unmeasured(
    _ key: GroupKey, _ history: SampleHistory, _ sample: Sample, lag level: Steadiness.Level
  ) -> [Observation] {
    let isSuspected = watch.findings.suspects(key)
    if level != .bad, !isSuspected { return differing(key) }
    var kinds: [(Finding.Kind, Steadiness.Level)] = [(.lag, level)]
    if isSuspected { kinds.append((.noConsumer, .between)) }
    for kind in [Finding.Kind.switchedOff, .abandoned] where isBelieved(kind, key) {
      kinds.append((kind, .between))
    }
    return kinds.map { kind, level in
      observation(level, of: finding(kind, key, history, nil), key, history, sample)
    } + differing(key)
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
    // What is hardly behind is not worse for growing.
    let isGrowing =
      history.estimate?.direction == .growing && lag.map { $0 >= LagLevel.highUntil } ?? true
    let isBad = lag.map { LagLevel($0) == .bad } ?? true
    let severity: Finding.Severity =
      switch kind {
      case .switchedOff, .abandoned: .notice
      case .noConsumer: isGrowing || isBeginningSettled(key) ? .critical : .warning
      default: isBad && isGrowing ? .critical : isBad || isGrowing ? .warning : .notice
      }
    return Finding(
      kind: kind, severity: severity, instanceID: key.instanceID, subject: key.name,
      detail: lag.map { Phrases.lagFinding($0, history, at: moment) }
        ?? Phrases.lagNotKnown(history, at: moment),
      urgency: Urgency(history, lag: lag, isPreferred: isPreferred(key.instanceID)),
      weight: Double(lag ?? history.lastLag?.lag ?? 0),
      location: key.location, rowID: key.name)
  }
}

package import Catalog

extension Sequence<Mute> {
  /// The one by which it is muted that a group is behind, by what a single look at it says; nil where
  /// none is.
  /// - Parameter isGrowing: Whether its lag is known to grow.
  package func muting(
    _ group: GroupKey, _ sample: GroupSample, isGrowing: Bool, at unixMilliseconds: Int64
  ) -> Mute? {
    guard let lag = sample.lag else { return nil }
    let kind: Finding.Kind =
      sample.isSwitchedOff ? .switchedOff : sample.isAbandoned ? .noConsumer : .lag
    let isBad = LagLevel(lag) == .bad
    let severity: Finding.Severity =
      kind == .switchedOff
      ? .notice
      : kind == .noConsumer || isBad && isGrowing
        ? .critical : isBad || isGrowing ? .warning : .notice
    let finding = Finding(
      kind: kind, severity: severity, instanceID: group.instanceID, subject: group.name,
      detail: Phrases.behind(lag), weight: Double(lag),
      location: group.location, rowID: group.name)
    // What was abandoned for long is without consumers to whoever looks once.
    if kind == .noConsumer {
      var abandoned = finding
      abandoned.severity = .notice
      return muting(finding, at: unixMilliseconds)
        ?? muting(abandoned.told(as: .abandoned), at: unixMilliseconds)
    }
    return muting(finding, at: unixMilliseconds)
  }
}

extension Finding {
  fileprivate func told(as kind: Kind) -> Finding {
    Finding(
      kind: kind, severity: severity, instanceID: instanceID, subject: subject, detail: detail,
      weight: weight, location: location, rowID: rowID)
  }
}

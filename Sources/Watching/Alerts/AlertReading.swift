import Catalog
import ModelViewUpdate

/// What a thing's newest sample says to a rule.
struct AlertReading {
  /// Whether it is bad.
  let level: Steadiness.Level
  /// When the sample was taken, in milliseconds of the machine's uptime.
  let sampledAt: Int64
  /// What was measured, for people.
  let value: Phrase
  /// What was measured, for programs.
  let rawValue: String

  /// The same as something that is well, where nobody is to be called for it.
  func calmed(_ wakesNobody: Bool) -> AlertReading {
    guard wakesNobody else { return self }
    return AlertReading(level: .good, sampledAt: sampledAt, value: value, rawValue: rawValue)
  }
}

extension AlertRule {
  /// What a group's newest sample says; nil where it says nothing to this rule.
  /// - Parameter finding: What the board tells of the group.
  func reading(
    _ history: SampleHistory, _ finding: @autoclosure () -> Finding?
  ) -> AlertReading? {
    guard let sample = history.latest, let measured = sample.group, let lag = measured.lag else {
      return nil
    }
    func reading(
      _ level: Steadiness.Level, _ value: Phrase, _ rawValue: String
    ) -> AlertReading {
      AlertReading(
        level: level, sampledAt: sample.takenAt.uptimeMilliseconds, value: value,
        rawValue: rawValue)
    }
    switch condition {
    case .status: return nil
    case .danger:
      return reading(
        finding()?.severity == .critical ? .bad : .good, Phrases.behind(lag), String(lag))
    case .lag(let from, let until):
      return reading(
        Steadiness.Level(Double(lag), from: from, until: until), Phrases.behind(lag), String(lag))
    case .growth(let from, let until):
      guard let estimate = history.clearEstimate else { return nil }
      // What trembles does not grow, and what drains grows by less than nothing.
      let rate = estimate.direction == .flat ? 0 : estimate.messagesPerSecond
      let whole = Int64(saturating: rate)
      return reading(
        Steadiness.Level(rate, from: from, until: until), Phrases.growth(whole), String(whole))
    case .noConsumer:
      guard let consumers = measured.consumers else { return nil }
      return reading(
        measured.isAbandoned ? .bad : .good, Phrases.consumers(consumers, lag),
        String(consumers))
    }
  }

  /// What an instance's status says; nil where it says nothing to this rule.
  func reading(_ facts: InstanceFacts, at uptimeMilliseconds: Int64) -> AlertReading? {
    guard condition == .status, let status = facts.status else { return nil }
    // What is being created or changed is on its way: the board tells it as a notice.
    return AlertReading(
      level: status == "RUNNING" || facts.isInTransition ? .good : .bad,
      sampledAt: uptimeMilliseconds,
      value: EnumerationWords.phrase("InstanceStatus", status) ?? Phrase(name: status),
      rawValue: status)
  }
}

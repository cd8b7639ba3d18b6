import Catalog

/// What an alert is about: a consumer group, or an instance. However many thresholds it passes, it
/// is one thing to look at.
package struct AlertThing: Hashable, Sendable {
  /// The instance.
  package let instanceID: String
  /// The group, where it is about one.
  package let group: String?
}

extension AlertTransition {
  /// What it is about.
  package var thing: AlertThing { AlertThing(instanceID: instanceID, group: group) }
}

extension Finding {
  /// What alerts may fire for; nil where none does.
  var thing: AlertThing? {
    if isAboutGroup { return AlertThing(instanceID: instanceID, group: subject) }
    return kind == .status ? AlertThing(instanceID: instanceID, group: nil) : nil
  }
}

extension Mute {
  /// Whether it is about a thing, whatever it is that was found of it.
  func covers(_ thing: AlertThing) -> Bool {
    instanceID == thing.instanceID && subject == thing.group
  }
}

extension Watch {
  /// What is found of a thing that alerts fire for; nil where nothing is.
  func finding(of thing: AlertThing) -> Finding? {
    if let group = thing.group {
      return findings.finding(of: GroupKey(instanceID: thing.instanceID, name: group))
    }
    return findings.believed(Finding.key(.status, instanceID: thing.instanceID, subject: nil))
  }

  /// What an alert says, as a finding: by a threshold of the user's that is below the board's.
  func finding(_ alert: AlertTransition) -> Finding {
    let key = alert.group.map { GroupKey(instanceID: alert.instanceID, name: $0) }
    let location =
      key?.location ?? instances[alert.instanceID]?.listLocation ?? Location(.instances)
    return Finding(
      kind: key == nil ? .status : .lag, severity: .warning, instanceID: alert.instanceID,
      subject: alert.group, detail: alert.value,
      weight: Double(key.flatMap { groups[$0]?.lastLag?.lag } ?? 0), location: location,
      rowID: alert.group ?? alert.instanceID)
  }

  /// Whether nobody wants to hear of an alert. What is over is told of nothing that was muted.
  package func isMuted(
    _ alert: AlertTransition, by mutes: [Mute], at unixMilliseconds: Int64
  ) -> Bool {
    if mutes.isEmpty { return false }
    if alert.new != .firing {
      return mutes.contains { $0.covers(alert.thing) && !$0.isOver(at: unixMilliseconds) }
    }
    let finding = finding(of: alert.thing) ?? finding(alert)
    return mutes.muting(finding, at: unixMilliseconds) != nil
  }
}

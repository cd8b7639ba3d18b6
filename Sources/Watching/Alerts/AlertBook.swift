package import Catalog
package import ModelViewUpdate

/// Which alerts fire. What fires while the region is looked at for the first time is not told one
/// by one: it was so before anybody looked.
package struct AlertBook: Sendable {
  /// The longest that the first look may take, in milliseconds: after it changes are told even if
  /// something never answered.
  static let longestFirstLookMilliseconds: Int64 = 600_000
  /// How long after the first look it takes at most to know where a lag is going, in milliseconds.
  private static let settlingMilliseconds: Int64 = 180_000

  fileprivate struct Key: Hashable {
    let rule: Int
    let instanceID: String
    let group: String?

    var thing: AlertThing { AlertThing(instanceID: instanceID, group: group) }
  }

  private struct Entry {
    package var steadiness = Steadiness()
    var value: Phrase
    var rawValue: String
    /// What passed the threshold last, for people and for programs, where that was not just now.
    var passed: (value: Phrase, rawValue: String)?
    /// Since when it fires; nil where it does not.
    var since: FindingSince?
  }

  /// The thresholds.
  package let rules: [AlertRule]
  /// Whether the first look is over.
  package private(set) var hasStarted = false
  private var firstLookSince: Moment?
  private var startedAt: Moment?
  private var entries: [Key: Entry] = [:]
  /// Counts the changes of what fires.
  package private(set) var version = 0

  package init(rules: [AlertRule]) { self.rules = rules }

  /// How many are kept, firing or not.
  package var count: Int { entries.count }

  /// How many things alerts fire for.
  package var firingCount: Int {
    Set(entries.lazy.filter(\.value.steadiness.isOn).map(\.key.thing)).count
  }

  /// How many things fire, by what the first of the rules looks at that they pass.
  package static func kinds(_ firing: [AlertTransition]) -> [String: Int] {
    var counted: Set<AlertThing> = []
    return firing.reduce(into: [:]) { counts, alert in
      guard counted.insert(alert.thing).inserted else { return }
      // The board calls both a lag.
      let kind = alert.rule.condition == .danger ? "lag" : alert.rule.kind
      counts[kind, default: 0] += 1
    }
  }

  /// Forgets what fires, as for another region.
  package mutating func restart() { self = AlertBook(rules: rules) }

  /// Ends the first look, once everything was looked at or it took too long.
  /// - Returns: Whether that was now.
  package mutating func start(isWhole: Bool, _ watch: Watch, at moment: Moment) -> Bool {
    if hasStarted { return false }
    let since = firstLookSince ?? moment
    firstLookSince = since
    let hasWaited = moment.milliseconds(since: since) >= Self.longestFirstLookMilliseconds
    hasStarted = isWhole || hasWaited
    if hasStarted {
      startedAt = moment
      entries = entries.filter { key, _ in !watch.wakesNobody(key) }
    }
    return hasStarted
  }

  /// Takes what was learnt about some groups and all instances.
  /// - Returns: What changed, in a fixed order.
  package mutating func take(
    _ groups: some Sequence<GroupKey>, _ watch: Watch, region: String, at moment: Moment
  ) -> [AlertTransition] {
    var changes: [AlertTransition] = []
    for (index, rule) in rules.enumerated() where rule.scope.region?.matches(region) ?? true {
      for group in groups {
        guard let history = watch.groups[group],
          let reading = rule.reading(history, watch.findings.finding(of: group))
        else { continue }
        let key = Key(rule: index, instanceID: group.instanceID, group: group.name)
        changes += take(
          key, reading.calmed(watch.wakesNobody(group)), watch, at: moment,
          isFirst: history.samples.count == 1)
      }
      for facts in watch.instances.values {
        // A listing is one sample, however many other answers come meanwhile.
        guard let listedAt = watch.poller.answeredAt(facts.listTarget),
          let reading = rule.reading(facts, at: listedAt)
        else { continue }
        let key = Key(rule: index, instanceID: facts.id, group: nil)
        changes += take(key, reading, watch, at: moment)
      }
    }
    changes += forgetGone(watch)
    if !changes.isEmpty { version += 1 }
    if !hasStarted { return [] }
    for index in changes.indices { changes[index].isOld = isOld(changes[index], watch, at: moment) }
    return changes.sorted { $0.place < $1.place }
  }

  /// Whether a group was behind at the first look: that it gets worse is known some samples later.
  private func isOld(_ change: AlertTransition, _ watch: Watch, at moment: Moment) -> Bool {
    guard change.rule.condition == .danger, change.new == .firing, let group = change.group,
      let startedAt, moment.milliseconds(since: startedAt) < Self.settlingMilliseconds
    else { return false }
    let key = GroupKey(instanceID: change.instanceID, name: group)
    return watch.findings.behindSince(key).map {
      $0.unixMilliseconds <= startedAt.unixMilliseconds
    } ?? true
  }

  private mutating func take(
    _ key: Key, _ reading: AlertReading, _ watch: Watch, at moment: Moment, isFirst: Bool = false
  ) -> [AlertTransition] {
    let rule = rules[key.rule]
    let known = entries[key]
    if known == nil, reading.level != .bad || !covers(key, rule, watch) { return [] }
    var entry = known ?? Entry(value: reading.value, rawValue: reading.rawValue)
    let wasOn = entry.steadiness.isOn
    let isChanged = entry.steadiness.take(
      reading.level, sampledAt: reading.sampledAt, isFirst: isFirst && !hasStarted,
      needed: rule.samples)
    if isChanged {
      let since = FindingSince(
        unixMilliseconds: moment.unixMilliseconds, roughness: hasStarted ? nil : .orEarlier)
      entry.since = wasOn ? nil : since
    }
    if reading.level == .bad {
      entry.passed = nil
    } else if entry.passed == nil {
      entry.passed = (entry.value, entry.rawValue)
    }
    entry.value = reading.value
    entry.rawValue = reading.rawValue
    entries[key] = entry.steadiness.isOn || reading.level != .good ? entry : nil
    return isChanged
      ? [change(key, entry, watch, from: wasOn ? .firing : .well, to: wasOn ? .well : .firing)]
      : []
  }

  /// Whether a change is one rule more, or one less, for a thing that another rule fires for: of a thing
  /// it is told once that it is bad, and once that it is over.
  /// - Parameter others: What changed together with it.
  package func isToldAlready(_ change: AlertTransition, with others: [AlertTransition]) -> Bool {
    entries.contains { key, entry in
      key.thing == change.thing && key.rule != change.ruleIndex && entry.steadiness.isOn
        && !others.contains { $0.thing == change.thing && $0.ruleIndex == key.rule }
    }
  }

  private func covers(_ key: Key, _ rule: AlertRule, _ watch: Watch) -> Bool {
    rule.covers(instance: key.instanceID, name: watch.instances[key.instanceID]?.name)
      && key.group.map(rule.covers(group:)) ?? true
  }

  /// What was deleted fires no more.
  private mutating func forgetGone(_ watch: Watch) -> [AlertTransition] {
    let gone = entries.filter { key, _ in
      if let group = key.group {
        return watch.groups[GroupKey(instanceID: key.instanceID, name: group)] == nil
      }
      return watch.instances[key.instanceID] == nil
    }
    for key in gone.keys { entries[key] = nil }
    return gone.filter(\.value.steadiness.isOn).map { key, entry in
      change(key, entry, watch, from: .firing, to: .gone)
    }
  }

  /// What fired during the first look and still does, in a fixed order: with what passed the
  /// threshold, which may be less by now and not enough less to be over.
  package func begun(_ watch: Watch) -> [AlertTransition] {
    entries.filter(\.value.steadiness.isOn).map { key, entry in
      var begun = change(key, entry, watch, from: .well, to: .firing)
      if let passed = entry.passed { (begun.value, begun.rawValue) = passed }
      return begun
    }.sorted { $0.place < $1.place }
  }

  /// What fires now, in a fixed order, as if it had begun just now.
  package func firing(_ watch: Watch) -> [AlertTransition] {
    entries.filter(\.value.steadiness.isOn).map { key, entry in
      var alert = change(key, entry, watch, from: .well, to: .firing)
      alert.since = entry.since
      return alert
    }.sorted { $0.place < $1.place }
  }

  private func change(
    _ key: Key, _ entry: Entry, _ watch: Watch, from old: AlertTransition.State,
    to new: AlertTransition.State
  ) -> AlertTransition {
    AlertTransition(
      rule: rules[key.rule], instanceID: key.instanceID,
      instanceName: watch.instances[key.instanceID]?.name, group: key.group, old: old, new: new,
      value: words(key, entry, watch, isFiring: new == .firing),
      rawValue: entry.rawValue, ruleIndex: key.rule)
  }
}

extension AlertBook {
  /// What it is about now: in the words of the board, and what it is instead where nobody is to be
  /// called for it any more.
  private func words(
    _ key: Key, _ entry: Entry, _ watch: Watch, isFiring: Bool
  ) -> Phrase {
    let finding = watch.finding(of: key.thing)
    if isFiring { return finding?.detail ?? entry.value }
    guard watch.wakesNobody(key), let finding else { return entry.value }
    let kind = Phrases.finding(finding.kind)
    return Phrase(
      "\(kind.english), \(finding.detail.english)", "\(kind.chinese)，\(finding.detail.chinese)")
  }
}

extension AlertTransition {
  /// Where it stands among others: by the order of the rules, then by name.
  fileprivate var place: (Int, String, String) { (ruleIndex, instanceID, group ?? "") }
}

extension Watch {
  fileprivate func wakesNobody(_ key: AlertBook.Key) -> Bool {
    key.group.map { wakesNobody(GroupKey(instanceID: key.instanceID, name: $0)) } ?? false
  }

  /// Whether nobody is to be called for a group: somebody switched its consumption off, or nobody
  /// has wanted its messages for long.
  fileprivate func wakesNobody(_ group: GroupKey) -> Bool {
    switch findings.finding(of: group)?.kind {
    case .switchedOff, .abandoned: true
    default: false
    }
  }
}

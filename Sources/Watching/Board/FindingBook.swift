package import Catalog
import ModelViewUpdate

/// What a sample says of a possible finding.
struct Observation {
  /// What it would say on the board.
  var finding: Finding
  /// What the sample says.
  let level: Steadiness.Level
  /// When the sample was taken, in milliseconds of the machine's uptime.
  let sampledAt: Int64
  /// Whether nothing was known of the thing before.
  var isFirst = false
  /// How long before that sample it was looked at last, in milliseconds; nil where it was not, or
  /// not for long.
  var gapMilliseconds: Int64? = 0
  /// Since when it holds, where something else than the looks at it tells that.
  var since: FindingSince?
}

/// The findings that the board believes, kept from flickering.
///
/// | finding | comes | goes |
/// |---|---|---|
/// | lag | 1,000 messages or more in two samples in a row | less than 500 in two |
/// | no consumer | nobody and messages waiting in two samples | somebody or none waiting in two |
/// | consumption switched off, messages waiting | with the answer | with the answer |
/// | abandoned | nobody consumed for a day | somebody consumes |
/// | quota | from 90 % on | under 85 % |
/// | flapping | three changes of the connection in five minutes | quiet for three times as long as between them |
/// | load | from 70 % of the limit on | under 65 % |
/// | throttled, dead letters, failed sign-ins | with a minute of the last hour that had some | an hour later |
/// | certificates | active, and 30 days before the end | replaced, or not active |
/// | what the service states: status, endpoints, rules, ends, too many calls | with the answer | with the answer |
///
/// The first sample of a thing is believed at once: there is nothing yet that could flicker. A
/// finding becomes worse with the sample that says so, and milder with the second one in a row.
package struct FindingBook: Equatable, Sendable {
  fileprivate struct Entry: Equatable {
    var steadiness = Steadiness()
    var finding: Finding
    /// Samples in a row by which it would be milder than it is shown.
    var milder = 0
    /// Since when samples say so without interruption, whether it is believed yet or not.
    var since: FindingSince?
    /// Where something else told that: what it was told of.
    var told: Told?
    /// When the first of those samples was taken, in milliseconds since 1970 UTC.
    var firstSeen: Int64?
  }

  /// A beginning that was told afterwards.
  fileprivate struct Told: Equatable {
    /// When the thing was looked at first, in milliseconds since 1970 UTC.
    let firstLook: Int64
    /// By how many seconds what was told may be off; nil where it may be any.
    let doubtSeconds: Int64?
  }

  private var entries: [String: Entry] = [:]
  /// The keys of what is kept of each thing.
  private var keys: [FindingSubject: [String]] = [:]
  /// Counts the changes of what is kept.
  private(set) var version = 0

  package init() {}

  /// How many are kept, believed or not.
  var count: Int { entries.count }

  /// Whether something was said of the group that is not over.
  func suspects(_ group: GroupKey) -> Bool { keys[.group(group)] != nil }

  /// Whether something of the thing waits for a second sample to be told as milder than it was.
  func becomesMilder(_ subject: FindingSubject) -> Bool {
    keys[subject]?.contains { (entries[$0]?.milder ?? 0) > 0 } == true
  }

  /// Takes what is the case with a thing now; a finding of which nothing is said is forgotten.
  mutating func take(
    _ observations: [Observation], of subject: FindingSubject, at moment: Moment
  ) {
    let before = keys.removeValue(forKey: subject) ?? []
    if before.isEmpty, observations.isEmpty { return }
    var old: [String: Entry] = [:]
    for key in before { old[key] = entries.removeValue(forKey: key) }
    var kept: [String: Entry] = [:]
    for observation in observations {
      let key = observation.finding.key
      var entry = old[key] ?? Entry(finding: observation.finding)
      entry.take(observation, at: moment)
      if entry.steadiness.isOn || observation.level != .good { kept[key] = entry }
    }
    if kept != old { version += 1 }
    if kept.isEmpty { return }
    entries.merge(kept) { $1 }
    keys[subject] = Array(kept.keys)
  }

  /// What is believed, the worst first. Of what is found of how far a group is behind only one
  /// thing is told: that nobody consumes it is told before its lag.
  package var findings: [Finding] {
    let shown = entries.values.filter(\.steadiness.isOn).map(\.finding)
    var ranks: [String: Int] = [:]
    for finding in shown {
      guard let rank = finding.kind.groupRank else { continue }
      ranks[finding.id] = min(rank, ranks[finding.id] ?? rank)
    }
    return shown.filter { $0.kind.groupRank == nil || $0.kind.groupRank == ranks[$0.id] }
      .sorted(by: Finding.isWorse)
  }

  /// What is told of how far a group is behind; nil where nothing is.
  package func finding(of group: GroupKey) -> Finding? {
    let shown = (keys[.group(group)] ?? []).compactMap(believed)
    return shown.filter(\.isAboutGroup).min {
      ($0.kind.groupRank ?? .max) < ($1.kind.groupRank ?? .max)
    }
  }

  /// Since when nobody consumes what waits for a group, as the board tells it.
  package func nobodySince(_ group: GroupKey) -> FindingSince? {
    let key = Finding.key(.noConsumer, instanceID: group.instanceID, subject: group.name)
    return entries[key].flatMap { $0.steadiness.isOn ? $0.since : nil }
  }

  /// Whether nobody may have consumed what waits for a group for long before that was seen; nil where
  /// it was not seen.
  func isLonelinessOlder(_ group: GroupKey) -> Bool? {
    let key = Finding.key(.noConsumer, instanceID: group.instanceID, subject: group.name)
    guard let entry = entries[key], entry.firstSeen != nil else { return nil }
    return entry.since?.roughness == .orEarlier
  }

  /// Since when messages were seen to wait for a group and nobody to consume them, without
  /// interruption, in milliseconds since 1970 UTC.
  func aloneSince(_ group: GroupKey) -> Int64? {
    let key = Finding.key(.noConsumer, instanceID: group.instanceID, subject: group.name)
    return entries[key]?.firstSeen
  }

  /// The groups that nobody consumes, the worst first.
  var lonelyGroups: [GroupKey] {
    entries.values.filter { $0.finding.kind == .noConsumer && $0.steadiness.isOn }.map(\.finding)
      .sorted(by: Finding.isWorse)
      .compactMap { finding in
        finding.subject.map { GroupKey(instanceID: finding.instanceID, name: $0) }
      }
      // Nothing tells when a shared subscription was consumed last.
      .filter { !$0.isShared }
  }

  /// The groups that were behind already when they were looked at first, the worst first.
  var groupsOfUnknownBeginning: [GroupKey] {
    entries.values
      .filter { $0.finding.isAboutGroup && $0.steadiness.isOn && $0.since?.roughness == .orEarlier }
      .map(\.finding).sorted(by: Finding.isWorse)
      .compactMap { finding in
        finding.subject.map { GroupKey(instanceID: finding.instanceID, name: $0) }
      }
      .reduce(into: []) { keys, key in if !keys.contains(key) { keys.append(key) } }
  }

  /// Something else knows since when a group is behind that was so when it was looked at first. What
  /// it knows better later takes the place of what was told before.
  /// - Parameter since: says it of a kind of finding, given when it was looked at, in milliseconds
  ///   since 1970 UTC.
  mutating func began(_ group: GroupKey, since: (Finding.Kind, Int64) -> KeptSince?) {
    for key in keys[.group(group)] ?? [] {
      guard let entry = entries[key], let own = entry.since,
        own.roughness == .orEarlier || entry.told != nil
      else { continue }
      let firstLook = entry.told?.firstLook ?? own.unixMilliseconds
      guard let earlier = since(entry.finding.kind, firstLook),
        earlier.unixSeconds * 1000 < firstLook,
        entry.told.map({ earlier.isSurer(than: $0.doubtSeconds) }) ?? true
      else { continue }
      entries[key]?.since = FindingSince(earlier)
      entries[key]?.told = Told(firstLook: firstLook, doubtSeconds: earlier.doubtSeconds)
      version += 1
    }
  }

  /// Since when so many messages wait for a group that it is behind, as the board tells it.
  package func behindSince(_ group: GroupKey) -> FindingSince? {
    let key = Finding.key(.lag, instanceID: group.instanceID, subject: group.name)
    return entries[key].flatMap { $0.steadiness.isOn ? $0.since : nil }
  }

  /// Since when there is something to blame somebody for, of an instance, as the board tells it.
  package func blamedSince(_ instanceID: String) -> [BlameCause: FindingSince] {
    var found: [BlameCause: FindingSince] = [:]
    for cause in BlameCause.allCases {
      let key = Finding.key(cause.kind, instanceID: instanceID, subject: cause.metric.name)
      if let entry = entries[key], entry.steadiness.isOn { found[cause] = entry.since }
    }
    return found
  }

  /// What is believed of a thing, by the key of its finding.
  func believed(_ key: String) -> Finding? {
    entries[key].flatMap { $0.steadiness.isOn ? $0.finding : nil }
  }

  /// Since when a finding holds.
  func since(_ finding: Finding) -> FindingSince? {
    entries[finding.key].flatMap { $0.steadiness.isOn ? $0.since : nil }
  }
}

extension FindingBook.Entry {
  fileprivate mutating func take(_ observation: Observation, at moment: Moment) {
    let wasOn = steadiness.isOn
    let before = steadiness
    _ = steadiness.take(
      observation.level, sampledAt: observation.sampledAt, isFirst: observation.isFirst,
      needed: observation.finding.kind.samplesNeeded)
    var next = observation.finding
    if wasOn, next.severity < finding.severity {
      if steadiness != before { milder += 1 }
      if milder < 2 { next.severity = finding.severity } else { milder = 0 }
    } else {
      milder = 0
    }
    finding = next
    let isBad = steadiness.isOn || observation.level == .bad
    since = isBad ? begun(by: observation, at: moment) : nil
    if since == nil { told = nil }
    firstSeen =
      isBad
      ? firstSeen
        ?? moment.unixMilliseconds - (moment.uptimeMilliseconds - observation.sampledAt) : nil
  }
}

extension FindingBook.Entry {
  /// What only looks back so far says later each time that it began: the first time tells the most, as
  /// the finding stands since then.
  private func begun(by observation: Observation, at moment: Moment) -> FindingSince {
    guard let told = observation.since else {
      return since ?? FindingSince(observation, at: moment)
    }
    if let since, since.unixMilliseconds < told.unixMilliseconds { return since }
    return told
  }
}

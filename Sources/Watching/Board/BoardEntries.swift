import Catalog
package import ModelViewUpdate

/// A line of the board.
package struct BoardEntry {
  /// The row's id: a pinned thing keeps it, whether something is wrong with it or not.
  package let rowID: String
  package let finding: Finding
  let isPinned: Bool
  /// Since when it holds; nil where nothing is wrong.
  let since: FindingSince?
  let instanceName: String
  /// Whether an alert fires for it, or it is told in red: what is counted in the header.
  package let isFiring: Bool
  /// What was measured of the group that it is about.
  var history: SampleHistory?
  /// What the owner of the group wrote of it.
  var remark: String?
}

/// The lines of the board: findings, the worst first, and what is pinned although all is well,
/// behind all that is a warning or worse. Of what is equally severe, what is pinned stands first.
package struct BoardEntries {
  /// A finding that nobody wants to hear of now.
  package struct Muted: Equatable {
    package let finding: Finding
    package let mute: Mute
  }

  package let watch: Watch
  package let pins: [Pin]
  package let moment: Moment
  /// What is shown.
  package private(set) var all: [BoardEntry] = []
  /// What is not shown since somebody muted it.
  package private(set) var muted: [Muted] = []
  /// Whether an alert fires for something that is no finding.
  package private(set) var hasUnlistedAlerts = false
  /// Since when alerts fire, by what they are about.
  private var alertSince: [String: FindingSince] = [:]

  /// - Parameter firing: The alerts that fire now.
  package init(
    watch: Watch, pins: [Pin], moment: Moment, mutes: [Mute] = [], firing: [AlertTransition] = []
  ) {
    self.watch = watch
    self.pins = pins
    self.moment = moment
    let things = Set(firing.map(\.thing))
    let unlisted = unlisted(firing)
    for alert in firing { alertSince[watch.finding(alert).key] = alert.since }
    hasUnlistedAlerts = !unlisted.isEmpty
    var found: [BoardEntry] = []
    let pinned = Set(pins)
    var shown: Set<Pin> = []
    for finding in watch.findings.findings + unlisted {
      let pin = finding.pin(isMQTT: watch.instances[finding.instanceID]?.isMQTT == true)
      let isPinned = pinned.contains(pin)
      if let mute = mutes.muting(finding, at: moment.unixMilliseconds) {
        muted.append(Muted(finding: finding, mute: mute))
        if isPinned { shown.insert(pin) }
        continue
      }
      let isFirst = isPinned && shown.insert(pin).inserted
      found.append(
        entry(
          finding, rowID: isFirst ? pin.id : finding.id, isPinned: isPinned,
          isFiring: finding.severity == .critical || finding.thing.map(things.contains) == true))
    }
    found = together(found).sorted(by: BoardEntries.isBefore)
    let states = PinState(watch: watch, moment: moment)
    let well = pins.filter { !shown.contains($0) }.map { pin in
      entry(states.finding(pin), rowID: pin.id, isPinned: true, isFiring: false)
    }
    let place = found.firstIndex { $0.finding.severity < .warning } ?? found.count
    all = Array(found[..<place]) + well + Array(found[place...])
  }

  private static func isBefore(_ left: BoardEntry, _ right: BoardEntry) -> Bool {
    if left.finding.severity != right.finding.severity || left.isPinned == right.isPinned {
      return Finding.isWorse(left.finding, right.finding)
    }
    return left.isPinned
  }

  /// What fires by thresholds of the user's although the board has nothing to say of it.
  private func unlisted(_ firing: [AlertTransition]) -> [Finding] {
    var told: Set<AlertThing> = []
    return firing.compactMap { alert in
      if watch.finding(of: alert.thing) != nil || !told.insert(alert.thing).inserted { return nil }
      return watch.finding(alert)
    }
  }

  /// More clients of one instance that come and go than these are one line.
  private static let mostFlapping = 3

  /// Many clients that come and go at once have one reason, and would hide all else. One that comes
  /// and goes far more often than they do has a reason of its own, and keeps its row.
  private func together(_ found: [BoardEntry]) -> [BoardEntry] {
    let flapping = Dictionary(
      grouping: found.filter { $0.finding.kind == .flapping && !$0.isPinned },
      by: \.finding.instanceID
    ).mapValues(alike).filter { $0.value.count > BoardEntries.mostFlapping }
    if flapping.isEmpty { return found }
    let told = Set(flapping.values.joined().map(\.rowID))
    return found.filter { !told.contains($0.rowID) }
      + flapping.sorted { $0.key < $1.key }.map { one($0.value, of: $0.key) }
  }

  /// Those that come and go about as often as most, the most often first.
  private func alike(_ entries: [BoardEntry]) -> [BoardEntry] {
    let sorted = entries.sorted {
      $0.finding.weight == $1.finding.weight
        ? $0.finding.key < $1.finding.key : $0.finding.weight > $1.finding.weight
    }
    let usual = sorted[sorted.count / 2].finding.weight
    let apart = sorted.prefix { $0.finding.weight >= 2 * usual }.count
    return Array(sorted.dropFirst(min(apart, BoardEntries.mostFlapping)))
  }

  private func one(_ entries: [BoardEntry], of instanceID: String) -> BoardEntry {
    let names = entries.compactMap(\.finding.subject)
    let finding = Finding(
      kind: .flapping, severity: entries.map(\.finding.severity).max() ?? .notice,
      instanceID: instanceID, subject: nil, detail: Phrases.flappingFinding(names),
      weight: Double(entries.count), location: Location(.mqttClients, instanceID: instanceID),
      rowID: nil, members: names)
    let since = entries.compactMap(\.since).min { $0.unixMilliseconds < $1.unixMilliseconds }
    return BoardEntry(
      rowID: finding.id, finding: finding, isPinned: false, since: since,
      instanceName: entries[0].instanceName, isFiring: entries.contains(where: \.isFiring))
  }

  private func entry(
    _ finding: Finding, rowID: String, isPinned: Bool, isFiring: Bool
  ) -> BoardEntry {
    BoardEntry(
      rowID: rowID, finding: finding, isPinned: isPinned,
      since: watch.findings.since(finding) ?? alertSince[finding.key],
      instanceName: watch.instances[finding.instanceID]?.name ?? finding.instanceID,
      isFiring: isFiring, history: finding.group.flatMap { watch.groups[$0] },
      remark: finding.group.flatMap(watch.remark))
  }
}

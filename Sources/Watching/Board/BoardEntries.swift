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
}

/// The lines of the board: findings, the worst first, and what is pinned although all is well,
/// behind all that is a warning or worse.
package struct BoardEntries {
  package let watch: Watch
  package let pins: [Pin]
  package let moment: Moment

  package init(watch: Watch, pins: [Pin], moment: Moment) {
    self.watch = watch
    self.pins = pins
    self.moment = moment
  }

  package var all: [BoardEntry] {
    let pinned = Set(pins)
    var shown: Set<Pin> = []
    let found = watch.findings.findings.map { finding in
      let pin = finding.pin(isMQTT: watch.instances[finding.instanceID]?.isMQTT == true)
      let isPinned = pinned.contains(pin)
      let isFirst = isPinned && shown.insert(pin).inserted
      return entry(finding, rowID: isFirst ? pin.id : finding.id, isPinned: isPinned)
    }
    let states = PinState(watch: watch, moment: moment)
    let well = pins.filter { !shown.contains($0) }.map { pin in
      entry(states.finding(pin), rowID: pin.id, isPinned: true)
    }
    let place = found.firstIndex { $0.finding.severity < .warning } ?? found.count
    return Array(found[..<place]) + well + Array(found[place...])
  }

  private func entry(_ finding: Finding, rowID: String, isPinned: Bool) -> BoardEntry {
    BoardEntry(
      rowID: rowID, finding: finding, isPinned: isPinned,
      since: watch.findings.since(finding),
      instanceName: watch.instances[finding.instanceID]?.name ?? finding.instanceID)
  }
}

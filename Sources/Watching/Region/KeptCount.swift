import Catalog

/// How much of something is kept.
package struct KeptCount: Equatable, Sendable {
  /// What.
  package let name: String
  /// How much of it.
  package let count: Int

  package init(name: String, count: Int) {
    self.name = name
    self.count = count
  }
}

extension Watch {
  /// How much is kept of what is known of a region.
  package var keptCounts: [KeptCount] {
    let sampleCount = groups.sampleCount
    let clientChanges = clients.values.reduce(0) { $0 + $1.changes.count }
    return [
      KeptCount(name: "instances", count: instances.count),
      KeptCount(name: "endpoints", count: endpoints.count),
      KeptCount(name: "details", count: details.count),
      KeptCount(name: "groups", count: groups.count),
      KeptCount(name: "samples", count: sampleCount),
      KeptCount(name: "clients", count: clients.count),
      KeptCount(name: "client changes", count: clientChanges),
      KeptCount(name: "pinned things", count: pinnedReadings.count),
      KeptCount(name: "histories", count: history.count),
      KeptCount(name: "history kB", count: history.byteCount / 1024),
      KeptCount(name: "findings", count: findings.count),
      KeptCount(name: "failures", count: failures.count),
      KeptCount(name: "actions", count: counts.count),
      KeptCount(name: "doubted", count: doubted.count + doubtedInstances.count),
      KeptCount(name: "targets", count: poller.entries.count),
      KeptCount(name: "in flight", count: poller.inFlight.count),
    ]
  }
}

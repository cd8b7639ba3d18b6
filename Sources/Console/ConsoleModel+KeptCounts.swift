import Catalog
import Changing
import Panes
package import Watching

extension ConsoleModel {
  /// How much is kept of all that grows with what the service says, or with time. None of it may
  /// grow for ever: a console runs for weeks.
  package var keptCounts: [KeptCount] {
    let lists = panes.compactMap(\.list)
    let clientCount = keptClients.values.reduce(0) { $0 + $1.items.count }
    let rowCount = lists.reduce(0) { $0 + $1.rows.count + ($1.incoming?.count ?? 0) }
    return watch.keptCounts + [
      KeptCount(name: "alerts", count: alerts.count),
      KeptCount(name: "events", count: events.events.count),
      KeptCount(name: "instance names", count: instanceNames.count),
      KeptCount(name: "findings shown", count: findings.count),
      KeptCount(name: "watched clients", count: clientCount),
      KeptCount(name: "client files", count: keptClients.count),
      KeptCount(name: "pins", count: pins.count),
      KeptCount(name: "panes", count: panes.count),
      KeptCount(name: "rows", count: rowCount),
      KeptCount(name: "rows with samples", count: lists.reduce(0) { $0 + $1.samples.count }),
      KeptCount(name: "held messages", count: heldMessages.count),
      KeptCount(name: "refusals", count: refusals.count),
      KeptCount(name: "journal", count: journal?.changes.count ?? 0),
      KeptCount(name: "changes under way", count: changes.jobs.count),
      KeptCount(name: "last batch", count: changes.lastBatch.count),
    ]
  }
}

import CloudMonitor
import MQTT
import TRocket
package import TencentCloud

extension APICatalogs {
  /// The APIs of all products that the console speaks to. A bare name means trocket's action before
  /// all others: people have typed them since before there were others.
  package static let known = APICatalogs(
    [
      Entry("trocket") { .trocket }, Entry("mqtt") { .mqtt }, Entry("monitor") { .monitor },
    ], main: "trocket")

  /// All actions that change something.
  package static let knownChanges = known.actions.filter(\.mutates).map(\.id)

  /// The products as a region speaks them, for forms: what both dialects have as that one has it.
  /// Where nobody knows the dialect, everything that any of them has, of which nothing is required
  /// that one of them does without.
  package static func spoken(in dialect: Dialect?) -> APICatalogs {
    switch dialect {
    case .may2024?: spoken2024
    case .today?: spokenToday
    case nil: known
    }
  }

  private static let spoken2024 = preferring(.may2024)
  private static let spokenToday = preferring(.today)

  private static func preferring(_ dialect: Dialect) -> APICatalogs {
    let trocket = APICatalog.trocket.preferring(dialect)
    return APICatalogs(
      [
        Entry("trocket") { trocket }, Entry("mqtt") { .mqtt }, Entry("monitor") { .monitor },
      ], main: "trocket")
  }

  /// The actions of 2024 whose place an action took.
  package static func predecessors(of action: ActionID) -> [ActionID] {
    predecessors[action] ?? []
  }

  private static let predecessors: [ActionID: [ActionID]] = {
    var found: [ActionID: [ActionID]] = [:]
    for action in APICatalog.trocket.actions {
      if case .action(let successor) = action.successor {
        found[successor, default: []].append(action.id)
      }
    }
    return found
  }()

  /// The regions of the product that the start is about. It needs no more of them.
  package static var knownRegions: [String] { APICatalog.trocketRegions }
}

extension ActionID {
  /// The action as it stands on the screen.
  package var shownName: String { APICatalogs.known.shortName(of: self) }
}

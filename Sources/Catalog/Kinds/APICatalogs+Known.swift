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

  /// The products as the console offers them in forms and details: what both dialects have as the one of
  /// May 2024 has it, which every service of today takes but for what `trocket` requires since.
  package static let spoken = APICatalogs(
    [
      Entry("trocket") { spokenTRocket }, Entry("mqtt") { .mqtt }, Entry("monitor") { .monitor },
    ], main: "trocket")

  private static let spokenTRocket = APICatalog.trocket.preferring(.may2024)

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

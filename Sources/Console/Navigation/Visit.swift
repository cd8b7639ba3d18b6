import Catalog
import Panes
import TerminalUI

/// A place that was visited, with the panes that led there: enough to come back to it.
struct Visit: Equatable, Sendable {
  /// A pane of the way, as it was left.
  struct Stop: Equatable, Sendable {
    /// What a pane showed.
    enum Content: Equatable, Sendable {
      case list(filter: LineEditor?, sort: Resource.Sort?, selectedID: String?)
      case detail(rowID: String)
    }

    let paneID: Int
    let location: Location
    let content: Content

    /// Nil for what is no place, such as a form: nobody comes back to half a change.
    init?(_ pane: Pane) {
      switch pane.content {
      case .list(let list):
        content = .list(
          filter: list.filter, sort: list.sort,
          selectedID: list.isSelectionChosen ? list.selectedID : nil)
      case .detail(let detail): content = .detail(rowID: detail.rowID)
      case .form, .batch, .permissions: return nil
      }
      paneID = pane.id
      location = pane.location
    }

    /// Whether both are the same place, whatever was done there.
    func isSamePlace(as other: Stop) -> Bool {
      guard location == other.location else { return false }
      return switch (content, other.content) {
      case (.list, .list): true
      case (.detail(let one), .detail(let another)): one == another
      default: false
      }
    }
  }

  /// From the first pane to the one on the screen.
  let stops: [Stop]

  /// Nil where what is on the screen is no place.
  init?(_ panes: [Pane]) {
    stops = panes.compactMap(Stop.init)
    if stops.isEmpty || stops.count < panes.count { return nil }
  }

  /// The pane that was on the screen.
  var paneID: Int? { stops.last?.paneID }

  /// Whether both are the same place, by whichever way.
  func isSamePlace(as other: Visit) -> Bool {
    guard let own = stops.last, let others = other.stops.last else { return false }
    return own.isSamePlace(as: others)
  }
}

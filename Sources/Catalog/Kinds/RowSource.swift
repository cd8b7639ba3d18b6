package import TencentCloud

/// Where the rows of a list come from.
package enum RowSource: Sendable {
  /// Pages of the service.
  case pages(
    action: ActionID,
    @Sendable (CloudClient, Location, PageRequest) async throws(CloudError) -> ListPage)
  /// A search through several lists, which sends what it finds while it goes.
  case search(
    action: ActionID,
    @Sendable (CloudClient, Location, @Sendable (ListPage) -> Void) async throws(CloudError) ->
      Void)
  /// Ids that the user keeps.
  case pinned
  /// What the background poller found.
  case watch
  /// The journal of changes.
  case journal

  /// The action that reads its pages, or that a search calls most; nil where there is none.
  package var action: ActionID? {
    switch self {
    case .pages(let action, _), .search(let action, _): action
    case .pinned, .watch, .journal: nil
    }
  }
}

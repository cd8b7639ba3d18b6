import Catalog
import Panes

/// What the palette knows by name.
extension ConsoleModel {
  /// Remembers the names of a list's rows, which the background poller does not ask for: until the
  /// list is read again, or the region left.
  mutating func tellNames(of paneID: Int) {
    guard let list = panes.first(where: { $0.id == paneID })?.list, list.location.parent == nil
    else { return }
    switch list.resource.id {
    case .topics, .mqttTopics, .roles, .mqttUsers:
      guard let instanceID = list.location.instanceID else { return }
      toldNames[list.resource.id, default: [:]][instanceID] = list.rows.map(\.id)
    case .instances:
      toldNames[.instances] = Dictionary(
        list.rows.map { ($0.id, [instanceNames[$0.id] ?? $0.id]) },
        uniquingKeysWith: { first, _ in first })
    case .allTopics, .allRoles, .allNames:
      var told: [ResourceID: [String: [String]]] = [:]
      for id in list.rows.compactMap({ RegionRowID($0.id) }) where id.kind != .groups {
        told[id.kind, default: [:]][id.instanceID, default: []].append(id.name)
      }
      for (kind, names) in told { toldNames[kind] = names }
    default: break
    }
  }
}

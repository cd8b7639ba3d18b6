import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import Watching

/// Lists over all instances of the region, of what the background poller knows.
enum RegionListing {
  private static let kinds: Set<ResourceID> = [.allGroups, .allClients]

  /// Shows what is known, where such lists are open.
  static func fill(_ model: inout ConsoleModel, at moment: Moment) {
    tellMissingMQTT(&model)
    if !model.panes.contains(where: { kinds.contains($0.location.resource) }) { return }
    let panes = model.panes.filter { kinds.contains($0.location.resource) && $0.list != nil }
    for pane in panes {
      let isGroups = pane.location.resource == .allGroups
      let rows = isGroups ? groups(pane, model) : clients(model)
      let watch = model.watch
      _ = model.changeList(paneID: pane.id) { list in
        if let rows, isGroups || rows.map(\.id) != list.rows.map(\.id) { list.replaceRows(rows) }
        list.inventoryVersion = watch.inventoryVersion
        if isGroups { list.recall(watch) }
        list.total = watch.hasListedGroups ? list.rows.count : nil
        list.isComplete = isGroups ? watch.hasListedGroups : true
        list.mayHaveMore = !list.isComplete
        list.refreshedAt = moment
        list.status = isGroups ? Phrases.boardStatus(BoardProgress(watch), at: moment) : nil
        let hasNoMQTT = !isGroups && watch.notOffered.contains(.mqttInstances)
        list.emptyText = hasNoMQTT ? Phrases.noMQTT : nil
        list.isNotOffered = hasNoMQTT
        list.loading = watch.failure.map { .failed($0) } ?? .loaded
      }
    }
  }

  /// Whether a list has things of MQTT among others in a region that has no MQTT.
  static func lacksMQTT(_ resource: ResourceID, _ model: ConsoleModel) -> Bool {
    mixed.contains(resource) && model.watch.notOffered.contains(.mqttInstances)
  }

  private static let mixed: Set<ResourceID> = [.allTopics, .allRoles, .allNames]

  private static func tellMissingMQTT(_ model: inout ConsoleModel) {
    for pane in model.panes where mixed.contains(pane.location.resource) {
      let lacksMQTT = lacksMQTT(pane.location.resource, model)
      if pane.list?.lacksMQTT == lacksMQTT { continue }
      _ = model.changeList(paneID: pane.id) { $0.lacksMQTT = lacksMQTT }
    }
  }

  /// Nil where they are as they were.
  private static func groups(_ pane: Pane, _ model: ConsoleModel) -> [Row]? {
    let version = model.watch.inventoryVersion
    if pane.list?.inventoryVersion == version { return nil }
    let keys = model.watch.groups.keys.sorted {
      ($0.instanceID, $0.name) < ($1.instanceID, $1.name)
    }
    return keys.map { key in
      RegionItem(
        RegionRowID(key.location.resource, instanceID: key.instanceID, name: key.name),
        instanceName: name(key.instanceID, model),
        remark: model.watch.remark(of: key).map(FieldValue.text) ?? .unknown
      ).row()
    }
  }

  private static func clients(_ model: ConsoleModel) -> [Row] {
    let keys = model.watch.clients.keys.sorted {
      ($0.instanceID, $0.clientID) < ($1.instanceID, $1.clientID)
    }
    return keys.map { key in
      RegionItem(
        RegionRowID(.mqttClients, instanceID: key.instanceID, name: key.clientID),
        instanceName: name(key.instanceID, model)
      ).row()
    }
  }

  private static func name(_ instanceID: String, _ model: ConsoleModel) -> String {
    model.watch.instances[instanceID]?.name ?? model.instanceNames[instanceID] ?? instanceID
  }

  /// What was measured, by the rows of a list over all instances; nil for another list.
  static func results(
    _ rows: [Location: [String: Result<Sample, CloudError>]], _ resource: ResourceID
  ) -> [String: Result<Sample, CloudError>]? {
    let isPart: (ResourceID) -> Bool
    switch resource {
    case .allGroups: isPart = \.listsGroups
    case .allClients: isPart = { $0 == .mqttClients }
    default: return nil
    }
    var results: [String: Result<Sample, CloudError>] = [:]
    for (location, samples) in rows where isPart(location.resource) {
      guard let instanceID = location.instanceID else { continue }
      for (name, result) in samples {
        results[RegionRowID(location.resource, instanceID: instanceID, name: name).text] = result
      }
    }
    return results
  }
}

import Catalog
import Panes
import Watching

/// What the palette offers by its own name: instances, groups, clients, and the topics and roles that
/// some list told.
enum PaletteObjects {
  static func entries(_ model: ConsoleModel) -> [PaletteEntry] {
    instances(model) + groups(model) + clients(model) + told(model)
  }

  /// That nothing is pinned, and how that is done; nil where something is.
  static func noPins(_ model: ConsoleModel) -> Phrase? {
    if !model.pins.isEmpty { return nil }
    let key = model.keyLabels["pin"]
    return Phrase("nothing is pinned, \(key) on a row pins it", "尚未固定任何对象，按 \(key) 固定所选行")
  }

  /// What is pinned, by name.
  static func pinned(_ model: ConsoleModel) -> [PaletteEntry] {
    model.pins.compactMap { pin in
      Resources.all.first { $0.id.name == pin.resource }.flatMap { resource in
        entry(
          Location(resource.id, instanceID: pin.instanceID, parent: pin.parent), pin.rowID, model)
      }
    }
  }

  /// How many places are offered before anything is typed.
  private static let recentLimit = 8

  /// Where the user was, the newest first.
  static func recent(_ model: ConsoleModel) -> [PaletteEntry] {
    let here = Visit(model.panes)?.stops.last
    var told = here.map { [$0] } ?? []
    var entries: [PaletteEntry] = []
    for stop in model.visits.visits.reversed().compactMap(\.stops.last)
    where !told.contains(where: stop.isSamePlace) {
      told.append(stop)
      if let entry = entry(stop, model) { entries.append(entry) }
      if entries.count == recentLimit { break }
    }
    return entries
  }

  /// What is reached by the name of its kind alone needs no remembering, nor does what is looked at
  /// beside one's work.
  private static func entry(_ stop: Visit.Stop, _ model: ConsoleModel) -> PaletteEntry? {
    let resource = Resources.resource(stop.location.resource)
    if resource.isAside || resource.isByTime || stop.location.parent != nil { return nil }
    if case .detail(let rowID) = stop.content { return entry(stop.location, rowID, model) }
    return stop.location.instanceID == nil ? nil : entry(stop.location, nil, model)
  }

  private static func entry(
    _ location: Location, _ rowID: String?, _ model: ConsoleModel
  ) -> PaletteEntry? {
    let kind = Resources.resource(location.resource)
    let instance = location.instanceID.map { name($0, model) }
    guard let rowID else {
      return instance.map { object($0, kind.title, nil, .jump(location, rowID: nil)) }
    }
    return object(rowID, kind.title, instance, .jump(location, rowID: rowID))
  }

  private static func instances(_ model: ConsoleModel) -> [PaletteEntry] {
    model.watch.instances.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { facts in
      instance(facts.isMQTT ? .mqttInstances : .instances, facts.id, facts.name)
    } + legacyInstances(model)
  }

  private static func instance(
    _ id: ResourceID, _ instanceID: String, _ name: String
  ) -> PaletteEntry {
    let kind = Resources.resource(id)
    let inside = NavigationUpdate.place(kind.entered ?? id, of: instanceID)
    var entry = object(name, kind.title, instanceID, .jump(inside, rowID: nil))
    entry.aliases = [instanceID.lowercased()]
    return entry
  }

  /// Instances of 4.x, which the background poller does not ask for.
  private static func legacyInstances(_ model: ConsoleModel) -> [PaletteEntry] {
    let told = (model.toldNames[.instances] ?? [:]).filter { id, _ in
      InstanceResource.isLegacy(id) && model.watch.instances[id] == nil
    }
    return told.sorted { $0.key < $1.key }.flatMap { id, names in
      names.map { instance(.instances, id, $0) }
    }
  }

  private static func groups(_ model: ConsoleModel) -> [PaletteEntry] {
    let keys = model.watch.groups.keys.sorted {
      ($0.name, $0.instanceID) < ($1.name, $1.instanceID)
    }
    return keys.map { key in
      var entry = object(
        key.name, Resources.resource(key.location.resource).title, name(key.instanceID, model),
        .jump(key.location, rowID: key.name))
      // Of a shared subscription people know the group.
      if key.isShared { entry.aliases = [SharedSubscriptionName(key.name).group.lowercased()] }
      return entry
    }
  }

  private static func clients(_ model: ConsoleModel) -> [PaletteEntry] {
    let title = Resources.resource(.mqttClients).title
    let keys = model.watch.clients.keys.sorted {
      ($0.clientID, $0.instanceID) < ($1.clientID, $1.instanceID)
    }
    return keys.map { key in
      object(
        key.clientID, title, name(key.instanceID, model),
        .jump(Location(.mqttClients, instanceID: key.instanceID), rowID: key.clientID))
    }
  }

  private static func told(_ model: ConsoleModel) -> [PaletteEntry] {
    [ResourceID.topics, .roles, .mqttTopics, .mqttUsers].flatMap { kind -> [PaletteEntry] in
      let title = Resources.resource(kind).title
      let instances = (model.toldNames[kind] ?? [:]).sorted { $0.key < $1.key }
      return instances.flatMap { instanceID, names in
        names.map {
          object(
            $0, title, name(instanceID, model),
            .jump(Location(kind, instanceID: instanceID), rowID: $0))
        }
      }
    }
  }

  private static func object(
    _ name: String, _ kind: Phrase, _ instance: String?, _ choice: PaletteEntry.Choice
  ) -> PaletteEntry {
    let title =
      instance.map { Phrase("\($0), \(kind.english)", "\($0)，\(kind.chinese)") } ?? kind
    return PaletteEntry(name: name, title: title, aliases: [], choice: choice, reason: nil)
  }

  private static func name(_ instanceID: String, _ model: ConsoleModel) -> String {
    model.watch.instances[instanceID]?.name ?? model.instanceNames[instanceID] ?? instanceID
  }
}

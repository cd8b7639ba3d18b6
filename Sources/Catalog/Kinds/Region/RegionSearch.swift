import TencentCloud

/// Asks every instance of the region for a kind of thing, and sends what is found while it goes.
struct RegionSearch {
  /// What is listed of which instances.
  struct Kind: Sendable {
    let instances: ResourceID
    let parts: ResourceID
  }

  let kinds: [Kind]
  /// Whether the instances themselves are found as well, those of 4.x among them.
  let findsInstances: Bool
  let client: CloudClient
  /// In which dialect the region speaks of MQTT, once it was asked.
  private var mqtt: Dialect?
  /// Why instances of 4.x could not be listed; that there are none here is no reason.
  private var legacyFailure: CloudError?

  init(kinds: [Kind], findsInstances: Bool = false, client: CloudClient) {
    self.kinds = kinds
    self.findsInstances = findsInstances
    self.client = client
  }

  /// A list that is found so.
  static func source(
    of kinds: [Kind], findsInstances: Bool = false, action: ActionID
  ) -> RowSource {
    .search(action: action) { client, _, send throws(CloudError) in
      var search = RegionSearch(kinds: kinds, findsInstances: findsInstances, client: client)
      try await search.run(send)
    }
  }

  /// An instance that does not answer keeps the others from nothing: it is told at the end.
  mutating func run(_ send: (ListPage) -> Void) async throws(CloudError) {
    var failure: CloudError?
    var instances: [(kind: Kind, id: String, name: String)] = []
    var listed: [ResourceID: [Row]] = [:]
    for kind in kinds {
      do throws(CloudError) {
        if Resources.resource(kind.instances).isAnotherToday {
          mqtt = try await DialectQuestion.dialect(of: .mqtt, client)
        }
        var found = listed[kind.instances] ?? []
        if listed[kind.instances] == nil {
          found = try await self.instances(kind.instances)
        }
        listed[kind.instances] = found
        // Of instances of 4.x no action lists anything.
        for row in found where !InstanceResource.isLegacy(row.id) {
          instances.append((kind, row.id, RegionSearch.name(row, kind.instances)))
        }
      } catch {
        // A region need not have both.
        if RegionAnswers.standing(by: error) != .absent { failure = failure ?? error }
      }
    }
    failure = failure ?? legacyFailure
    if findsInstances {
      let rows = listed.sorted { $0.key.name < $1.key.name }.flatMap {
        RegionSearch.rows($0.key, $0.value)
      }
      send(ListPage(rows: rows, total: nil, searched: .init(done: 0, total: instances.count)))
    }
    for (count, instance) in instances.enumerated() {
      var found: [Row] = []
      do throws(CloudError) {
        found = try await parts(of: instance)
      } catch {
        if error.kind == .cancelled { throw error }
        failure = failure ?? error
      }
      send(
        ListPage(
          rows: found, total: nil,
          searched: ListPage.Progress(done: count + 1, total: instances.count)))
    }
    if let failure { throw failure }
  }

  private func parts(
    of instance: (kind: Kind, id: String, name: String)
  ) async throws(CloudError) -> [Row] {
    let parts = instance.kind.parts
    return try await rows(parts, Location(parts, instanceID: instance.id)).map { row in
      RegionItem(
        RegionRowID(parts, instanceID: instance.id, name: row.id), instanceName: instance.name,
        remark: RegionSearch.value("Remark", of: row, parts) ?? .unknown
      ).row()
    }
  }

  /// The instances of a kind; those of 4.x are in a list that only services of today have.
  private mutating func instances(_ id: ResourceID) async throws(CloudError) -> [Row] {
    let resource = Resources.resource(id)
    if findsInstances, let source = resource.todaysSource {
      do throws(CloudError) {
        return try await rows(source, Location(id))
      } catch {
        if error.kind == .cancelled { throw error }
        if RegionAnswers.standing(by: error) != .absent { legacyFailure = error }
      }
    }
    return try await rows(id, Location(id))
  }

  /// The rows of instances as things of their own.
  private static func rows(_ id: ResourceID, _ instances: [Row]) -> [Row] {
    instances.map { row in
      let name = name(row, id)
      return RegionItem(
        RegionRowID(id, instanceID: row.id, name: name), instanceName: name,
        remark: value("Remark", of: row, id) ?? .unknown
      ).row()
    }
  }

  private func rows(
    _ id: ResourceID, _ location: Location
  ) async throws(CloudError) -> [Row] {
    let resource = Resources.resource(id)
    return try await rows(resource.source(in: resource.isAnotherToday ? mqtt : nil), location)
  }

  /// All pages of a list.
  private func rows(
    _ source: RowSource, _ location: Location
  ) async throws(CloudError) -> [Row] {
    guard case .pages(let action, let fetch) = source else { return [] }
    let size = Paging.pageSize(of: APICatalogs.known.action(action))
    var rows: [Row] = []
    while true {
      let page = try await fetch(
        client, location, PageRequest(offset: rows.count, limit: size))
      rows += page.rows
      if page.rows.isEmpty || rows.count >= page.total ?? 0 { return rows }
    }
  }

  private static func name(_ row: Row, _ id: ResourceID) -> String {
    if case .text(let name)? = value("InstanceName", of: row, id) { name } else { row.id }
  }

  private static func value(_ field: String, of row: Row, _ id: ResourceID) -> FieldValue? {
    Resources.resource(id).fields.firstIndex { $0.name == field }.map { row.values[$0] }
  }
}

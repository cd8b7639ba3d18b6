import TencentCloud

/// Asks every instance of the region for a kind of thing, and sends what is found while it goes.
struct RegionSearch {
  /// What is listed of which instances.
  struct Kind: Sendable {
    let instances: ResourceID
    let parts: ResourceID
  }

  let kinds: [Kind]
  let client: CloudClient
  /// In which dialect the region speaks of MQTT, once it was asked.
  private var mqtt: Dialect?

  init(kinds: [Kind], client: CloudClient) {
    self.kinds = kinds
    self.client = client
  }

  /// A list that is found so.
  static func source(of kinds: [Kind], action: ActionID) -> RowSource {
    .search(action: action) { client, _, send throws(CloudError) in
      var search = RegionSearch(kinds: kinds, client: client)
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
          found = try await rows(kind.instances, Location(kind.instances))
        }
        listed[kind.instances] = found
        for row in found {
          instances.append((kind, row.id, RegionSearch.name(row, kind.instances)))
        }
      } catch {
        // A region need not have both.
        if RegionAnswers.standing(by: error) != .absent { failure = failure ?? error }
      }
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
    let remark = Resources.resource(parts).fields.firstIndex { $0.name == "Remark" }
    return try await rows(parts, Location(parts, instanceID: instance.id)).map { row in
      RegionItem(
        RegionRowID(parts, instanceID: instance.id, name: row.id), instanceName: instance.name,
        remark: remark.map { row.values[$0] } ?? .unknown
      ).row()
    }
  }

  /// All pages of a list.
  private func rows(
    _ id: ResourceID, _ location: Location
  ) async throws(CloudError) -> [Row] {
    let resource = Resources.resource(id)
    let dialect = resource.isAnotherToday ? mqtt : nil
    guard case .pages(let action, let fetch) = resource.source(in: dialect) else { return [] }
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
    let index = Resources.resource(id).fields.firstIndex { $0.name == "InstanceName" }
    if let index, case .text(let name) = row.values[index] { return name }
    return row.id
  }
}

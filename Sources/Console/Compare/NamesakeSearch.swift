import Catalog
import Panes
import TencentCloud

/// Looks for the thing of the same name elsewhere: in an instance, in the others of the region one
/// after the other, or in those of another region.
struct NamesakeSearch: Sendable {
  /// Where it is looked for.
  enum Place: Equatable, Sendable {
    /// In these instances of the region, in their order.
    case instances([String])
    /// In all instances of another region.
    case region(String)
  }

  /// What was found.
  struct Found: Sendable {
    let location: Location
    /// Where nothing describes such a thing but its list.
    let row: Row?
    let sections: [DetailSection]
  }

  /// More than these are not asked: each takes a call.
  static let limit = 50

  let client: CloudClient
  let dialects: RegionDialects
  let resource: Resource
  let rowID: String

  init(_ client: CloudClient, _ dialects: RegionDialects, _ resource: Resource, rowID: String) {
    self.client = client
    self.dialects = dialects
    self.resource = resource
    self.rowID = rowID
  }

  /// What is called so in the first instance that has it; nil where none has.
  /// - Throws: What kept an instance from answering, where none of the others has it.
  func run(in place: Place) async throws(CloudError) -> Found? {
    let ids: [String]
    switch place {
    case .instances(let named): ids = named
    case .region: ids = try await instances()
    }
    var failure: CloudError?
    for id in ids.prefix(NamesakeSearch.limit) {
      do throws(CloudError) {
        if let found = try await found(in: id) { return found }
      } catch {
        if error.kind == .cancelled { throw error }
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return nil
  }

  private func found(in instanceID: String) async throws(CloudError) -> Found? {
    let location = Location(resource.id, instanceID: instanceID)
    let dialect = try await DialectQuestion.dialect(for: resource, dialects, client)
    guard let parts = resource.describe(in: dialect), let first = parts.first else {
      let row = try await rows(resource, location, dialect) { $0.id == rowID }
        .first { $0.id == rowID }
      return row.map { Found(location: location, row: $0, sections: []) }
    }
    let json: JSONValue
    do throws(CloudError) {
      json = try await first.fetch(client, location, rowID)
    } catch {
      if error.code?.hasPrefix("ResourceNotFound") == true { return nil }
      throw error
    }
    let rest = await Self.answers(client, Array(parts.dropFirst()), location, rowID)
    return Found(
      location: location, row: nil,
      sections: [DetailSection(action: first.action, answer: .success(json))] + rest)
  }

  /// What describes a thing, with what went wrong where something did.
  static func answers(
    _ client: CloudClient, _ parts: [DescribeSource], _ location: Location, _ rowID: String
  ) async -> [DetailSection] {
    var sections: [DetailSection] = []
    for part in parts {
      do throws(CloudError) {
        let json = try await part.fetch(client, location, rowID)
        sections.append(DetailSection(action: part.action, answer: .success(json)))
      } catch {
        sections.append(DetailSection(action: part.action, answer: .failure(error)))
      }
    }
    return sections
  }

  private func instances() async throws(CloudError) -> [String] {
    let instances = Resources.resource(resource.scope == .mqtt ? .mqttInstances : .instances)
    let dialect = try await DialectQuestion.dialect(for: instances, dialects, client)
    return try await rows(instances, Location(instances.id), dialect) { _ in false }.map(\.id)
  }

  /// The rows of a list until one is enough.
  private func rows(
    _ resource: Resource, _ location: Location, _ dialect: Dialect?, until isEnough: (Row) -> Bool
  ) async throws(CloudError) -> [Row] {
    guard case .pages(let action, let fetch) = resource.source(in: dialect) else { return [] }
    let size = Paging.pageSize(of: APICatalogs.known.action(action))
    var rows: [Row] = []
    while true {
      let page = try await fetch(
        client, location, PageRequest(offset: rows.count, limit: size))
      rows += page.rows
      if page.rows.isEmpty || rows.count >= page.total ?? 0 || page.rows.contains(where: isEnough) {
        return rows
      }
    }
  }
}

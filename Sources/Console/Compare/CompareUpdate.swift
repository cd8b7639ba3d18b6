import Catalog
import ModelViewUpdate
package import Panes
import TerminalUI
import TencentCloud
import Watching

/// What was answered of two things that are compared.
package struct CompareAnswer: Sendable {
  let number: Int
  let sections: [[DetailSection]]
}

/// Compares two marked rows, or one with its namesake in another instance.
enum CompareUpdate {
  /// One of two things.
  struct Side: Equatable {
    let location: Location
    let row: Row?
    let rowID: String
  }

  /// What would be compared now; nil where there are not two.
  static func candidates(_ model: ConsoleModel) -> [Side]? {
    guard let list = model.top?.list, isComparable(list.resource) else { return nil }
    let marked = list.markedRows
    if marked.count == 2 {
      return marked.map { Side(location: list.location, row: $0, rowID: $0.id) }
    }
    guard marked.isEmpty, let row = list.selectedRow, let other = namesake(row, list, model) else {
      return nil
    }
    return [Side(location: list.location, row: row, rowID: row.id), other]
  }

  /// Whether its rows are things whose fields say something beside each other.
  static func isComparable(_ resource: Resource) -> Bool {
    switch resource.source {
    case .pages: !resource.isByTime
    case .search, .pinned, .watch, .journal: false
    }
  }

  /// The group of the same name in another instance, as far as that is known.
  private static func namesake(_ row: Row, _ list: ListPane, _ model: ConsoleModel) -> Side? {
    guard list.location.resource == .groups, let own = list.location.instanceID else { return nil }
    let ids = model.watch.instances.keys.filter { id in
      id != own && model.watch.groups[GroupKey(instanceID: id, name: row.id)] != nil
    }
    return ids.min().map {
      Side(location: Location(.groups, instanceID: $0), row: nil, rowID: row.id)
    }
  }

  static func open(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let sides = candidates(model) else { return .none }
    model.comparisonCount += 1
    let number = model.comparisonCount
    let isElsewhere = sides[0].rowID == sides[1].rowID
    model.overlay = .comparison(
      ComparisonPage(
        number: number,
        sides: sides.map { DetailPane(location: $0.location, rowID: $0.rowID, row: $0.row) },
        names: sides.map { side in
          guard isElsewhere, let id = side.location.instanceID else { return side.rowID }
          return "\(side.rowID) (\(model.instanceNames[id] ?? id))"
        }))
    let (environment, region) = (work.environment, model.session.region)
    let asked = sides.map { ($0.location, $0.rowID) }
    let dialects = model.dialects
    return .run("compare #\(number)") { send in
      let client = await environment.client(region)
      var sections: [[DetailSection]] = []
      for (location, rowID) in asked {
        sections.append(await answers(client, dialects, location, rowID))
      }
      send(.compared(CompareAnswer(number: number, sections: sections)))
    }
  }

  private static func answers(
    _ client: CloudClient, _ dialects: RegionDialects, _ location: Location, _ rowID: String
  ) async -> [DetailSection] {
    var sections: [DetailSection] = []
    let resource = Resources.resource(location.resource)
    // Both were listed a moment ago: the dialect is known, or it is that of 2024.
    for part in resource.describe(in: dialects[resource]) ?? [] {
      do throws(CloudError) {
        let json = try await part.fetch(client, location, rowID)
        sections.append(DetailSection(action: part.action, answer: .success(json)))
      } catch {
        sections.append(DetailSection(action: part.action, answer: .failure(error)))
      }
    }
    return sections
  }

  /// Takes what was answered, where it is still looked at.
  static func take(_ answer: CompareAnswer, _ model: inout ConsoleModel) {
    guard case .comparison(var page)? = model.overlay, page.number == answer.number else { return }
    page.isAsking = false
    for (index, sections) in answer.sections.enumerated() where index < page.sides.count {
      page.sides[index].sections = sections
    }
    model.overlay = .comparison(page)
  }

  /// Scrolls it.
  static func scroll(
    _ model: inout ConsoleModel, _ page: ComparisonPage, by distance: (_ pageRows: Int) -> Int
  ) {
    let look = model.look(symbols: .unicode, timeZone: model.timeZone)
    let extent = ComparisonView(look: look).extent(page, size: model.size)
    var page = page
    page.firstLine = max(
      0, min(page.firstLine + distance(extent.rows), extent.lines - extent.rows))
    model.overlay = .comparison(page)
  }
}

import Catalog
import ModelViewUpdate
import Panes
import TerminalUI
import TencentCloud
import Watching

/// What was answered of two things that are compared.
package struct CompareAnswer: Sendable {
  let number: Int
  let own: [DetailSection]
  /// The other one; nil where nothing is called so there.
  let other: Result<NamesakeSearch.Found?, CloudError>
}

/// Compares two marked rows, or one with its namesake in another instance or region.
enum CompareUpdate {
  /// What a row is compared with.
  enum Other {
    case row(Row)
    case namesake(NamesakeSearch.Place)
  }

  /// What would be compared now by the key alone; nil where there is nothing to compare with.
  static func candidates(_ model: ConsoleModel) -> (row: Row, other: Other)? {
    guard let list = model.top?.list, isComparable(list.resource) else { return nil }
    let marked = list.markedRows
    if marked.count == 2 { return (marked[0], .row(marked[1])) }
    guard marked.isEmpty, let row = list.selectedRow else { return nil }
    let others = otherInstances(row, list, model)
    return others.isEmpty ? nil : (row, .namesake(.instances(others)))
  }

  /// Whether its rows are things whose fields say something beside each other.
  static func isComparable(_ resource: Resource) -> Bool {
    switch resource.source {
    case .pages: !resource.isByTime
    case .search, .pinned, .watch, .journal: false
    }
  }

  /// The other instances that may have what is called so: of groups those that are known to, else all
  /// of the kind.
  private static func otherInstances(
    _ row: Row, _ list: ListPane, _ model: ConsoleModel
  ) -> [String] {
    guard let own = list.location.instanceID, hasNamesakes(list) else { return [] }
    let isMQTT = list.resource.scope == .mqtt
    let ids = model.watch.instances.values.filter { $0.id != own && $0.isMQTT == isMQTT }
      .map(\.id).sorted()
    guard list.location.resource == .groups else { return ids }
    return ids.filter { model.watch.groups[GroupKey(instanceID: $0, name: row.id)] != nil }
  }

  /// Whether its rows are what the user has named: ids are of one instance alone.
  static func hasNamesakes(_ list: ListPane) -> Bool {
    list.location.instanceID != nil && list.location.parent == nil
      && Resources.tabs(in: list.resource.scope).contains(list.resource.id)
  }

  static func open(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let (row, other) = candidates(model) else { return .none }
    return open(row, other, &model, work)
  }

  /// Compares the selected row with its namesake.
  static func open(
    in place: NamesakeSearch.Place, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let row = model.top?.list?.selectedRow else { return .none }
    return open(row, .namesake(place), &model, work)
  }

  private static func open(
    _ row: Row, _ other: Other, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let list = model.top?.list else { return .none }
    let location = list.location
    var otherRow: Row?
    if case .row(let marked) = other { otherRow = marked }
    model.comparisonCount += 1
    let number = model.comparisonCount
    let otherID = otherRow?.id ?? row.id
    let own = location.instanceID.map { model.instanceNames[$0] ?? $0 }
    model.overlay = .comparison(
      ComparisonPage(
        number: number,
        sides: [
          DetailPane(location: location, rowID: row.id, row: row),
          DetailPane(location: location, rowID: otherID, row: otherRow),
        ],
        names: otherRow == nil ? [named(row.id, own), row.id] : [row.id, otherID]))
    let (environment, region, dialects) = (work.environment, model.session.region, model.dialects)
    let resource = list.resource
    return .run("compare #\(number)") { [otherRow] send in
      let client = await environment.client(region)
      // What was listed a moment ago has a dialect that is known, or it is that of 2024.
      let parts = resource.describe(in: dialects[resource]) ?? []
      let own = await NamesakeSearch.answers(client, parts, location, row.id)
      let found: Result<NamesakeSearch.Found?, CloudError>
      switch other {
      case .row(let marked):
        let sections = await NamesakeSearch.answers(client, parts, location, marked.id)
        found = .success(.init(location: location, row: otherRow, sections: sections))
      case .namesake(let place):
        var elsewhere: String?
        if case .region(let name) = place { elsewhere = name }
        let search = NamesakeSearch(
          await environment.client(elsewhere ?? region),
          elsewhere == nil ? dialects : RegionDialects(), resource, rowID: row.id)
        do throws(CloudError) {
          found = .success(try await search.run(in: place))
        } catch {
          found = .failure(error)
        }
      }
      send(.compared(CompareAnswer(number: number, own: own, other: found)))
    }
  }

  private static func named(_ rowID: String, _ instance: String?) -> String {
    instance.map { "\(rowID) (\($0))" } ?? rowID
  }

  /// Takes what was answered, where it is still looked at.
  static func take(_ answer: CompareAnswer, _ model: inout ConsoleModel) {
    guard case .comparison(var page)? = model.overlay, page.number == answer.number else { return }
    page.isAsking = false
    page.sides[0].sections = answer.own
    switch answer.other {
    case .success(let found?):
      let isNamesake = page.sides[0].rowID == page.sides[1].rowID
      page.sides[1] = DetailPane(
        location: found.location, rowID: page.sides[1].rowID, row: found.row)
      page.sides[1].sections = found.sections
      if isNamesake, let id = found.location.instanceID {
        page.name(1, named(page.sides[1].rowID, model.instanceNames[id] ?? id))
      }
      model.overlay = .comparison(page)
    case .success(nil):
      model.overlay = nil
      model.notice = Notice(
        .warning, ComparePhrases.nowhere(TextWidth.visible(page.sides[1].rowID)))
    case .failure(let error):
      model.overlay = nil
      model.notice = Notice(.failure, ErrorPhrases.phrase(error))
    }
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

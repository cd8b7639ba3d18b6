import Catalog
import ConfigurationFiles
import ModelViewUpdate
import Panes
import Synchronization
import TencentCloud
import TerminalUI
import Watching

/// The rows of a list as the console makes them, for kinds of which no plain list of items tells.
struct ListedRows: Sendable {
  private let resource: Resource
  private let location: Location
  /// Ids and patterns of MQTT clients.
  private let ids: [String]
  /// How many rows are read at most.
  private let limit: Int

  init(_ resource: Resource, _ location: Location, ids: [String], limit: Int) {
    self.resource = resource
    self.location = location
    self.ids = ids
    self.limit = limit
  }

  /// What was read before the list ended or failed.
  private final class Pages: Sendable {
    let rows = Mutex<[ListPage]>([])
    func take(_ page: ListPage) { rows.withLock { $0.append(page) } }
  }

  func look(
    _ session: CloudSession, _ directories: XDGDirectories
  ) async throws -> Repetition.Look {
    var list = ListPane(location: location)
    var problems: [String] = []
    // What was asked for was answered: it is told, and is no failure.
    var notes: [String] = []
    let client = session.client
    let pages = Pages()
    switch resource.source {
    case .pages(let action, let fetch):
      let (start, place) = (client, location)
      let pager = Pager(
        fetch: { request throws(CloudError) in try await fetch(start, place, request) },
        send: { pages.take($0) })
      let end = try await pager.run(from: 0, wanted: limit)
      if !end.isComplete, limit < .max {
        let total = pages.rows.withLock { $0.last?.total }
        notes.append(
          "the first \(limit) of \(total.map(String.init) ?? "–") are listed; --limit takes more")
      }
      if let defect = end.defect {
        problems.append("the list is incomplete: \(CloudError(.malformed(defect), action: action))")
      }
    case .search(_, let search): try await search(client, location) { pages.take($0) }
    case .pinned: pages.take(try kept(directories))
    case .watch, .journal: break
    }
    let moment = MachineClock.now()
    var left = limit
    for page in pages.rows.withLock({ $0 }) where left > 0 {
      list.arrive(
        ListPage(rows: Array(page.rows.prefix(left)), total: page.total), at: moment)
      left -= page.rows.count
    }
    list.finishLoad(.success(true))
    if resource.live != nil { problems += await measure(&list, client) }
    let terms = ExportTerms(
      format: ValueFormat(language: .english, symbols: .unicode, timeZone: .fixed(hours: 0)),
      redaction: Redaction(keepsBodies: true, keepsAddresses: true))
    var listing = list.listing(terms)
    listing.notes = []
    return Repetition.Look(
      listing: listing, problems: notes + problems,
      status: problems.isEmpty ? .done : .refused)
  }

  /// The clients that were named, or those that the user keeps.
  private func kept(_ directories: XDGDirectories) throws -> ListPage {
    var names: [String] = []
    if ids.isEmpty, let instance = location.instanceID {
      do {
        names = try KeptListFile<String>.clients(directories, instanceID: instance).read()
      } catch {
        throw CommandFailure(.refused, TextWidth.visible("\(error)"))
      }
    }
    for text in ids {
      switch ClientPattern.ids(in: text) {
      case .success(let found): names += found.filter { !names.contains($0) }
      case .failure(let mistake):
        let phrase =
          switch mistake {
          case .badRange(let range): Phrases.badPattern(range)
          case .openQuote: Phrases.openQuote
          case .tooMany: Phrases.tooManyClients(ClientPattern.limit)
          case .noGroup(let name): InstancePhrases.badLegacyGroup(name)
          case .nothing: Phrases.none
          }
        throw CommandFailure(
          .wrongUsage, TextWidth.visible("--id: \(phrase.english)"),
          TextWidth.visible("--id：\(phrase.chinese)"))
      }
    }
    let rows = names.map { Row(id: $0, values: [.text($0)]) }
    return ListPage(rows: rows, total: rows.count)
  }

  /// Asks for what is measured of each row. That there is no such thing is an answer.
  private func measure(_ list: inout ListPane, _ client: CloudClient) async -> [String] {
    guard let live = resource.live else { return [] }
    let place = location
    let batch = SampleBatch<String, Sample>(
      ids: list.rows.map(\.id), gatheringMilliseconds: 60_000,
      deadlineMilliseconds: 86_400_000,
      late: { _ in CloudError(.transport(.timedOut), action: live.action) }
    ) { id throws(CloudError) in
      let measured = try await live.fetch(client, place, id)
      if case .group(let group) = measured.facts {
        return Sample(group, takenAt: MachineClock.now())
      }
      return Sample(values: measured.values, takenAt: MachineClock.now())
    }
    let found = Mutex<[String: Result<Sample, CloudError>]>([:])
    await batch.run { results in found.withLock { $0.merge(results) { $1 } } }
    let results = found.withLock { $0 }
    list.take(results)
    return list.rows.compactMap { row in
      guard case .failure(let error)? = results[row.id] else { return nil }
      return "\(TextWidth.visible(row.id)): \(TextWidth.visible("\(error)"))"
    }
  }
}

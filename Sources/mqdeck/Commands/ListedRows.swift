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
    let dialect = try await DialectQuestion.dialect(for: resource, RegionDialects(), client)
    // What is named by its id need not be listed.
    switch ids.isEmpty ? resource.source(in: dialect) : .pinned {
    case .pages(let action, let fetch):
      let (start, place) = (client, location)
      var end: Pager.End
      repeat {
        let read = pages.rows.withLock { $0 }
        let held = read.flatMap(\.rows).map(\.id)
        let pager = Pager(
          action,
          fetch: { request throws(CloudError) in try await fetch(start, place, request) },
          send: { pages.take($0) }, token: read.last?.token,
          held: Dictionary(zip(held, held.indices), uniquingKeysWith: { first, _ in first }))
        end = try await pager.run(from: held.count, wanted: limit)
        // Where no total leads on, a token does.
        let next = pages.rows.withLock { $0.last }
        if next?.token == nil || next?.token == read.last?.token || next?.total != nil { break }
      } while !end.isComplete && pages.rows.withLock { $0.reduce(0) { $0 + $1.rows.count } } < limit
      if !end.isComplete, limit < .max {
        let total = pages.rows.withLock { $0.last?.total }
        let all = total.map(String.init) ?? "–"
        notes.append(
          HelpText.text(
            "the first \(limit) of \(all) are listed; --limit takes more",
            "共 \(all) 条，只列出前 \(limit) 条；可用 --limit 增加"))
      }
      if let defect = end.defect {
        problems.append(ListedItems.incomplete(CloudError(.malformed(defect), action: action)))
      }
    case .search(_, let search): try await search(client, location) { pages.take($0) }
    case .pinned:
      pages.take(try kept(directories))
      if ids.isEmpty, pages.rows.withLock({ $0.allSatisfy(\.rows.isEmpty) }) {
        notes.append(
          HelpText.text(
            "this region cannot list clients, and none is watched: name them with --id",
            "该地域不支持列出客户端，也没有关注的客户端：请用 --id 指定"))
      }
    case .watch, .journal: break
    }
    let moment = MachineClock.now()
    var left = limit
    for page in pages.rows.withLock({ $0 }) where left > 0 {
      var part = ListPage(rows: Array(page.rows.prefix(left)), total: page.total)
      part.measured = page.measured
      part.mayHaveMore = page.mayHaveMore
      list.arrive(part, at: moment)
      left -= page.rows.count
    }
    list.finishLoad(.success(true))
    if let live = resource.live(in: dialect) { problems += await measure(&list, client, live) }
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
        throw CommandFailure(.refused, Phrase(ofFiles: TextWidth.visible("\(error)")))
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
  private func measure(
    _ list: inout ListPane, _ client: CloudClient, _ live: LiveSource
  ) async -> [String] {
    let place = location
    let ids = list.rows.map(\.id).filter { !list.measuredIDs.contains($0) }
    if ids.isEmpty { return [] }
    let batch = SampleBatch<String, Sample>(
      ids: ids,
      gatheringMilliseconds: 60_000,
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
      return Phrase(error).about(TextWidth.visible(row.id)).told
    }
  }
}

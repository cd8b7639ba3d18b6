import Catalog
import ModelViewUpdate
import Panes
import TencentCloud

/// The requests of lists, as effects labelled with their place.
struct ListEffects {
  let environment: ConsoleEnvironment
  let region: String
  /// What the region is known to speak.
  var dialects = RegionDialects()
  /// What the user named of a list that a search cannot find.
  var named: [String] = []

  /// Reads a list from row `start` until `wanted` rows are held.
  func load(_ pane: Pane, _ list: ListPane, from start: Int, wanted: Int) -> Effect<Message> {
    let location = list.location
    let paneID = pane.id
    let generation = list.generation
    let token = start == 0 ? nil : list.token
    let held = start == 0 ? [:] : list.rowIndices
    let total = list.total
    return .run(RequestLabel.list(paneID, location)) {
      [environment, region, dialects, named] send in
      @Sendable func answer(_ content: ListAnswer.Content) {
        send(.listed(ListAnswer(paneID: paneID, generation: generation, content: content)))
      }
      do throws(CloudError) {
        let client = await environment.client(region)
        let resource = Resources.resource(location.resource)
        let dialect = try await DialectQuestion.dialect(for: resource, dialects, client) {
          send(ListEffects.learnt($0, $1, region))
        }
        switch resource.source(in: dialect) {
        case .pages(let action, let fetch):
          let pager = Pager(
            action,
            fetch: { request throws(CloudError) in
              let start = ContinuousClock.now
              var page = try await fetch(client, location, request)
              page.milliseconds = start.milliseconds
              return page
            },
            send: { answer(.page($0)) }, token: token, held: held, total: total)
          let end = try await pager.run(from: start, wanted: wanted)
          if let defect = end.defect {
            answer(.flawed(CloudError(.malformed(defect), action: action)))
          }
          answer(.finished(.success(end.isComplete)))
        case .search(_, let search):
          if location.resource == .legacyGroups {
            answer(.page(ListPage(rows: LegacyGroupResource.rows(named: named), total: nil)))
          }
          try await search(client, location) { answer(.page($0)) }
          answer(.finished(.success(true)))
        case .pinned, .watch, .journal: answer(.finished(.success(true)))
        }
      } catch {
        answer(.finished(.failure(error)))
      }
    }
  }

  /// Reads one thing.
  func describe(_ pane: Pane, _ detail: DetailPane) -> Effect<Message> {
    let resource = Resources.resource(detail.location.resource)
    guard resource.describe != nil || resource.today?.describe != nil else { return .none }
    let paneID = pane.id
    let (location, rowID) = (detail.location, detail.rowID)
    return .run(RequestLabel.detail(paneID, location, rowID)) {
      [environment, region, dialects] send in
      let client = await environment.client(region)
      var sections: [DetailSection] = []
      let dialect: Dialect?
      do throws(CloudError) {
        dialect = try await DialectQuestion.dialect(for: resource, dialects, client) {
          send(ListEffects.learnt($0, $1, region))
        }
      } catch {
        let failed = DetailSection(action: error.action, answer: .failure(error))
        return send(.described(DetailAnswer(paneID: paneID, sections: [failed])))
      }
      for part in resource.describe(in: dialect) ?? [] {
        let start = ContinuousClock.now
        do throws(CloudError) {
          let json = try await part.fetch(client, location, rowID)
          sections.append(
            DetailSection(
              action: part.action, answer: .success(json), milliseconds: start.milliseconds))
        } catch {
          sections.append(DetailSection(action: part.action, answer: .failure(error)))
        }
      }
      send(.described(DetailAnswer(paneID: paneID, sections: sections)))
    }
  }

  /// What a call found out of the region before it could be made.
  private static func learnt(
    _ action: ActionID, _ failure: CloudError?, _ region: String
  ) -> Message {
    .answersLearnt(AnswersAnswer(region: region, content: .asked(action, failure)))
  }
}

extension ContinuousClock.Instant {
  /// Whole milliseconds from this instant until now.
  var milliseconds: Int { Int((duration(to: .now) / .milliseconds(1)).rounded()) }
}

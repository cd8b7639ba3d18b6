package import TencentCloud

/// Reads a list page by page, several pages at once, by the rule of `Paging`.
package struct Pager: Sendable {
  /// Rows asked for at once.
  package static let pageSize = Paging.pageSize
  /// Pages under way at once after the first; the client keeps to the service's limit.
  static let window = 4

  /// How far a list was read.
  package struct End: Equatable, Sendable {
    /// Whether every page was read.
    package let isComplete: Bool
    /// In which way it is not whole all the same.
    package let defect: AnswerDefect?
  }

  /// Rows asked for at once of this list.
  let limit: Int
  package let fetch: @Sendable (PageRequest) async throws(CloudError) -> ListPage
  package let send: @Sendable (ListPage) -> Void
  /// What an earlier page gave to ask for those after it.
  package var token: String?
  /// The rows that are held, which a page after them must not repeat.
  package var held: [String: Int] = [:]
  /// How many there are, as an earlier page said.
  package var total: Int?

  /// - Parameter action: The one that is asked, whose pages may be smaller than others.
  package init(
    _ action: ActionID? = nil,
    fetch: @escaping @Sendable (PageRequest) async throws(CloudError) -> ListPage,
    send: @escaping @Sendable (ListPage) -> Void, token: String? = nil, held: [String: Int] = [:],
    total: Int? = nil
  ) {
    limit = Paging.pageSize(of: action.flatMap(APICatalogs.known.action))
    self.fetch = fetch
    self.send = send
    self.token = token
    self.held = held
    self.total = total
  }

  /// Reads from row `start` until `wanted` rows are held or there are no more.
  package func run(from start: Int, wanted: Int) async throws(CloudError) -> End {
    let first = try await fetch(
      PageRequest(offset: start, limit: limit, token: token))
    var following = self
    following.token = first.token ?? token
    send(first)
    var paging = Paging(read: start, total: start > 0 ? total : nil)
    take(first, asked: limit, &paging)
    guard let total = first.total else {
      return End(isComplete: paging.isOver, defect: paging.defect)
    }
    var step = first.rows.count
    while !paging.isOver, paging.read < wanted, step > 0 {
      let window = try await following.runWindow(
        paging, step: step, end: min(max(total, paging.read + step), wanted))
      step = window.shortest
      paging = window.paging
    }
    return End(isComplete: paging.isOver, defect: paging.defect)
  }

  private func take(_ page: ListPage, asked: Int, _ paging: inout Paging) {
    paging.take(
      page.rows.map { page.namelessIDs.contains($0.id) ? nil : $0.id }, total: page.total,
      asked: asked, excess: page.excess, isHeld: { held[$0] != nil })
  }

  /// What a window of pages came to.
  private struct Window {
    var paging: Paging
    /// The fewest rows of a page.
    var shortest: Int
    var failure: CloudError?
    var isShort = false
  }

  /// A page that arrived, or why it did not.
  private struct Arrival: Sendable {
    let offset: Int
    let result: Result<ListPage, CloudError>
  }

  /// Reads some pages at once and hands them on in order. Stops at the first one that is shorter
  /// than expected, since what follows it would leave a gap.
  private func runWindow(
    _ paging: Paging, step: Int, end: Int
  ) async throws(CloudError) -> Window {
    let start = paging.read
    let offsets = Array(stride(from: start, to: end, by: step).prefix(Pager.window * 4))
    // All that changes lives inside of the group's closure: captured from outside of it, the
    // optimizer of Swift 6.3 loses it across the suspension.
    let window = await withTaskGroup(of: Arrival.self, returning: Window.self) { group in
      var window = Window(paging: paging, shortest: step)
      var waiting: [Int: ListPage] = [:]
      var next = start
      var asked = min(Pager.window, offsets.count)
      for offset in offsets[..<asked] { addPage(offset, step, &group) }
      while let arrival = await group.next() {
        switch arrival.result {
        case .failure(let error): window.failure = window.failure ?? error
        case .success(let page): waiting[arrival.offset] = page
        }
        while !window.isShort, window.failure == nil, let page = waiting.removeValue(forKey: next) {
          send(page)
          take(page, asked: step, &window.paging)
          window.shortest = min(window.shortest, page.rows.count)
          window.isShort = page.rows.count < step || window.paging.isOver
          next += step
        }
        if window.isShort || window.failure != nil {
          group.cancelAll()
          break
        }
        if asked < offsets.count {
          addPage(offsets[asked], step, &group)
          asked += 1
        }
      }
      return window
    }
    if let failure = window.failure { throw failure }
    return window
  }

  private func addPage(_ offset: Int, _ step: Int, _ group: inout TaskGroup<Arrival>) {
    group.addTask {
      do throws(CloudError) {
        let page = try await fetch(PageRequest(offset: offset, limit: step, token: token))
        return Arrival(offset: offset, result: .success(page))
      } catch {
        return Arrival(offset: offset, result: .failure(error))
      }
    }
  }
}

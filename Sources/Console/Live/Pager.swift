import TencentCloud
/// Reads a list page by page. What arrives and the total that the service gives are believed, not
/// what was asked for: a service that hands out smaller pages is followed.
struct Pager: Sendable {
  /// Rows asked for at once.
  static let pageSize = 100
  /// Pages under way at once after the first; the client keeps to the service's limit.
  static let window = 4

  /// Whether a page is the last one: it is empty, all were read or, where the service does not say
  /// how many there are, it is shorter than asked for.
  static func isLast(pageCount: Int, read: Int, total: Int?) -> Bool {
    pageCount == 0 || (total.map { read >= $0 } ?? (pageCount < pageSize))
  }

  let fetch: @Sendable (PageRequest) async throws(CloudError) -> ListPage
  let send: @Sendable (ListPage) -> Void
  /// What an earlier page gave to ask for those after it.
  var token: String?

  /// Reads from row `start` until `wanted` rows are held or there are no more.
  /// - Returns: Whether every page was read.
  func run(from start: Int, wanted: Int) async throws(CloudError) -> Bool {
    let first = try await fetch(
      PageRequest(offset: start, limit: Pager.pageSize, token: token))
    var following = self
    following.token = first.token ?? token
    send(first)
    var held = start + first.rows.count
    guard let total = first.total else { return first.rows.count < Pager.pageSize }
    var step = first.rows.count
    while held < min(total, wanted), step > 0 {
      let received = try await following.runWindow(from: held, step: step, end: min(total, wanted))
      step = received == 0 ? 0 : min(step, received)
      held += received
    }
    return held >= total || step == 0
  }

  /// What a window of pages came to.
  private struct Window {
    var received = 0
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
    from start: Int, step: Int, end: Int
  ) async throws(CloudError) -> Int {
    let offsets = Array(stride(from: start, to: end, by: step).prefix(Pager.window * 4))
    // All that changes lives inside of the group's closure: captured from outside of it, the
    // optimizer of Swift 6.3 loses it across the suspension.
    let window = await withTaskGroup(of: Arrival.self, returning: Window.self) { group in
      var window = Window()
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
          window.received += page.rows.count
          window.isShort = page.rows.count < step
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
    return window.received
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

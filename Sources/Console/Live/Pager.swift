import TencentCloud

/// Reads a list page by page. What arrives and the total that the service gives are believed, not
/// what was asked for: a service that hands out smaller pages is followed.
struct Pager: Sendable {
  /// Rows asked for at once.
  static let pageSize = 100
  /// Pages under way at once after the first; the client keeps to the service's limit.
  static let window = 4

  let fetch: @Sendable (PageRequest) async throws(CloudError) -> ListPage
  let send: @Sendable (ListPage) -> Void

  /// Reads from row `start` until `wanted` rows are held or there are no more.
  /// - Returns: Whether every page was read.
  func run(from start: Int, wanted: Int) async throws(CloudError) -> Bool {
    let first = try await fetch(PageRequest(offset: start, limit: Pager.pageSize))
    send(first)
    var held = start + first.rows.count
    guard let total = first.total else { return first.rows.count < Pager.pageSize }
    var step = first.rows.count
    while held < min(total, wanted), step > 0 {
      let received = try await runWindow(from: held, step: step, end: min(total, wanted))
      step = received == 0 ? 0 : min(step, received)
      held += received
    }
    return held >= total || step == 0
  }

  /// Reads some pages at once and hands them on in order. Stops at the first one that is shorter
  /// than expected, since what follows it would leave a gap.
  private func runWindow(
    from start: Int, step: Int, end: Int
  ) async throws(CloudError) -> Int {
    let offsets = stride(from: start, to: end, by: step).prefix(Pager.window * 4)
    var received = 0
    var waiting: [Int: ListPage] = [:]
    var failure: CloudError?
    await withTaskGroup(of: (Int, Result<ListPage, CloudError>).self) { group in
      var pending = offsets.makeIterator()
      var next = start
      for _ in 0..<Pager.window { addPage(&pending, step, &group) }
      for await (offset, result) in group {
        switch result {
        case .failure(let error):
          if failure == nil { failure = error }
          group.cancelAll()
        case .success(let page): waiting[offset] = page
        }
        while failure == nil, let page = waiting.removeValue(forKey: next) {
          send(page)
          received += page.rows.count
          next += step
          if page.rows.count < step {
            group.cancelAll()
            return
          }
        }
        if failure == nil { addPage(&pending, step, &group) }
      }
    }
    if let failure, received == 0 || failure.kind != .cancelled { throw failure }
    return received
  }

  private func addPage(
    _ pending: inout some IteratorProtocol<Int>, _ step: Int,
    _ group: inout TaskGroup<(Int, Result<ListPage, CloudError>)>
  ) {
    guard let offset = pending.next() else { return }
    group.addTask {
      do throws(CloudError) {
        return (offset, .success(try await fetch(PageRequest(offset: offset, limit: step))))
      } catch {
        return (offset, .failure(error))
      }
    }
  }
}

import ActionLiterals
import Synchronization
import TencentCloud
import Testing

@testable import Catalog

/// A list behind pages, as odd as a service may be.
private final class Shelf: Sendable {
  let names: [String]
  let largestPage: Int
  let failingOffset: Int?
  let requests = Mutex<[PageRequest]>([])
  let received = Mutex<[String]>([])

  init(_ count: Int, largestPage: Int = 100, failingOffset: Int? = nil) {
    names = (0..<count).map { "t\($0)" }
    self.largestPage = largestPage
    self.failingOffset = failingOffset
  }

  var pager: Pager {
    Pager(
      fetch: { page throws(CloudError) in
        self.requests.withLock { $0.append(page) }
        if page.offset == self.failingOffset {
          throw CloudError(.transport(.timedOut), action: "List")
        }
        let rows = self.names.dropFirst(page.offset).prefix(min(page.limit, self.largestPage))
        return ListPage(
          rows: rows.map { Row(id: $0, values: []) }, total: self.names.count)
      },
      send: { page in self.received.withLock { $0 += page.rows.map(\.id) } })
  }
}

@Suite struct PagerTests {
  private let whole = Pager.End(isComplete: true, defect: nil)

  @Test(arguments: [0, 1, 99, 100, 101, 250, 1999])
  func readsEveryRowOnceAndInOrder(_ count: Int) async throws {
    let shelf = Shelf(count)
    #expect(try await shelf.pager.run(from: 0, wanted: .max) == whole)
    #expect(shelf.received.withLock { $0 } == shelf.names)
    #expect(shelf.requests.withLock { $0.count } == max(1, (count + 99) / 100))
  }

  @Test(arguments: [20, 33])
  func followsAServiceThatHandsOutSmallerPages(_ largest: Int) async throws {
    let shelf = Shelf(250, largestPage: largest)
    #expect(try await shelf.pager.run(from: 0, wanted: .max) == whole)
    #expect(shelf.received.withLock { $0 } == shelf.names)
  }

  @Test func readsNoMoreThanIsWanted() async throws {
    let shelf = Shelf(10_000)
    #expect(
      try await shelf.pager.run(from: 0, wanted: 300) == Pager.End(isComplete: false, defect: nil))
    #expect(shelf.received.withLock { $0.count } == 300)
    #expect(shelf.requests.withLock { $0.count } == 3)
  }

  @Test func goesOnWhereItWas() async throws {
    let shelf = Shelf(450)
    #expect(try await shelf.pager.run(from: 200, wanted: .max) == whole)
    #expect(shelf.received.withLock { $0 } == Array(shelf.names[200...]))
  }

  @Test func throwsTheFailureAndLeavesNoGapBeforeIt() async {
    let shelf = Shelf(1000, failingOffset: 400)
    await #expect(throws: CloudError.self) {
      _ = try await shelf.pager.run(from: 0, wanted: .max)
    }
    let received = shelf.received.withLock { $0 }
    #expect(received == Array(shelf.names[..<received.count]))
    #expect(received.count <= 400)
  }

  private func pager(_ total: Int?, _ page: @escaping @Sendable (Int) -> [String]) -> Pager {
    Pager(
      fetch: { request throws(CloudError) in
        ListPage(rows: page(request.offset).map { Row(id: $0, values: []) }, total: total)
      }, send: { _ in })
  }

  @Test func aListThatNeverEndsEndsWhereAPageBringsNothingNew() async throws {
    let names = (0..<100).map { "t\($0)" }
    let end = try await pager(2_147_483_647) { _ in names }.run(from: 0, wanted: .max)
    #expect(end.isComplete && end.defect == .miscounted(said: 2_147_483_647, given: 100))
    // Asked for further on: the rows are held already.
    var further = pager(2_147_483_647) { _ in names }
    further.held = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    #expect(try await further.run(from: 100, wanted: .max).isComplete)
  }

  @Test func aListThatSaysMoreThanItGivesIsNotWhole() async throws {
    let few = try await pager(500) { $0 == 0 ? ["a", "b", "c", "d"] : [] }
      .run(from: 0, wanted: .max)
    #expect(few == Pager.End(isComplete: true, defect: .miscounted(said: 500, given: 4)))
    let none = try await pager(5) { _ in [] }.run(from: 0, wanted: 100)
    #expect(none.defect == .miscounted(said: 5, given: 0))
  }
}

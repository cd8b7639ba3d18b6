import TencentCloud
import Testing

@testable import Catalog

/// The one rule by which lists are read page by page.
@Suite struct PagingTests {
  private func names(_ range: Range<Int>) -> [String?] { range.map { "t\($0)" } }

  @Test func theTotalIsBelieved() {
    var paging = Paging()
    paging.take(names(0..<20), total: 50)
    #expect(!paging.isOver && paging.read == 20)
    paging.take(names(20..<50), total: 50)
    #expect(paging.isOver && paging.defect == nil)
  }

  @Test func withoutATotalAShortPageIsTheLast() {
    var paging = Paging()
    paging.take(names(0..<100), total: nil)
    #expect(!paging.isOver)
    paging.take(names(100..<101), total: nil)
    #expect(paging.isOver && paging.defect == nil)
  }

  @Test func aTotalBelowWhatCameSaysNothing() {
    var paging = Paging()
    paging.take(names(0..<100), total: 0)
    #expect(!paging.isOver)
    paging.take(names(100..<104), total: 0)
    #expect(paging.isOver && paging.defect == .miscounted(said: 0, given: 104))
  }

  @Test func aNameThatCannotBeReadIsSaid() {
    var paging = Paging()
    paging.take(["a", nil, "b"], total: 3)
    #expect(paging.isOver && paging.defect == .nameless(count: 1))
    var endless = Paging()
    endless.take([nil, nil], total: 1000)
    #expect(endless.isOver)
  }

  @Test func whatMovesBetweenPagesIsNoDefect() {
    var moved = Paging()
    moved.take(names(0..<100), total: 150)
    // One came in before: the last of the first page is the first of the second.
    moved.take(names(99..<150), total: 151)
    #expect(moved.isOver && moved.defect == nil)
    var repeated = Paging()
    repeated.take(names(0..<100), total: 150)
    repeated.take(names(99..<149), total: 150)
    #expect(repeated.defect == .miscounted(said: 150, given: 149))
  }

  @Test func aPageOfTooManyIsTheLast() {
    var paging = Paging()
    paging.take(
      names(0..<100), total: 200_000, excess: .tooMany(asked: 100, given: 200_000))
    #expect(paging.isOver && paging.defect == .tooMany(asked: 100, given: 200_000))
  }
}

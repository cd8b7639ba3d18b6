import Testing

@testable import Panes
@testable import Watching

/// The time in a chart whose values are told.
@Suite struct GroupCursorTests {
  private let now: Int64 = 7_200_000

  @Test func itBeginsAtTheEndAndStaysWithinTheChart() throws {
    let first = try #require(GroupCursor.moved(nil, by: -1, span: .hour, now: now))
    #expect(first < now && now - first <= 2 * 60_000)
    #expect(GroupCursor.moved(first, by: 1, span: .hour, now: now) == nil)
    let far = try #require(GroupCursor.moved(first, by: -1000, span: .hour, now: now))
    #expect(now - far <= 3_600_000)
    #expect(GroupCursor.moved(nil, by: 1, span: .hour, now: now) == nil)
  }
}

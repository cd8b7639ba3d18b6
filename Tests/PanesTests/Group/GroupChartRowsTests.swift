import Testing

@testable import Panes

/// How high the charts of a group are.
@Suite struct GroupChartRowsTests {
  private func rows(
    _ bodyRows: Int, tellsTimeBehind: Bool = true, isThin: Bool = false
  ) -> [Int] {
    let rows = GroupChartRows(
      bodyRows: bodyRows, tellsTimeBehind: tellsTimeBehind, isThin: isThin)
    return [rows.lag, rows.timeBehind, rows.tps, rows.total]
  }

  @Test func eachHasAPaneWhereThereIsRoom() {
    #expect(rows(35) == [9, 5, 5, 21])
    #expect(rows(35, tellsTimeBehind: false) == [9, 0, 5, 16])
  }

  @Test func aSmallWindowTellsForHowLongBeforeHowMany() {
    #expect(rows(19) == [5, 3, 0, 10])
    #expect(rows(19, tellsTimeBehind: false) == [5, 0, 3, 10])
    #expect(rows(14) == [4, 0, 0, 6])
  }

  @Test func nothingIsKeptFreeForWhatNobodyTells() {
    let rows = GroupChartRows(
      bodyRows: 35, tellsTimeBehind: false, tellsRate: false, isThin: false)
    #expect([rows.lag, rows.tps, rows.total] == [9, 0, 11])
  }

  @Test func whatHasHardlyBegunTakesLittle() {
    #expect(rows(35, tellsTimeBehind: false, isThin: true) == [3, 0, 0, 5])
  }
}

import Testing

@testable import TerminalUI

@Suite struct ChartTests {
  private func chart(
    _ values: [Double?], range: ClosedRange<Double>? = nil, columns: Int = 16, rows: Int = 5,
    symbols: Symbols = .unicode
  ) -> String {
    Screen.drawn(Size(columns: columns, rows: rows), symbols: symbols) { canvas in
      Chart(values, range: range, start: "10:00", end: "now") { "\(Int($0))" }.draw(on: canvas)
    }.text
  }

  @Test func drawsALineBetweenItsAxes() {
    #expect(
      chart([0, 100], symbols: .ascii) == """
        100|         ***
           |   ******
          0|***
           +------------
            10:00    now
        """)
    #expect(
      chart([0, 100]) == """
        100│        ⣀⠤⠒⠉
           │    ⣀⠤⠒⠉
          0│⣀⠤⠒⠉
           └────────────
            10:00    now
        """)
  }

  @Test func leavesGaps() {
    #expect(
      chart([5, 5, nil, nil, nil, 9, 9], columns: 10, rows: 4, symbols: .ascii) == """
        9|     ***
        5|**
         +--------
          10:~ now
        """)
  }

  @Test func keepsToTheRangeThatIsGiven() {
    #expect(
      chart([-50, 500], range: 0...10, columns: 14, rows: 4, symbols: .ascii) == """
        10|      *****
         0|******
          +-----------
           10:00   now
        """)
  }

  @Test func showsThatNothingIsKnown() {
    #expect(chart([nil, .nan], columns: 5, rows: 3) == "\n  –\n")
    #expect(Chart([nil]) { "\($0)" }.range == nil)
  }

  @Test func drawsAlmostAnywhere() {
    for columns in 0..<8 {
      for rows in 0..<6 {
        #expect(
          chart([1, 2, 3], columns: columns, rows: rows).split(
            separator: "\n", omittingEmptySubsequences: false
          ).count == max(1, rows))
      }
    }
    // Two rows are all line; a flat one runs in the middle, a single value stands at the end.
    #expect(chart([4, 4], columns: 4, rows: 1, symbols: .ascii) == "****")
    #expect(chart([4], columns: 4, rows: 1, symbols: .ascii) == "   *")
    #expect(chart([-1e308, 1e308], columns: 4, rows: 2, symbols: .ascii) == "  **\n**")
  }

  @Test func keepsPeaksOfMoreValuesThanDots() {
    var values = [Double?](repeating: 0, count: 1000)
    values[500] = 9
    let rows = chart(values, columns: 22, rows: 6).split(separator: "\n")
    #expect(rows[0].contains { $0 != " " && $0 != "9" && $0 != "│" })
  }
}

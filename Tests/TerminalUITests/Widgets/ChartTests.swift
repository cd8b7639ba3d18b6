import Testing

@testable import TerminalUI

@Suite struct ChartTests {
  /// Values at equal distances from the left to the right edge; nil ends a stretch.
  private func stretches(_ values: [Double?]) -> [[Chart.Entry]] {
    var stretches: [[Chart.Entry]] = [[]]
    for (index, value) in values.enumerated() {
      if let value {
        let position = values.count > 1 ? Double(index) / Double(values.count - 1) : 1
        stretches[stretches.count - 1].append(Chart.Entry(position: position, value: value))
      } else {
        stretches.append([])
      }
    }
    return stretches
  }

  private func chart(
    _ values: [Double?], range: ClosedRange<Double>? = nil, columns: Int = 16, rows: Int = 5,
    title: String = "", marks: [Chart.Mark]? = nil, symbols: Symbols = .unicode
  ) -> String {
    Screen.drawn(Size(columns: columns, rows: rows), symbols: symbols) { canvas in
      var chart = Chart(stretches(values), range: range) { "\(Int($0))" }
      chart.title = title
      chart.marks =
        marks ?? [.init(position: 0, text: "10:00"), .init(position: 1, text: "now")]
      chart.draw(on: canvas)
    }.text
  }

  @Test func drawsALineBetweenItsAxes() {
    #expect(
      chart([0, 100], symbols: .ascii) == """
        100|         ***
           |   ******
          0|***
           ++----------+
            10:00    now
        """)
    #expect(
      chart([0, 100]) == """
        100│        ⣀⠤⠒⠉
           │    ⣀⠤⠒⠉
          0│⣀⠤⠒⠉
           └┴──────────┴
            10:00    now
        """)
  }

  @Test func leavesGaps() {
    #expect(
      chart([5, 5, nil, nil, nil, 9, 9], columns: 10, rows: 4, symbols: .ascii) == """
        9|      **
        5|**
         ++-------
          10:00
        """)
  }

  @Test func keepsToTheRangeThatIsGiven() {
    #expect(
      chart([-50, 500], range: 0...10, columns: 14, rows: 4, symbols: .ascii) == """
        10|      *****
         0|******
          ++---------+
           10:00   now
        """)
  }

  @Test func saysWhatItShowsAndLeavesTheTimesOutWhereThereAreNone() {
    #expect(
      chart([0, 7, 0], columns: 12, rows: 3, title: "TPS", marks: [], symbols: .ascii) == """
          7|    *
        TPS|  ** **
          0|**     *
        """)
    // In two rows there is no room for it.
    #expect(
      chart([0, 7], columns: 8, rows: 2, title: "TPS", marks: [], symbols: .ascii) == """
          7|  **
          0|**
        """)
  }

  @Test func marksThatWouldTouchAreLeftOut() {
    let marks = [0, 0.2, 0.5, 1, 1.5].map { Chart.Mark(position: $0, text: "\(Int($0 * 100))%") }
    #expect(
      chart([0, 1], columns: 16, rows: 4, marks: marks, symbols: .ascii)
        .split(separator: "\n").suffix(2) == [" ++------+-----+", "  0%    50% 100%"])
  }

  @Test func showsThatNothingIsKnown() {
    #expect(chart([nil, .nan], columns: 5, rows: 3) == "\n  –\n")
    #expect(Chart([]) { "\($0)" }.range == nil)
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
    // Less than two rows of plot are all line; a flat one runs in the middle.
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

  @Test func whatIsOutsideOfItsTimesIsNotDrawn() {
    let screen = Screen.drawn(Size(columns: 6, rows: 1), symbols: .ascii) { canvas in
      let stretch = [-1, 0.4, 2].map { Chart.Entry(position: $0, value: 1) }
      Chart([stretch]) { "\($0)" }.draw(on: canvas)
    }
    #expect(screen.text == "  *")
  }

  /// Own values cover those of another source; neither takes the other's style.
  @Test func layersAreDrawnBelow() {
    let screen = Screen.drawn(Size(columns: 5, rows: 1), symbols: .ascii) { canvas in
      let own = [0.75, 1].map { Chart.Entry(position: $0, value: 1) }
      let other = [0, 0.25, 0.75].map { Chart.Entry(position: $0, value: 1) }
      var chart = Chart([own], range: 0...1) { "\($0)" }
      chart.styles.line = Style(attributes: .bold)
      chart.layers = [Chart.Layer([Array(other.prefix(2)), [other[2]]], style: .plain)]
      chart.draw(on: canvas)
    }
    #expect(screen.text == "** **")
    #expect((0..<5).map { screen.cells[$0].style == .plain } == [true, true, false, false, false])
  }
}

import Testing

@testable import TerminalUI

@Suite struct SparklineTests {
  @Test(
    arguments: [
      ([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"),
      ([10, nil, 20], "▁ █"),
      ([0, 0, 0], "▁▁▁"),
      ([5, 5], "▅▅"),
      ([nil, nil], "  "),
      ([.nan, 1, .infinity, 2], " ▁ █"),
      ([-1e308, 0, 1e308], "▁▅█"),
      ([], ""),
    ] as [([Double?], String)])
  func showsValuesAndGaps(_ values: [Double?], _ expected: String) {
    #expect(Sparkline(values).text(columns: 20, symbols: .unicode) == expected)
  }

  @Test func keepsToItsRange() {
    let sparkline = Sparkline([-5, 50, 100, 500], range: 0...100)
    #expect(sparkline.text(columns: 4, symbols: .unicode) == "▁▅██")
    #expect(sparkline.text(columns: 4, symbols: .ascii) == ".|##")
    #expect(
      Sparkline([-1e300, 1e300], range: 0...1e-10).text(columns: 2, symbols: .unicode) == "▁█")
  }

  @Test func drawsTheNewestAtTheRight() {
    let screen = Screen.drawn(Size(columns: 5, rows: 2)) { canvas in
      Sparkline([0, 1, 2]).draw(on: canvas[Rectangle(column: 0, row: 0, columns: 5, rows: 1)])
      Sparkline([9, 9, 9, 0, 1, 2, 1, 0]).draw(
        on: canvas[Rectangle(column: 0, row: 1, columns: 5, rows: 1)])
    }
    #expect(screen.text == "  ▁▅█\n▁▅█▅▁")
  }
}

import Testing

@testable import TerminalUI

@Suite struct TextViewTests {
  private let text = "one two three\n\n  {\"a\": 1}\n最后一行"

  private func draw(firstLine: Int, columns: Int = 8, rows: Int = 3) -> String {
    Screen.drawn(Size(columns: columns, rows: rows)) { canvas in
      TextView(text, columns: columns).draw(firstLine: firstLine, on: canvas)
    }.text
  }

  @Test func wrapsAndScrolls() {
    #expect(draw(firstLine: 0) == "one two\nthree\n")
    #expect(draw(firstLine: 1) == "three\n\n  {\"a\":")
    #expect(draw(firstLine: 99) == "  {\"a\":\n1}\n最后一行")
    #expect(draw(firstLine: -5) == draw(firstLine: 0))
    #expect(TextView(text, columns: 8).lastFirstLine(rows: 3) == 3)
    #expect(TextView(text, columns: 8).lastFirstLine(rows: 30) == 0)
  }

  @Test func coversWhatWasThere() {
    let screen = Screen.drawn(Size(columns: 4, rows: 2)) { canvas in
      canvas.fill(canvas.bounds, with: "x")
      TextView("", columns: 4).draw(firstLine: 0, on: canvas)
    }
    #expect(screen.text == "\n")
  }
}

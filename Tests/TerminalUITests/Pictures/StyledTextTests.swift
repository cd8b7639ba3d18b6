import Testing

@testable import TerminalUI

@Suite struct StyledTextTests {
  @Test func marksRunsAndExplainsThem() {
    let screen = Screen.drawn(Size(columns: 12, rows: 3)) { canvas in
      canvas.write("name ", at: .zero)
      canvas.write(
        "hot", at: Point(column: 5, row: 0),
        style: Style(foreground: .indexed(203), attributes: .bold))
      canvas.write(
        "cold", at: Point(column: 0, row: 1),
        style: Style(foreground: .rgb(1, 2, 255), background: .indexed(4)))
      canvas.write(
        "hot", at: Point(column: 5, row: 1),
        style: Style(foreground: .indexed(203), attributes: .bold))
    }
    #expect(
      screen.styledText == """
        name a⟦hot⟧
        b⟦cold⟧ a⟦hot⟧

        a: 203 bold
        b: #0102ff on 4
        """)
  }

  @Test func keepsStyledBlanks() {
    let screen = Screen.drawn(Size(columns: 4, rows: 1)) { canvas in
      canvas.fill(canvas.bounds, style: Style(attributes: [.reverse, .underline, .italic, .dim]))
    }
    #expect(screen.styledText == "a⟦    ⟧\na: dim italic underline reverse")
    #expect(Style.plain.description == "plain")
  }

  @Test func namesMoreStylesThanLetters() {
    let screen = Screen.drawn(Size(columns: 28, rows: 1)) { canvas in
      for column in 0..<28 {
        canvas.write(
          "x", at: Point(column: column, row: 0),
          style: Style(foreground: .indexed(UInt8(column))))
      }
    }
    let lines = screen.styledText.split(separator: "\n")
    #expect(lines.contains("z: 25"))
    #expect(lines.contains("a1: 26"))
    #expect(lines.contains("b1: 27"))
  }
}

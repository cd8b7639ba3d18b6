import Testing

@testable import TerminalUI

@Suite struct CanvasShapesTests {
  @Test func drawsABoxWithATitle() {
    let screen = Screen.drawn(Size(columns: 14, rows: 4)) { canvas in
      let inside = canvas.box(
        Rectangle(column: 1, row: 0, columns: 12, rows: 4), title: "Delete",
        titleStyle: Style(attributes: .bold))
      #expect(inside.size == Size(columns: 10, rows: 2))
      inside.write("inside box", at: Point(column: 0, row: 1))
    }
    #expect(
      screen.styledText == """
         ╭─ a⟦Delete⟧ ─╮
         │          │
         │inside box│
         ╰──────────╯
        a: bold
        """)
  }

  @Test func cutsATitleAndDrawsWithASCII() {
    let screen = Screen.drawn(Size(columns: 10, rows: 3), symbols: .ascii) { canvas in
      canvas.box(canvas.bounds, title: "Delete")
    }
    #expect(
      screen.text == """
        +- Del~ -+
        |        |
        +--------+
        """)
  }

  @Test(arguments: [(0, 0), (1, 5), (5, 1), (2, 2)])
  func survivesSmallBoxes(_ size: (Int, Int)) {
    let screen = Screen.drawn(Size(columns: 6, rows: 6)) { canvas in
      let inside = canvas.box(
        Rectangle(column: 0, row: 0, columns: size.0, rows: size.1), title: "title")
      inside.fill(inside.bounds, with: "x")
    }
    #expect(screen.text(ofRow: 5).isEmpty)
    #expect(
      screen.text(ofRow: 0) == (size == (2, 2) ? "╭╮" : String(repeating: "x", count: size.0)))
  }

  @Test func drawsALineAcross() {
    let screen = Screen.drawn(Size(columns: 5, rows: 2)) { canvas in
      canvas[Rectangle(column: 1, row: 0, columns: 3, rows: 2)].horizontalLine(row: 1)
    }
    #expect(screen.text == "\n ───")
  }

  @Test func dimsWithoutChangingText() {
    let screen = Screen.drawn(Size(columns: 4, rows: 1)) { canvas in
      canvas.write("ab", at: .zero, style: Style(foreground: .indexed(9), attributes: .bold))
      canvas[Rectangle(column: 0, row: 0, columns: 2, rows: 1)].dim()
    }
    #expect(screen.styledText == "a⟦ab⟧\na: 9 dim")
  }
}

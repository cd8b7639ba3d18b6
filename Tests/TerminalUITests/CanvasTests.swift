import Testing

@testable import TerminalUI

struct CanvasTests {
  @Test func `text is cut with an ellipsis before half a character`() {
    let screen = Screen.drawn(Size(columns: 8, rows: 4)) { canvas in
      canvas.fill(canvas.bounds, with: "x")
      canvas.write("订单消费", at: .zero, columns: 6)
      canvas.write("订单消费", at: Point(column: 0, row: 1), columns: 5)
      canvas.write("topics", at: Point(column: 0, row: 2), columns: 1)
      canvas.write("topics", at: Point(column: 0, row: 3), columns: 0)
    }
    #expect(screen.text == "订单… xx\n订单…xxx\n…xxxxxxx\nxxxxxxxx")
  }

  @Test(arguments: [
    (Alignment.leading, "|订单   |"), (.center, "| 订单  |"), (.trailing, "|   订单|"),
  ])
  func `short text is aligned in its room`(alignment: Alignment, text: String) {
    let style = Style(attributes: .reverse)
    let screen = Screen.drawn(Size(columns: 9, rows: 1)) { canvas in
      canvas.fill(canvas.bounds, with: "|")
      canvas.write(
        "订单", at: Point(column: 1, row: 0), style: style, columns: 7, alignment: alignment)
    }
    #expect(screen.text == text)
    #expect(screen.cells[1...7].allSatisfy { $0.style == style })
  }

  @Test func `a part clips what is drawn on it`() {
    let screen = Screen.drawn(Size(columns: 8, rows: 2)) { canvas in
      let part = canvas[Rectangle(column: 2, row: 0, columns: 4, rows: 1)]
      part.write("abcdefgh", at: Point(column: -1, row: 0))
      part.write("hidden", at: Point(column: 0, row: 1))
      part.fill(Rectangle(column: 3, row: 0, columns: 9, rows: 9), with: "#")
    }
    #expect(screen.text == "  bcd#\n")
  }

  @Test func `a wide character at an edge leaves a blank in its visible half`() {
    let screen = Screen.drawn(Size(columns: 6, rows: 1)) { canvas in
      canvas.fill(canvas.bounds, with: "x")
      canvas[Rectangle(column: 1, row: 0, columns: 4, rows: 1)]
        .write("订单消", at: Point(column: -1, row: 0))
    }
    #expect(screen.text == "x 单 x")
  }

  @Test func `the cursor is hidden outside of its part`() {
    let size = Size(columns: 6, rows: 2)
    let part = Rectangle(column: 2, row: 1, columns: 3, rows: 1)
    let inside = Screen.drawn(size) { $0[part].placeCursor(at: Point(column: 1, row: 0)) }
    let outside = Screen.drawn(size) { $0[part].placeCursor(at: Point(column: 3, row: 0)) }
    #expect(inside.cursor == Point(column: 3, row: 1))
    #expect(outside.cursor == nil)
  }

  @Test func `restyling changes styles alone, and clearing everything`() {
    let frame = Frame(size: Size(columns: 4, rows: 1))
    let canvas = Canvas(frame: frame, symbols: .unicode)
    canvas.write("e\u{301}订", at: .zero)
    canvas.restyle(Rectangle(column: 1, row: 0, columns: 9, rows: 1)) { style in
      style.overlaid(with: Style(attributes: .bold))
    }
    #expect(frame.screen.text == "e\u{301}订")
    #expect(frame.screen.cells.map { $0.style.attributes == .bold } == [false, true, true, true])
    canvas.placeCursor(at: .zero)
    frame.clear(size: Size(columns: 4, rows: 1))
    #expect(frame.screen == Screen(size: Size(columns: 4, rows: 1)))
  }

  @Test func `filling with what is not narrow shows that it cannot`() {
    let screen = Screen.drawn(Size(columns: 2, rows: 1)) { $0.fill($0.bounds, with: "\u{1B}") }
    #expect(screen.text == "??")
  }
}

import Testing

@testable import TerminalUI

struct TextFieldTests {
  private func field(_ editor: LineEditor, columns: Int) -> Screen {
    Screen.drawn(Size(columns: columns, rows: 1)) { canvas in
      TextField(
        editor: editor, placeholder: "filter", style: Style(attributes: .bold),
        placeholderStyle: Style(attributes: .dim)
      ).draw(on: canvas)
    }
  }

  @Test func `an empty field shows its placeholder with the cursor before it`() {
    let screen = field(LineEditor(), columns: 10)
    #expect(screen.text == "filter")
    #expect(screen.cursor == .zero)
    #expect(screen.cells.allSatisfy { $0.style == Style(attributes: .dim) })
  }

  @Test func `the cursor stands after what was typed, in cells`() {
    let screen = field(LineEditor(text: "订单a"), columns: 10)
    #expect(screen.text == "订单a")
    #expect(screen.cursor == Point(column: 5, row: 0))
    #expect(screen.cells.allSatisfy { $0.style == Style(attributes: .bold) })
  }

  @Test func `long text scrolls so that the cursor is in sight`() {
    #expect(field(LineEditor(text: "abcdefghij"), columns: 5).text == "ghij")
    #expect(field(LineEditor(text: "abcdefghij"), columns: 5).cursor == Point(column: 4, row: 0))
    let wide = field(LineEditor(text: "订单消费组"), columns: 6)
    #expect(wide.text == "费组")
    #expect(wide.cursor == Point(column: 4, row: 0))
    var editor = LineEditor(text: "abcdefghij")
    _ = editor.handle(KeyPress(.home))
    #expect(field(editor, columns: 5).text == "abcde")
    #expect(field(editor, columns: 5).cursor == .zero)
  }

  @Test func `a mask stands for every character`() {
    var editor = LineEditor(text: "密码👨‍👩‍👧x")
    _ = editor.handle(KeyPress(.left))
    let screen = Screen.drawn(Size(columns: 9, rows: 1)) { canvas in
      TextField(
        editor: editor, placeholder: "", style: .plain, placeholderStyle: .plain, mask: "*"
      ).draw(on: canvas)
    }
    #expect(screen.text == "****")
    #expect(screen.cursor == Point(column: 3, row: 0))
  }

  @Test func `the cursor is in sight whatever is typed`() {
    var source = HostileText(seed: 7)
    for _ in 0..<1000 {
      var editor = LineEditor(text: source.next())
      for _ in 0..<source.number(below: 8) { _ = editor.handle(KeyPress(.left)) }
      let columns = 1 + source.number(below: 12)
      let cursor = field(editor, columns: columns).cursor
      #expect(cursor.map { $0.column < columns } == true)
    }
  }
}

import Testing

@testable import TerminalUI

@Suite struct DialogTests {
  private func dialog(_ message: String, focused: Int = 0) -> Dialog {
    Dialog(title: "Quit", message: message, buttons: ["Cancel", "Quit"], focused: focused)
  }

  @Test func standsInTheMiddle() {
    let screen = Screen.drawn(Size(columns: 32, rows: 7)) { canvas in
      canvas.fill(canvas.bounds, with: ".")
      dialog("Really quit?", focused: 1).draw(on: canvas)
    }
    #expect(
      screen.styledText == """
        ................................
        ....╭─ Quit ───────────────╮....
        ....│ Really quit?         │....
        ....│                      │....
        ....│   Cancel    a⟦[ Quit ]⟧ │....
        ....╰──────────────────────╯....
        ................................
        a: reverse
        """)
  }

  @Test func wrapsItsMessageAndKeepsItsButtons() {
    let message = "The topic orders-paid and all of its 12,000 messages go for good."
    let screen = Screen.drawn(Size(columns: 30, rows: 6)) { canvas in
      dialog(message).draw(on: canvas)
    }
    #expect(
      screen.text == """
          ╭─ Quit ────────────────╮
          │ The topic orders-paid │
          │ and all of its 12,000 │
          │ messages go for good. │
          │  [ Cancel ]    Quit   │
          ╰───────────────────────╯
        """)
  }

  @Test func holdsChinese() {
    let screen = Screen.drawn(Size(columns: 24, rows: 5)) { canvas in
      Dialog(title: "确认", message: "删除主题？", buttons: ["取消"], focused: 0).draw(on: canvas)
    }
    #expect(
      screen.text
        == """
             ╭─ 确认 ─────╮
             │ 删除主题？ │
             │            │
             │   [ 取消 ] │
             ╰────────────╯
        """)
  }

  @Test func survivesTinyWindows() {
    for columns in 0..<12 {
      for rows in 0..<6 {
        let size = Size(columns: columns, rows: rows)
        let screen = Screen.drawn(size) { dialog("A message").draw(on: $0) }
        #expect(screen.size == size)
        let rectangle = dialog("A message").rectangle(in: size)
        #expect(rectangle.endColumn <= columns && rectangle.endRow <= rows)
      }
    }
  }
}

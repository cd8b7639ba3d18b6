import Testing

@testable import TerminalUI

@Suite struct ListBoxTests {
  private func draw(_ viewport: Viewport, columns: Int, rows: Int, asked: ((Int) -> Void)? = nil)
    -> Screen
  {
    Screen.drawn(Size(columns: columns, rows: rows)) { canvas in
      ListBox(count: 10, viewport: viewport) { index in
        asked?(index)
        return ListBoxItem(
          "主题 \(index)", detail: index == 4 ? "^D" : "",
          style: index == 5 ? Style(attributes: .dim) : nil)
      }.draw(on: canvas)
    }
  }

  @Test func showsWhatIsInSight() {
    var viewport = Viewport()
    viewport.select(4, count: 10, rows: 3)
    viewport.scroll(by: 1, count: 10, rows: 3)
    var asked: [Int] = []
    let screen = draw(viewport, columns: 12, rows: 3) { asked.append($0) }
    #expect(
      screen.styledText == """
        主题 3
        a⟦主题 4    ^D⟧
        b⟦主题 5      ⟧
        a: reverse
        b: dim
        """)
    #expect(asked == [3, 4, 5])
  }

  @Test func dropsTheDetailAndCutsTextWhereThereIsNoRoom() {
    let screen = draw(Viewport(selected: 4, first: 4), columns: 5, rows: 1)
    #expect(screen.text == "主题…")
  }

  @Test func showsAnEmptyList() {
    let screen = Screen.drawn(Size(columns: 5, rows: 2)) { canvas in
      ListBox(count: 0, viewport: Viewport(selected: 3, first: 2)) { ListBoxItem("\($0)") }
        .draw(on: canvas)
    }
    #expect(screen.text == "\n")
  }
}

import Testing

@testable import TerminalUI

struct HostileTextTests {
  @Test func `the canvas takes the cells that were counted, and sends nothing harmful`() {
    var source = HostileText(seed: 1)
    for _ in 0..<4000 {
      let text = source.next()
      let columns = TextWidth.columns(of: text)
      var used = 0
      let screen = Screen.drawn(Size(columns: 200, rows: 1)) { canvas in
        used = canvas.write(text, at: .zero)
      }
      #expect(used == columns)
      let spans = screen.cells[..<columns].reduce(0) { $0 + Int($1.span) }
      #expect(spans == columns)
      #expect(screen.cells[columns...].allSatisfy { $0 == .blank })
      let drawn = screen.cells[..<columns].map(screen.text(of:)).joined()
      #expect(Array(drawn.unicodeScalars) == Array(TextWidth.visible(text).unicodeScalars))
      #expect(!drawn.unicodeScalars.contains(where: isHarmful))
      #expect(screen.clusters.allSatisfy { $0.unicodeScalars.count <= 5 })
    }
  }

  @Test func `what is visible stays as it is`() {
    var source = HostileText(seed: 2)
    for _ in 0..<4000 {
      let text = source.next()
      let once = TextWidth.visible(text)
      #expect(Array(TextWidth.visible(once).unicodeScalars) == Array(once.unicodeScalars))
      #expect(TextWidth.columns(of: once) == TextWidth.columns(of: text))
    }
  }

  @Test func `truncation fills its room exactly and halves nothing`() {
    var source = HostileText(seed: 3)
    for _ in 0..<4000 {
      let text = source.next()
      let room = source.number(below: 20)
      let prefix = TextWidth.prefix(of: text, columns: room)
      #expect(prefix.columns <= room)
      #expect(TextWidth.columns(of: prefix.text) == prefix.columns)
      let screen = Screen.drawn(Size(columns: 40, rows: 1)) { canvas in
        let beyond = Rectangle(column: 0, row: 0, columns: 40, rows: 1)
        canvas.fill(beyond, with: "x")
        #expect(canvas.write(text, at: .zero, columns: room) == room)
      }
      expectWholeCells(screen)
      #expect(screen.cells[room...].allSatisfy { $0.glyph == 0x78 })
      #expect(screen.cells[..<room].reduce(0) { $0 + Int($1.span) } == room)
    }
  }

  @Test func `drawing over one another never leaves half a character`() {
    var source = HostileText(seed: 4)
    for _ in 0..<300 {
      let screen = Screen.drawn(Size(columns: 24, rows: 2)) { canvas in
        for _ in 0..<12 {
          let part = Rectangle(
            column: source.number(below: 30) - 4, row: 0, columns: source.number(below: 12),
            rows: 2)
          let point = Point(column: source.number(below: 12) - 6, row: source.number(below: 3))
          canvas[part].write(source.next(), at: point)
          canvas[part].fill(Rectangle(column: 1, row: 0, columns: 1, rows: 1), with: "x")
        }
      }
      expectWholeCells(screen)
    }
  }

  @Test func `without Unicode every cell is ASCII and widths are the same`() {
    var source = HostileText(seed: 5)
    for _ in 0..<2000 {
      let text = source.next()
      var used = 0
      let screen = Screen.drawn(Size(columns: 200, rows: 1), symbols: .ascii) { canvas in
        used = canvas.write(text, at: .zero)
      }
      #expect(used == TextWidth.columns(of: text))
      #expect(screen.cells.allSatisfy { (0x20..<0x7F).contains($0.glyph) && $0.span == 1 })
    }
    let screen = Screen.drawn(Size(columns: 9, rows: 1), symbols: .ascii) { canvas in
      canvas.write("订单 é\u{1B}–topic", at: .zero, columns: 9)
    }
    #expect(screen.text == "???? ??-~")
  }

  /// Each wide character has its right half, and no half stands alone.
  private func expectWholeCells(_ screen: Screen) {
    for row in 0..<screen.size.rows {
      let cells = Array(screen.cells(inRow: row))
      for (index, cell) in cells.enumerated() {
        if cell.span == 2 { #expect(index + 1 < cells.count && cells[index + 1].span == 0) }
        if cell.span == 0 { #expect(index > 0 && cells[index - 1].span == 2) }
      }
    }
  }
}

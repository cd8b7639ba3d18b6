import Testing

@testable import TerminalUI

@Suite struct TableTests {
  private static let columns = [
    TableColumn("NAME", width: .flexible(minimum: 8, weight: 1)),
    TableColumn("LAG", width: .fixed(7), alignment: .trailing),
    TableColumn("STATE", width: .fixed(8)),
  ]
  private static let rows = [
    ["orders-paid", "12,345", "running"],
    ["订单支付通知组", "–", "stopped"],
    ["a\u{1B}[31mb", "7", "e\u{301}\u{202E}x"],
  ]

  private func table(width: Int, offset: Int = 0, selected: Int = 0) -> Table {
    var viewport = Viewport()
    viewport.select(selected, count: 3, rows: 3)
    var table = Table(
      columns: TableTests.columns,
      layout: Table.layout(columns: TableTests.columns, width: width), count: 3,
      viewport: viewport
    ) { TableTests.rows[$0].map { TableCell($0) } }
    table.columnOffset = offset
    return table
  }

  private func text(_ table: Table, rows: Int = 4, symbols: Symbols = .unicode) -> String {
    Screen.drawn(
      Size(columns: table.layout.width, rows: rows), symbols: symbols, table.draw
    ).text
  }

  @Test func linesUpWhateverTheValuesHold() {
    var table = table(width: 32)
    table.sort = Table.Sort(column: 1, isDescending: true)
    table.isMarked = { $0 == 1 }
    #expect(
      text(table) == """
         NAME             LAG▼  STATE
         orders-paid    12,345  running
        ●订单支付通…         –  stopped
         a␛[31mb             7  é⟨202E⟩x
        """)
  }

  @Test func stylesTheSelectionAndSingleValues() {
    var table = table(width: 32, selected: 1)
    table.sort = Table.Sort(column: 0, isDescending: false)
    table.row = { index in
      [TableCell("row \(index)"), TableCell("9", style: Style(foreground: .indexed(1)))]
    }
    let screen = Screen.drawn(Size(columns: 32, rows: 3), table.draw)
    #expect(
      screen.styledText == """
        a⟦ ⟧b⟦NAME▲       ⟧a⟦      LAG  STATE   ⟧
         row 0         c⟦      9⟧
        d⟦ row 1         ⟧e⟦      9⟧d⟦          ⟧
        a: bold
        b: bold underline
        c: 1
        d: reverse
        e: 1 reverse
        """)
  }

  @Test func scrollsColumnsBehindThePinnedOne() {
    let start = table(width: 20)
    #expect(
      text(start, rows: 2) == """
         NAME          LAG ›
         orders-…   12,345
        """)
    #expect(start.layout.lastOffset == 1)
    #expect(
      text(table(width: 20, offset: 1), rows: 2, symbols: .ascii) == """
         NAME    < STATE
         orders-~  running
        """)
  }

  @Test func sharesTheRoomThatIsLeft() {
    let columns = [
      TableColumn("A", width: .flexible(minimum: 4, weight: 2)),
      TableColumn("B", width: .flexible(minimum: 4, weight: 1)),
      TableColumn("C", width: .fixed(3)),
    ]
    let layout = Table.layout(columns: columns, width: 27)
    // 27 less the mark, two gaps and 11 at least leaves 11 to share.
    #expect(layout.widths == [11, 8, 3])
    #expect(layout.places(offset: 0).map(\.start) == [1, 14, 24])
    #expect(!layout.hiddenRight(offset: 0))
  }

  @Test func asksOnlyForRowsInSight() {
    var asked: [Int] = []
    var viewport = Viewport()
    viewport.select(9_000, count: 10_000, rows: 3)
    let table = Table(
      columns: TableTests.columns,
      layout: Table.layout(columns: TableTests.columns, width: 40), count: 10_000,
      viewport: viewport
    ) { index in
      asked.append(index)
      return [TableCell("\(index)")]
    }
    _ = text(table)
    #expect(asked == [8_998, 8_999, 9_000])
  }

  /// At every width and offset: no half of a wide character stays, and nothing is left of what
  /// a terminal would obey.
  @Test func neverCutsACharacterInHalf() {
    for width in 0...45 {
      for offset in 0...3 {
        let table = table(width: width, offset: offset, selected: 2)
        let screen = Screen.drawn(Size(columns: width, rows: 4), table.draw)
        for row in 0..<4 {
          let cells = Array(screen.cells(inRow: row))
          for (column, cell) in cells.enumerated() {
            let before = column > 0 ? cells[column - 1].span : 0
            #expect((cell.span == 0) == (before == 2), "\(width) \(offset) \(row) \(column)")
            #expect(cell.span < 2 || column + 1 < cells.count)
            #expect(cell.glyph >= 0x20 && cell.glyph != 0x202E)
          }
        }
      }
    }
  }
}

import Testing
import TerminalUI

@testable import NcursesTerminal
@testable import terminal_fixture

struct FrameRowsTests {
  private func frame(_ lines: [String], columns: Int = 12) -> Screen {
    Screen.drawn(Size(columns: columns, rows: lines.count)) { canvas in
      for (row, line) in lines.enumerated() { canvas.write(line, at: Point(column: 0, row: row)) }
    }
  }

  private func list(from first: Int, rows: Int = 10) -> Screen {
    frame(["name"] + (first..<first + rows - 2).map { "line \($0)" } + ["help"])
  }

  @Test(arguments: [1, 2, 3, -1, -4]) func aListThatScrolled(lines: Int) {
    let rows = FrameRows(list(from: 20), list(from: 20 + lines))
    #expect(rows.scroll == FrameRows.Scroll(rows: 1..<9, lines: lines))
    let same = (0..<10).filter { rows.isSame($0, after: rows.scroll) }
    let expected = (0..<10).filter { !(1..<9).contains($0) || (1..<9).contains($0 + lines) }
    #expect(same == expected)
  }

  @Test func nothingScrollsWhereNothingMoved() {
    #expect(FrameRows(list(from: 1), list(from: 1)).scroll == nil)
    #expect(FrameRows(list(from: 1), list(from: 100)).scroll == nil)
    let blank = Array(repeating: "", count: 8)
    #expect(FrameRows(frame(["a"] + blank), frame(blank + ["a"])).scroll == nil)
  }

  @Test func aFewRowsAreNotWorthAScroll() {
    let before = frame(["a", "b", "c", "d", "x", "y", "z"])
    #expect(FrameRows(before, frame(["b", "c", "n", "d", "x", "y", "z"])).scroll == nil)
  }

  @Test func wideCharactersScrollToo() {
    let words = ["消费组", "a中", "中a", "🎉🎉", "订单", "한국", "x", "y"]
    let rows = FrameRows(frame(words), frame(Array(words.dropFirst()) + ["新"]))
    #expect(rows.scroll == FrameRows.Scroll(rows: 0..<8, lines: 1))
  }

  @Test func clustersOfOtherTablesAreNotTheSame() {
    let before = frame(["e\u{301}", "o\u{302}"])
    let after = frame(["e\u{301}", "o\u{308}"])
    let rows = FrameRows(before, after)
    #expect(!rows.isSame(1, after: nil))
    #expect(FrameRows(before, before).isSame(1, after: nil))
  }

  /// Rows that the terminal scrolls as it is told, told from what is on the frames and not from how
  /// cells hold it.
  @Test func noRowIsTakenForTheSameThatDiffers() throws {
    var frames = RandomFrames(seed: 11)
    let size = Size(columns: 30, rows: 12)
    var before = frames.next(size)
    var scrolls = 0
    var spared = 0
    for _ in 0..<1500 {
      let after = frames.next(size)
      let rows = FrameRows(before, after)
      let scroll = rows.scroll
      if let scroll {
        scrolls += 1
        try #require(scroll.rows.count > abs(scroll.lines) && scroll.lines != 0)
        try #require(0 <= scroll.rows.lowerBound && scroll.rows.upperBound <= size.rows)
      }
      for row in 0..<size.rows where rows.isSame(row, after: scroll) {
        let isMoved = scroll?.rows.contains(row) == true
        let old = row + (isMoved ? scroll?.lines ?? 0 : 0)
        try #require(!isMoved || scroll?.rows.contains(old) == true)
        try #require(seen(before, old) == seen(after, row))
        spared += isMoved ? 1 : 0
      }
      before = after
    }
    #expect(scrolls > 200 && spared > 1000)
  }

  private func seen(_ frame: Screen, _ row: Int) -> [Seen] {
    frame.cells(inRow: row).map {
      Seen(text: frame.text(of: $0), span: $0.span, style: $0.style)
    }
  }

  private struct Seen: Equatable {
    let text: String
    let span: UInt8
    let style: Style
  }
}

import Testing
import TerminalUI

@testable import terminal_fixture

/// The same in a real terminal.
struct TmuxFramesTests {
  @Test(arguments: [UInt64(21), 22]) func tmuxShowsTheFrame(seed: UInt64) throws {
    var size = Size(columns: 64, rows: 18)
    let window = try #require(TmuxWindow(seed: seed, columns: size.columns, rows: size.rows))
    var frames = RandomFrames(seed: seed)
    var frame = frames.next(size)
    var count = 1
    func expectShown(_ occasion: String) throws {
      try #require(window.wait(for: "shown \(count)"))
      try expect(frame, in: window, "\(occasion), frame \(count)")
    }
    try expectShown("at the start")
    for round in 0..<12 {
      let steps = 1 + round * 3
      window.press(String(repeating: "n", count: steps))
      for _ in 0..<steps { frame = frames.next(size) }
      count += steps
      try expectShown("after steps")
      if round % 4 == 1 {
        size = Size(columns: size.columns - 3, rows: size.rows + 1)
        window.resize(columns: size.columns, rows: size.rows)
        frame = frames.next(size)
        count += 1
        try expectShown("after a change of size")
      } else if round % 4 == 3 {
        window.press("R")
        count += 1
        try expectShown("after a repaint")
      }
    }
  }

  private func expect(_ frame: Screen, in window: TmuxWindow, _ occasion: String) throws {
    var seen = EmulatedTerminal(columns: frame.size.columns, rows: frame.size.rows)
    for (row, line) in window.rows.prefix(frame.size.rows).enumerated() {
      seen.take(Array("\u{1B}[\(row + 1);1H\(line)".utf8))
    }
    try #require(seen.complaints == [])
    let wanted = ExpectedCells("tmux-256color").cells(of: frame)
    for (place, cell) in wanted.enumerated() where seen.cells[place].seen != cell {
      let (row, column) = place.quotientAndRemainder(dividingBy: frame.size.columns)
      Issue.record("\(occasion), row \(row) column \(column): \(seen.cells[place]), not \(cell)")
      throw FrameDrive.Difference()
    }
  }
}

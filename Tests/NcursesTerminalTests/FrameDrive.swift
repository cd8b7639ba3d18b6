import Testing
import TerminalUI

@testable import NcursesTerminal
@testable import terminal_fixture

/// The fixture with random frames, an emulated terminal that gets all it sends, and the same
/// frames made here to compare with.
struct FrameDrive {
  let terminal: PseudoTerminal
  private let type: String
  private var frames: RandomFrames
  private(set) var emulated: EmulatedTerminal
  private var size: Size
  private var frame: Screen
  /// What came with the last frame.
  private var sent: [UInt8] = []
  private var waiting: ArraySlice<UInt8> = []

  /// Starts the fixture and takes its first frame.
  init(_ type: String, seed: UInt64, size: Size, hasColorErase: Bool = true) throws {
    self.type = type
    self.size = size
    terminal = try #require(
      PseudoTerminal(
        columns: size.columns, rows: size.rows, environment: ["TERM": type],
        arguments: ["random", "\(seed)"]))
    frames = RandomFrames(seed: seed)
    emulated = EmulatedTerminal(
      columns: size.columns, rows: size.rows, hasColorErase: hasColorErase)
    frame = Screen(size: size)
    try takeNext()
  }

  /// Steps some frames on, each compared.
  mutating func step(_ count: Int) throws {
    terminal.type(String(repeating: "n", count: count))
    for _ in 0..<count { try takeNext() }
  }

  /// Has the frame sent again to a terminal that shows anything.
  mutating func repaint() throws {
    emulated.scramble()
    terminal.type("R")
    try takeMark()
    try compare("after a repaint")
  }

  mutating func resize(_ size: Size) throws {
    self.size = size
    emulated.resize(columns: size.columns, rows: size.rows)
    terminal.resize(columns: size.columns, rows: size.rows)
    try takeNext()
  }

  /// Stops the fixture, has another program write, and continues it.
  mutating func stop(_ signals: [Int32]) throws {
    emulated.scramble()
    for signal in signals { terminal.send(signal: signal) }
    try takeNext()
  }

  private mutating func takeNext() throws {
    frame = frames.next(size)
    try takeMark()
    try compare("after a frame")
  }

  private mutating func takeMark() throws {
    sent = []
    while true {
      let before = waiting
      let mark = emulated.take(&waiting)
      sent += before.dropLast(waiting.count)
      if mark != nil { return }
      waiting = terminal.nextOutput()[...]
      try #require(!waiting.isEmpty, "the fixture sends no more")
    }
  }

  private func compare(_ occasion: String) throws {
    try #require(emulated.complaints == [])
    let expected = ExpectedCells(type)
    let wanted = expected.cells(of: frame)
    for (place, cell) in wanted.enumerated() where emulated.cells[place].seen != cell {
      let (row, column) = place.quotientAndRemainder(dividingBy: size.columns)
      Issue.record(
        """
        \(type) \(occasion), row \(row) column \(column): shown \(emulated.cells[place]), \
        wanted \(cell); \(frame.text(ofRow: row))
        sent \(String(decoding: sent, as: UTF8.self).debugDescription)
        """)
      throw Difference()
    }
    try #require(emulated.isCursorVisible == (frame.cursor != nil))
    if let cursor = frame.cursor {
      try #require(emulated.row == cursor.row && emulated.column == cursor.column)
    }
  }

  struct Difference: Error {}
}

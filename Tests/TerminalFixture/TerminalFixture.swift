// TerminalFixture: a list on the real terminal, for tests that need a process of its own to stop,
// resize, crash or hang up. Nothing imports it. Keys: j and k move, the rest stand in `act`.
import Glibc
import NcursesTerminal
import TerminalUI

struct TerminalFixture {
  private let terminal: NcursesTerminal
  private let report: Report
  private var selected = 0
  private var top = 0
  private var lastLine = "none"
  private var isDone = false

  init(terminal: NcursesTerminal, report: Report) {
    self.terminal = terminal
    self.report = report
  }

  /// Runs until `q` or the end; the exit status.
  mutating func run() -> Int32 {
    while !isDone {
      terminal.present(frame)
      report.write("painted \(selected)")
      switch terminal.wait(milliseconds: nil) {
      case .ready: break
      case .ended: return 3
      case .terminated(let signal): return 128 + signal
      }
      let events = terminal.takeEvents()
      if events.isEmpty { report.write("woken") }
      for event in events { act(on: event) }
    }
    return 0
  }

  private mutating func act(on event: Event) {
    lastLine = Report.line(for: event)
    report.write(lastLine)
    guard case .key(let press) = event, case .character(let character) = press.key else { return }
    if press == .control("z") { return terminal.suspend() }
    switch character {
    case "j": selected = min(selected + 1, 9999)
    case "k": selected = max(selected - 1, 0)
    case "q": isDone = true
    case "T": fatalError("the fixture was asked to trap")
    case "S": if let wild = UnsafePointer<Int>(bitPattern: 8) { selected = wild.pointee }
    case "E": Report.write("a note on standard error\n", to: 2)
    case "B": terminal.ringBell()
    case "C": terminal.copy("copied 文本")
    case "M": terminal.setMouse(true)
    case "m": terminal.setMouse(false)
    case "R": terminal.repaint()
    case "W": wakeFromElsewhere()
    default: break
    }
    let height = max(1, terminal.size.rows - 2)
    top = min(max(top, selected - height + 1), selected)
  }

  private func wakeFromElsewhere() {
    let wakeUp = terminal.wakeUp
    Task.detached { for _ in 0..<100 { wakeUp.signal() } }
  }

  private var frame: Screen {
    Screen.drawn(terminal.size) { canvas in
      let size = "\(terminal.size.columns)x\(terminal.size.rows)"
      let colors = terminal.capabilities.colors.rawValue
      let isUnicode = terminal.capabilities.isUnicode
      canvas.write(
        "size \(size) colors \(colors) unicode \(isUnicode)", at: Point(column: 0, row: 0))
      canvas.write(lastLine, at: Point(column: 0, row: max(1, terminal.size.rows - 1)))
      for row in 0..<max(0, terminal.size.rows - 2) { draw(top + row, at: row + 1, on: canvas) }
    }
  }

  private func draw(_ number: Int, at row: Int, on canvas: Canvas) {
    let isSelected = number == selected
    let style = Style(
      foreground: isSelected ? .indexed(0) : .rgb(120, 180, 240),
      background: isSelected ? .indexed(6) : .terminalDefault)
    let kind = number % 7 == 0 ? "消费组 订单🎉" : "consumer group"
    canvas.write("\(number)", at: Point(column: 0, row: row), style: style, columns: 8)
    canvas.write(kind, at: Point(column: 8, row: row), style: style, columns: 22)
    canvas.write("| e\u{301} \(number * 37 % 1000)", at: Point(column: 30, row: row), style: style)
  }
}

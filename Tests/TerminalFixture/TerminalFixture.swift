// TerminalFixture: a list on the real terminal, for tests that need a process of its own to stop,
// resize, crash or hang up. Nothing imports it. Keys: j and k move, the rest stand in `act`.
import Glibc
import NcursesTerminal
import TerminalUI

struct TerminalFixture {
  private let terminal: NcursesTerminal
  private var selected = 0
  private var top = 0
  private var heard: [String] = []
  private var isDone = false

  init(terminal: NcursesTerminal) { self.terminal = terminal }

  /// Runs until `q` or the end; the exit status.
  mutating func run() -> Int32 {
    while !isDone {
      terminal.present(frame)
      switch terminal.wait(milliseconds: nil) {
      case .ready: break
      case .ended: return 3
      case .terminated(let signal): return 128 + signal
      }
      for event in terminal.takeEvents() { act(on: event) }
    }
    return 0
  }

  private mutating func act(on event: Event) {
    heard.append("\(event)")
    guard case .key(let press) = event, case .character(let character) = press.key else { return }
    if press == .control("z") { return terminal.suspend() }
    switch character {
    case "j": selected = min(selected + 1, 9999)
    case "k": selected = max(selected - 1, 0)
    case "q": isDone = true
    case "T": fatalError("the fixture was asked to trap")
    case "S": UnsafePointer<Int>(bitPattern: 8).map { print($0.pointee) }
    case "E":
      Array("a note on standard error\n".utf8).withUnsafeBytes {
        _ = write(2, $0.baseAddress, $0.count)
      }
    case "B": terminal.ringBell()
    case "C": terminal.copy("copied 文本")
    case "R": terminal.repaint()
    default: break
    }
    let height = max(1, terminal.size.rows - 2)
    top = min(max(top, selected - height + 1), selected)
  }

  private var frame: Screen {
    Screen.drawn(terminal.size) { canvas in
      let state = terminal.capabilities
      canvas.write(
        "size \(terminal.size.columns)x\(terminal.size.rows) colors \(state.colors.rawValue) "
          + "unicode \(state.isUnicode) events \(heard.count)", at: Point(column: 0, row: 0))
      canvas.write(
        heard.last ?? "none", at: Point(column: 0, row: max(1, terminal.size.rows - 1)))
      for row in 0..<max(0, terminal.size.rows - 2) {
        let number = top + row
        let style = Style(
          foreground: number == selected ? .indexed(0) : .rgb(120, 180, 240),
          background: number == selected ? .indexed(6) : .terminalDefault)
        let kind = number % 7 == 0 ? "消费组 订单🎉" : "consumer group"
        canvas.write("\(number)", at: Point(column: 0, row: row + 1), style: style)
        canvas.write(kind, at: Point(column: 8, row: row + 1), style: style)
        canvas.write("| e\u{301} \(number * 37 % 1000)", at: Point(column: 30, row: row + 1))
      }
    }
  }
}

@main
struct Start {
  static func main() {
    let asked = CommandLine.arguments.dropFirst().first
    do throws(TerminalError) {
      let options = NcursesTerminal.Options(usesMouse: asked == "mouse")
      let terminal = try NcursesTerminal(options: options)
      var fixture = TerminalFixture(terminal: terminal)
      let status = fixture.run()
      terminal.close()
      print("bye \(status)")
      exit(status)
    } catch {
      print("error: \(error)")
      exit(2)
    }
  }
}

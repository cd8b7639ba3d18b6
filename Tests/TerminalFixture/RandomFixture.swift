import NcursesTerminal
import TerminalUI

/// Presents random frames: one for `n`, for a change of size and for a return from a stop. `R`
/// sends the last one again, `q` ends it. Behind each goes its number, as the title of the window.
struct RandomFixture {
  private let terminal: NcursesTerminal
  private var frames: RandomFrames
  private var count = 0

  init(terminal: NcursesTerminal, seed: UInt64) {
    self.terminal = terminal
    frames = RandomFrames(seed: seed)
  }

  /// Runs until `q` or the end; the exit status.
  mutating func run() -> Int32 {
    show()
    while true {
      switch terminal.wait(milliseconds: nil) {
      case .ready: break
      case .ended: return 3
      case .terminated(let signal): return 128 + signal
      }
      for event in terminal.takeEvents() {
        switch event {
        case .key(KeyPress(.character("q"))): return 0
        case .key(KeyPress(.character("n"))), .resize, .resumed: show()
        case .key(KeyPress(.character("R"))):
          terminal.repaint()
          count += 1
          mark()
        default: break
        }
      }
    }
  }

  private mutating func show() {
    terminal.present(frames.next(terminal.size))
    count += 1
    mark()
  }

  private func mark() { Report.write("\u{1B}]2;shown \(count)\u{7}", to: 1) }
}

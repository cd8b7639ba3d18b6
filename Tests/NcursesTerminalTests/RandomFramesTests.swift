import Glibc
import Testing
import TerminalUI

/// Whatever way a frame came to the terminal, it shows the frame: rows that scrolled, colours left
/// out, changes of size and stops between.
struct RandomFramesTests {
  struct Setting: CustomTestStringConvertible {
    let type: String
    let seed: UInt64
    let size: Size
    var hasColorErase = true

    var testDescription: String { "\(type) \(seed)" }
  }

  static let settings = [
    Setting(type: "xterm-256color", seed: 1, size: Size(columns: 60, rows: 16)),
    Setting(type: "xterm-256color", seed: 2, size: Size(columns: 23, rows: 30)),
    Setting(type: "tmux-256color", seed: 3, size: Size(columns: 50, rows: 14)),
    Setting(
      type: "screen-256color", seed: 4, size: Size(columns: 40, rows: 20), hasColorErase: false),
    Setting(type: "linux", seed: 5, size: Size(columns: 50, rows: 16)),
  ]

  @Test(arguments: settings) func theTerminalShowsTheFrame(_ setting: Setting) throws {
    var drive = try FrameDrive(
      setting.type, seed: setting.seed, size: setting.size, hasColorErase: setting.hasColorErase)
    for round in 0..<12 {
      try drive.step(40)
      switch round % 4 {
      case 0: try drive.repaint()
      case 1:
        try drive.resize(
          Size(
            columns: setting.size.columns + round - 6, rows: setting.size.rows + round % 3 - 1))
      case 2: try drive.stop([SIGTSTP])
      default: try drive.stop([SIGSTOP, SIGCONT])
      }
    }
  }
}

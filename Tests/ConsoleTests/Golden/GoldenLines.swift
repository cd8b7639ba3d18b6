import TerminalUI

/// One line of many screens, each under a name, in one file a view.
struct GoldenLines {
  private(set) var text = GoldenText(lines: [])

  mutating func add(_ name: String, row: Int, of driver: ConsoleDriver) {
    text.lines.append(.init(text: name + ":"))
    text.lines += GoldenText(driver.terminal.screen, rows: row..<row + 1).lines
  }
}

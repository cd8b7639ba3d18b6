import Catalog
import Panes
import TerminalUI

/// The page of keys, made from the list of commands.
struct HelpView {
  private enum Line {
    case heading(String)
    case key(keys: String, title: String)
    case blank
  }

  let model: ConsoleModel
  let look: Look

  /// The page after a key; nil closes it.
  static func scrolled(_ page: HelpPage, _ key: KeyPress, _ model: ConsoleModel) -> HelpPage? {
    let rows = max(1, model.size.rows - 6)
    let count = Commands.all.count + 2 * Command.Place.allCases.count
    let step: Int
    switch key.key {
    case .down, .character("j"): step = 1
    case .up, .character("k"): step = -1
    case .pageDown, .character(" "): step = rows
    case .character("d") where key.modifiers == .control: step = rows / 2
    case .pageUp: step = -rows
    case .character("u") where key.modifiers == .control: step = -rows / 2
    case .home, .character("g"): step = -count
    case .end, .character("G"): step = count
    case .escape, .enter, .character("q"), .character("?"): return nil
    default: return page
    }
    return HelpPage(firstLine: max(0, min(page.firstLine + step, count - rows)))
  }

  func draw(_ page: HelpPage, on canvas: Canvas) {
    let lines = lines
    let inside = OverlayBox(look: look).draw(
      Phrases.helpTitle, size: Size(columns: 72, rows: canvas.size.rows - 2), on: canvas)
    for row in 0..<max(0, inside.size.rows - 1) where page.firstLine + row < lines.count {
      draw(lines[page.firstLine + row], at: row, on: inside)
    }
    inside.write(
      look[Phrases.helpFooter], at: Point(column: 0, row: inside.size.rows - 1),
      style: style(.muted))
  }

  private func draw(_ line: Line, at row: Int, on canvas: Canvas) {
    switch line {
    case .blank: return
    case .heading(let text):
      canvas.write(text, at: Point(column: 0, row: row), style: style(.title))
    case .key(let keys, let title):
      canvas.write(keys, at: Point(column: 2, row: row), style: style(.key), columns: 16)
      canvas.write(
        title, at: Point(column: 19, row: row), style: style(.text),
        columns: max(0, canvas.size.columns - 19))
    }
  }

  private var lines: [Line] {
    Command.Place.allCases.flatMap { place -> [Line] in
      let commands = Commands.all.filter { $0.place == place }
      return [.heading(look[HelpView.heading(place)])]
        + commands.map { command in
          let keys = command.keys(in: model.keyMap).map(\.label).joined(separator: " ")
          return .key(keys: keys.isEmpty ? ":\(command.id)" : keys, title: look[command.title])
        } + [.blank]
    }
  }

  private static func heading(_ place: Command.Place) -> Phrase {
    switch place {
    case .anywhere: Phrase("Everywhere", "任意位置")
    case .list: Phrase("In lists", "列表中")
    case .detail: Phrase("In details", "详情中")
    case .byName: Phrase("By name", "按名称执行")
    }
  }

  private func style(_ element: ThemeElement) -> Style {
    look.on(.overlay, element)
  }
}

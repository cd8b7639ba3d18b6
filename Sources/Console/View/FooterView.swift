import TerminalUI

/// The last line: what can be done here, with its keys, as much as fits.
struct FooterView {
  let model: ConsoleModel
  let look: Look

  func draw(on canvas: Canvas) {
    canvas.fill(canvas.bounds, style: look[.footer])
    var column = 1
    for hint in hints {
      let width = TextWidth.columns(of: hint.key) + TextWidth.columns(of: hint.title) + 1
      if column + width > canvas.size.columns { return }
      column += canvas.write(
        hint.key, at: Point(column: column, row: 0),
        style: look.on(.footer, .key))
      column += 1
      column += canvas.write(
        hint.title, at: Point(column: column, row: 0),
        style: look.on(.footer, .keyLabel))
      column += 2
    }
  }

  private var hints: [(key: String, title: String)] {
    if model.overlay != nil {
      return [
        (KeyPress(.enter).label, look[Phrase("choose", "确定")]),
        (KeyPress(.escape).label, look[Phrase("close", "关闭")]),
      ]
    }
    if model.top?.list?.isFilterOpen == true {
      return [
        (KeyPress(.enter).label, look[Phrase("keep the filter", "保留过滤")]),
        (KeyPress(.escape).label, look[Phrase("show all", "显示全部")]),
      ]
    }
    return Commands.all.compactMap { command in
      guard let title = command.footer, command.state(in: model) == .available,
        let key = model.keyMap.keys(for: command.id).first
      else { return nil }
      return (key.label, look[title])
    }
  }
}

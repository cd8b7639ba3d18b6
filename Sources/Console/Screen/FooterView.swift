import Catalog
import Panes
import TerminalUI

/// The last line: what can be done here, with its keys, as much as fits.
struct FooterView {
  let model: ConsoleModel
  let look: Look

  func draw(on canvas: Canvas) {
    canvas.fill(canvas.bounds, style: look[.footer])
    var column = 1
    for hint in fitting(hints, columns: canvas.size.columns - 1) {
      column += canvas.write(
        hint.key, at: Point(column: column, row: 0), style: look.on(.footer, .key))
      column += 1
      column += canvas.write(
        hint.title, at: Point(column: column, row: 0), style: look.on(.footer, .keyLabel))
      column += 2
    }
  }

  /// As many hints as there is room for. The ways to all the others, palette and help, are kept.
  private func fitting(_ hints: [Hint], columns: Int) -> [Hint] {
    var left = columns - hints.filter(\.isKept).reduce(0) { $0 + $1.width }
    var isFull = false
    return hints.filter { hint in
      if hint.isKept { return true }
      left -= hint.width
      isFull = isFull || left < -2
      return !isFull
    }
  }

  private struct Hint {
    let key: String
    let title: String
    var isKept = false

    /// With the gap behind it.
    var width: Int { TextWidth.columns(of: key) + TextWidth.columns(of: title) + 3 }
  }

  private var hints: [Hint] {
    if let hints = EditHints(model: model).all {
      return hints.map { Hint(key: $0.key, title: look[$0.title]) }
    }
    if case .secret(let peek) = model.overlay {
      return SecretHints(peek: peek).all.map { Hint(key: $0.key, title: look[$0.title]) }
    }
    if model.overlay != nil {
      return [
        Hint(key: KeyPress(.enter).label, title: look[Phrase("choose", "确定")]),
        Hint(key: KeyPress(.escape).label, title: look[Phrase("close", "关闭")]),
      ]
    }
    if model.top?.list?.isFilterOpen == true {
      return [
        Hint(key: KeyPress(.enter).label, title: look[Phrase("keep the filter", "保留过滤")]),
        Hint(key: KeyPress(.escape).label, title: look[Phrase("show all", "显示全部")]),
      ]
    }
    if let form = model.top?.form {
      return FormHints(form: form).all.map { Hint(key: $0.key, title: look[$0.title]) }
    }
    return Commands.all.compactMap { command in
      guard let title = command.footer, command.state(in: model) == .available,
        let key = command.keys(in: model.keyMap).first
      else { return nil }
      return Hint(
        key: key.label, title: look[title], isKept: ["palette", "help"].contains(command.id))
    }
  }
}

import Catalog
import Panes
import TerminalUI

/// The palette and the list of themes.
struct PaletteView {
  let look: Look

  /// Entries that stand on the screen at once.
  static func rows(_ size: Size) -> Int { max(1, min(14, size.rows - 7)) }

  /// Half of a wide screen: names and what they do are long.
  private static func columns(_ size: Size) -> Int { max(76, min(110, size.columns - 20)) }

  func draw(_ palette: Palette, on canvas: Canvas) {
    let rows = PaletteView.rows(canvas.size)
    let inside = OverlayBox(look: look).draw(
      Phrases.paletteTitle, size: Size(columns: PaletteView.columns(canvas.size), rows: rows + 4),
      on: canvas)
    inside.write(":", at: .zero, style: overlay(.key))
    InputView(look: look).draw(
      palette.input, placeholder: look[Phrases.palettePlaceholder],
      on: inside[Rectangle(column: 1, row: 0, columns: inside.size.columns - 1, rows: 1)])
    if palette.entries.isEmpty {
      let text = PalettePhrases.nothing(
        palette.input.text.trimmingBlanks, nearest: palette.suggestion, look.keys["complete"])
      inside.write(
        look[text], at: Point(column: 0, row: 2), style: overlay(.muted),
        columns: inside.size.columns)
    }
    let end = min(palette.entries.count, palette.viewport.first + rows)
    for position in palette.viewport.first..<max(end, palette.viewport.first) {
      let entry = palette.entries[position]
      let line = inside[
        Rectangle(
          column: 0, row: 2 + position - palette.viewport.first, columns: inside.size.columns,
          rows: 1)]
      drawEntry(entry, on: line)
      if position == palette.viewport.selected { select(line) }
    }
  }

  func draw(_ picker: ThemePicker, _ themes: [Theme], on canvas: Canvas) {
    let rows = min(PaletteView.rows(canvas.size), themes.count)
    let inside = OverlayBox(look: look).draw(
      Phrases.themesTitle, size: Size(columns: 64, rows: rows + 2), on: canvas)
    let end = min(themes.count, picker.viewport.first + rows)
    for position in picker.viewport.first..<max(end, picker.viewport.first) {
      let line = inside[
        Rectangle(
          column: 0, row: position - picker.viewport.first, columns: inside.size.columns,
          rows: 1)]
      line.write(themes[position].name, at: .zero, style: overlay(.strong), columns: 20)
      line.write(
        look[themes[position].description], at: Point(column: 21, row: 0),
        style: overlay(.muted), columns: max(0, line.size.columns - 21))
      if position == picker.viewport.selected { select(line) }
    }
  }

  private func drawEntry(_ entry: PaletteEntry, on line: Canvas) {
    let keyWidth = 9
    let nameWidth = min(36, line.size.columns / 3)
    let titleWidth = max(0, line.size.columns - nameWidth - keyWidth - 2)
    let isEnabled = entry.reason == nil
    line.write(
      entry.name, at: .zero, style: overlay(isEnabled ? .strong : .muted), columns: nameWidth)
    let title = entry.reason.map { look[entry.title.remarked($0)] } ?? look[entry.title]
    line.write(
      title, at: Point(column: nameWidth + 1, row: 0),
      style: overlay(isEnabled ? .text : .muted), columns: titleWidth)
    line.write(
      entry.key, at: Point(column: nameWidth + titleWidth + 2, row: 0), style: overlay(.key),
      columns: keyWidth, alignment: .trailing)
  }

  private func select(_ line: Canvas) {
    let selection = look[.selection]
    line.restyle(line.bounds) { $0.overlaid(with: selection) }
  }

  private func overlay(_ element: ThemeElement) -> Style {
    look.on(.overlay, element)
  }
}

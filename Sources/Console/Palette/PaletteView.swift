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
    let shown = palette.entries[palette.viewport.first..<max(end, palette.viewport.first)]
    let widths = PaletteView.widths(shown, columns: inside.size.columns)
    for (position, entry) in zip(shown.indices, shown) {
      let line = inside[
        Rectangle(
          column: 0, row: 2 + position - palette.viewport.first, columns: inside.size.columns,
          rows: 1)]
      drawEntry(entry, widths, on: line)
      if position == palette.viewport.selected { select(line) }
    }
  }

  func draw(_ picker: ThemePicker, _ themes: [Theme], on canvas: Canvas) {
    let rows = min(PaletteView.rows(canvas.size), themes.count)
    let names = themes.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    let nameWidth = canvas.size.columns < 64 ? names : max(20, names)
    let inside = OverlayBox(look: look).draw(
      Phrases.themesTitle, size: Size(columns: 64, rows: rows + 2), on: canvas)
    let end = min(themes.count, picker.viewport.first + rows)
    for position in picker.viewport.first..<max(end, picker.viewport.first) {
      let line = inside[
        Rectangle(
          column: 0, row: position - picker.viewport.first, columns: inside.size.columns,
          rows: 1)]
      line.write(themes[position].name, at: .zero, style: overlay(.strong), columns: nameWidth)
      line.write(
        look[themes[position].description], at: Point(column: nameWidth + 1, row: 0),
        style: overlay(.muted), columns: max(0, line.size.columns - nameWidth - 1))
      if position == picker.viewport.selected { select(line) }
    }
  }

  /// Cells of names and keys. In a small window each has what it needs: what something does is told
  /// in the rest.
  private static func widths(
    _ entries: ArraySlice<PaletteEntry>, columns: Int
  ) -> (name: Int, key: Int) {
    if columns >= 60 { return (min(36, columns / 3), 9) }
    let name = entries.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    let key = entries.map { TextWidth.columns(of: $0.key) }.max() ?? 0
    return (min(name, columns * 3 / 5), key)
  }

  private func drawEntry(
    _ entry: PaletteEntry, _ widths: (name: Int, key: Int), on line: Canvas
  ) {
    let (nameWidth, keyWidth) = widths
    let titleWidth = max(0, line.size.columns - nameWidth - keyWidth - 2)
    let isEnabled = entry.reason == nil
    line.write(
      entry.name, at: .zero, style: overlay(isEnabled ? .strong : .muted), columns: nameWidth)
    line.write(
      title(of: entry, columns: titleWidth), at: Point(column: nameWidth + 1, row: 0),
      style: overlay(isEnabled ? .text : .muted), columns: titleWidth)
    line.write(
      entry.key, at: Point(column: nameWidth + titleWidth + 2, row: 0), style: overlay(.key),
      columns: keyWidth, alignment: .trailing)
  }

  /// What it does, and why that cannot be: the reason alone where it is whole by itself only.
  private func title(of entry: PaletteEntry, columns: Int) -> String {
    guard let reason = entry.reason else { return look[entry.title] }
    let whole = look[entry.title.remarked(reason)]
    let isCut = TextWidth.columns(of: whole) > columns
    return isCut && TextWidth.columns(of: look[reason]) <= columns ? look[reason] : whole
  }

  private func select(_ line: Canvas) {
    let selection = look[.selection]
    line.restyle(line.bounds) { $0.overlaid(with: selection) }
  }

  private func overlay(_ element: ThemeElement) -> Style {
    look.on(.overlay, element)
  }
}

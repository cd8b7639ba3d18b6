package import Catalog
package import TerminalUI

/// The frame that overlays stand in.
package struct OverlayBox {
  package let look: Look

  package init(look: Look) {
    self.look = look
  }

  /// Draws a box with a title in the middle of the screen and gives its inside.
  /// - Parameter margin: Rows that stay free above and below it at least.
  package func draw(
    _ title: Phrase, size: Size, margin: Int = 1, on canvas: Canvas
  ) -> Canvas {
    let rectangle = canvas.bounds.inset(columns: 1, rows: margin).centered(size)
    let box = canvas[rectangle]
    box.fill(box.bounds, style: look[.overlay])
    let border = look.on(.overlay, .overlayBorder)
    let (columns, rows) = (rectangle.size.columns, rectangle.size.rows)
    if columns < 4 || rows < 3 { return box }
    for row in [0, rows - 1] {
      box.fill(
        Rectangle(column: 1, row: row, columns: columns - 2, rows: 1),
        with: look.symbols.horizontal, style: border)
    }
    for column in [0, columns - 1] {
      box.fill(
        Rectangle(column: column, row: 1, columns: 1, rows: rows - 2),
        with: look.symbols.vertical, style: border)
    }
    let corners: [(Character, Int, Int)] = [
      (look.symbols.topLeft, 0, 0), (look.symbols.topRight, columns - 1, 0),
      (look.symbols.bottomLeft, 0, rows - 1), (look.symbols.bottomRight, columns - 1, rows - 1),
    ]
    for (corner, column, row) in corners {
      box.write(String(corner), at: Point(column: column, row: row), style: border)
    }
    box.write(
      " \(look[title]) ", at: Point(column: 2, row: 0),
      style: look.on(.overlay, .overlayTitle))
    return box[Rectangle(column: 2, row: 1, columns: columns - 4, rows: rows - 2)]
  }
}

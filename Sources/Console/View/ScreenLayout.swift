import TerminalUI

/// Where the parts of the screen stand: header, title line, body, notice, footer.
struct ScreenLayout {
  let header: Rectangle
  let title: Rectangle
  let columnTitles: Rectangle
  let body: Rectangle
  /// Title, column titles and body together: what a question about them may cover.
  let middle: Rectangle
  let notice: Rectangle
  let footer: Rectangle

  /// Parts that find no room in a low window are left out, the body last.
  init(size: Size) {
    var rest = Rectangle(origin: .zero, size: size)
    (header, rest) = rest.splitTop(size.rows >= 4 ? 1 : 0)
    (rest, footer) = rest.splitBottom(size.rows >= 6 ? 1 : 0)
    (rest, notice) = rest.splitBottom(size.rows >= 5 ? 1 : 0)
    middle = rest
    (title, rest) = rest.splitTop(size.rows >= 8 ? 1 : 0)
    (columnTitles, body) = rest.splitTop(size.rows >= 3 ? 1 : 0)
  }
}

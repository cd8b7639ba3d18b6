package import TerminalUI

/// Where the parts of the screen stand: header, title line, body, notice, footer.
package struct ScreenLayout {
  package let header: Rectangle
  package let title: Rectangle
  package let columnTitles: Rectangle
  package let body: Rectangle
  /// Title, column titles and body together: what a question about them may cover.
  package let middle: Rectangle
  package let notice: Rectangle
  package let footer: Rectangle

  /// Parts that find no room in a low window are left out, the body last.
  package init(size: Size) {
    var rest = Rectangle(origin: .zero, size: size)
    (header, rest) = rest.splitTop(size.rows >= 4 ? 1 : 0)
    (rest, footer) = rest.splitBottom(size.rows >= 6 ? 1 : 0)
    (rest, notice) = rest.splitBottom(size.rows >= 5 ? 1 : 0)
    middle = rest
    (title, rest) = rest.splitTop(size.rows >= 8 ? 1 : 0)
    (columnTitles, body) = rest.splitTop(size.rows >= 3 ? 1 : 0)
  }
}

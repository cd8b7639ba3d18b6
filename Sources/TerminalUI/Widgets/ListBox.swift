/// How a list is painted.
public struct ListBoxStyles: Hashable, Sendable {
  /// What is chosen from.
  public var text: Style
  /// What stands at the right of it.
  public var detail: Style
  /// Laid over the selected line.
  public var selection: Style

  /// Styles for a list.
  public init(
    text: Style = .plain, detail: Style = .plain,
    selection: Style = Style(attributes: .reverse)
  ) {
    self.text = text
    self.detail = detail
    self.selection = selection
  }
}

/// One line of a list.
public struct ListBoxItem: Hashable, Sendable {
  /// What is chosen.
  public var text: String
  /// What stands at the right, such as its key.
  public var detail: String
  /// In place of the list's own style for the text, for what cannot be chosen now.
  public var style: Style?

  /// A line.
  public init(_ text: String, detail: String = "", style: Style? = nil) {
    self.text = text
    self.detail = detail
    self.style = style
  }
}

/// Lines to choose one from, as menus show them.
public struct ListBox {
  private let count: Int
  private let viewport: Viewport
  private let styles: ListBoxStyles
  private let item: (Int) -> ListBoxItem

  /// A list of `count` lines; `item` is asked only for those on the screen.
  public init(
    count: Int, viewport: Viewport, styles: ListBoxStyles = ListBoxStyles(),
    item: @escaping (Int) -> ListBoxItem
  ) {
    self.count = count
    self.viewport = viewport
    self.styles = styles
    self.item = item
  }

  /// Draws the lines from the top of `canvas`. The detail goes where there is no room for both.
  public func draw(on canvas: Canvas) {
    let columns = canvas.size.columns
    let lines = viewport.visible(count: count, rows: canvas.size.rows)
    for (row, index) in lines.enumerated() {
      let item = item(index)
      let line = canvas[Rectangle(column: 0, row: row, columns: columns, rows: 1)]
      let width = TextWidth.columns(of: item.detail)
      let hasDetail = width > 0 && width + 2 <= columns / 2
      let room = hasDetail ? columns - width - 1 : columns
      line.write(item.text, at: .zero, style: item.style ?? styles.text, columns: room)
      if hasDetail {
        line.write(
          " " + item.detail, at: Point(column: room, row: 0), style: styles.detail)
      }
      if index == viewport.selected {
        let selection = styles.selection
        line.restyle(line.bounds) { $0.overlaid(with: selection) }
      }
    }
  }
}

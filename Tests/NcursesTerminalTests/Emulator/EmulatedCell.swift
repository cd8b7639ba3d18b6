/// What an emulated terminal shows in a cell.
struct EmulatedCell: Hashable {
  /// A character with its marks; empty in the right half of a wide one.
  var text: String
  /// The cells that it covers, 0 in the right half.
  var span: Int
  var style: EmulatedStyle

  /// Nobody knows what: half of a wide character whose other half is gone, what a change of size
  /// left, what another program wrote. Equal to nothing that a frame shows.
  static let unknown = EmulatedCell(text: "\u{FFFD}?", span: 1, style: EmulatedStyle())

  /// A blank with a colour behind it.
  init(ground: Int32) { self.init(text: " ", span: 1, style: EmulatedStyle(background: ground)) }

  init(text: String, span: Int, style: EmulatedStyle) {
    self.text = text
    self.span = span
    self.style = style
  }

  /// The cell as it is seen: of a blank only the colour behind, unless it is underlined or
  /// reversed.
  var seen: EmulatedCell {
    guard text == " ", style.attributes & (1 << 4 | 1 << 7) == 0 else { return self }
    return EmulatedCell(ground: style.background)
  }
}

/// The colours of xterm's palette by number. Terminals let their users change the first sixteen;
/// these are what xterm itself starts with, the bright blues a little lighter, so that they can
/// be read on black.
enum XtermPalette {
  /// Red, green and blue of entry `index`.
  static func components(of index: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
    switch index {
    case 0..<16:
      let value = named[Int(index)]
      return (
        UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8),
        UInt8(truncatingIfNeeded: value)
      )
    case 16..<232:
      let place = index - 16
      return (step(place / 36), step(place / 6 % 6), step(place % 6))
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  /// Six steps a side of the cube, the first of them wider.
  private static func step(_ index: UInt8) -> UInt8 { index == 0 ? 0 : 55 + 40 * index }

  private static let named: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x3B6FE0, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF5555, 0x55FF55, 0xFFFF55, 0x7DA6FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]
}

extension Color {
  /// `#rrggbb`; nil for the terminal's own.
  var hexadecimal: String? {
    switch self {
    case .terminalDefault: return nil
    case .indexed(let index):
      let (red, green, blue) = XtermPalette.components(of: index)
      return Color.rgb(red, green, blue).hexadecimal
    case .rgb(let red, let green, let blue):
      let value = UInt32(1) << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
      return "#" + String(value, radix: 16).dropFirst()
    }
  }
}

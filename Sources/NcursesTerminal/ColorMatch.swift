import TerminalUI

/// The nearest colour that a terminal of some depth has.
struct ColorMatch {
  typealias Components = (red: Int, green: Int, blue: Int)

  let depth: Capabilities.ColorDepth

  /// The number by which the terminal knows `color`; -1 for its own.
  func number(of color: Color) -> Int32 {
    switch color {
    case .terminalDefault: return -1
    case .indexed(let index): return number(ofEntry: Int(index))
    case .rgb(let red, let green, let blue):
      return number(of: (Int(red), Int(green), Int(blue)))
    }
  }

  private func number(ofEntry index: Int) -> Int32 {
    switch depth {
    case .monochrome: -1
    case .eight where index < 16: Int32(index % 8)
    case .sixteen where index < 16: Int32(index)
    case .palette: Int32(index)
    // Entries of `*-direct` past the first eight are not a palette's.
    case .direct where index < 8: Int32(index)
    default: number(of: ColorMatch.components(ofEntry: index))
    }
  }

  private func number(of color: Components) -> Int32 {
    switch depth {
    case .monochrome: return -1
    case .eight: return nearest(to: color, in: 0..<16) % 8
    case .sixteen: return nearest(to: color, in: 0..<16)
    case .palette: return ColorMatch.paletteEntry(nearest: color)
    case .direct:
      let value = color.red << 16 | color.green << 8 | color.blue
      // The first eight numbers are the palette's: the darkest blues give way by a shade.
      return Int32(value < 8 ? 8 : value)
    }
  }

  private func nearest(to color: Components, in entries: Range<Int>) -> Int32 {
    let best = entries.min {
      ColorMatch.distance(color, ColorMatch.components(ofEntry: $0))
        < ColorMatch.distance(color, ColorMatch.components(ofEntry: $1))
    }
    return Int32(best ?? 7)
  }

  /// The cube or the greys, whichever is nearer; never the sixteen, which users change.
  private static func paletteEntry(nearest color: Components) -> Int32 {
    func step(_ value: Int) -> Int { value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40 }
    let cube = 16 + 36 * step(color.red) + 6 * step(color.green) + step(color.blue)
    let mean = (color.red + color.green + color.blue) / 3
    let grey = 232 + min(max((mean - 3) / 10, 0), 23)
    let isGrey =
      distance(color, components(ofEntry: grey)) < distance(color, components(ofEntry: cube))
    return Int32(isGrey ? grey : cube)
  }

  /// Squared distance with the eye's weight for each part.
  private static func distance(_ one: Components, _ other: Components) -> Int {
    let red = one.red - other.red
    let green = one.green - other.green
    let blue = one.blue - other.blue
    return 3 * red * red + 6 * green * green + blue * blue
  }

  /// Red, green and blue of xterm's palette.
  static func components(ofEntry index: Int) -> Components {
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    switch index {
    case 0..<16:
      let bright = index > 8 ? 255 : index == 7 ? 229 : 205
      if index == 8 { return (127, 127, 127) }
      return ((index & 1) * bright, (index >> 1 & 1) * bright, (index >> 2 & 1) * bright)
    case 16..<232:
      let place = index - 16
      return (level(place / 36), level(place / 6 % 6), level(place % 6))
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }
}

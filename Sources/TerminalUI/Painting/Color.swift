/// A colour as a terminal knows it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminalDefault
  /// An entry of the terminal's palette: 0–7 the basic ones, 8–15 bright, 16–255 the xterm cube
  /// and greys.
  case indexed(UInt8)
  /// Red, green and blue, 0–255 each; shown as the nearest one the terminal has.
  case rgb(UInt8, UInt8, UInt8)
}

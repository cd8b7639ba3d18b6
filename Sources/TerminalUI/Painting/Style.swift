/// Colours and attributes of a cell, packed into eight bytes, so that cells are compared and
/// copied as plain memory.
public struct Style: Hashable, Sendable {
  /// Bits 0–25 foreground, 26–51 background (two bits of kind and 24 of value each), 52–59
  /// attributes.
  private var bits: UInt64

  /// A style; what is left out is the terminal's own.
  public init(
    foreground: Color = .terminalDefault, background: Color = .terminalDefault,
    attributes: Attributes = []
  ) {
    bits =
      Style.packed(foreground) | Style.packed(background) << 26
      | UInt64(attributes.rawValue) << 52
  }

  /// The terminal's own colours without attributes.
  public static let plain = Style()

  /// The colour of characters.
  public var foreground: Color {
    get { Style.unpacked(bits & Style.colorMask) }
    set { bits = bits & ~Style.colorMask | Style.packed(newValue) }
  }

  /// The colour behind characters.
  public var background: Color {
    get { Style.unpacked(bits >> 26 & Style.colorMask) }
    set { bits = bits & ~(Style.colorMask << 26) | Style.packed(newValue) << 26 }
  }

  /// Bold, underlined and so on.
  public var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 52)) }
    set { bits = bits & ~(0xFF << 52) | UInt64(newValue.rawValue) << 52 }
  }

  /// This style under `upper`: the upper one's colours where it sets them, both's attributes.
  public func overlaid(with upper: Style) -> Style {
    var style = self
    if upper.foreground != .terminalDefault { style.foreground = upper.foreground }
    if upper.background != .terminalDefault { style.background = upper.background }
    style.attributes.formUnion(upper.attributes)
    return style
  }

  /// A number that equal styles share, and others do not.
  public var number: UInt64 { bits }

  private static let colorMask: UInt64 = 0x3FF_FFFF

  private static func packed(_ color: Color) -> UInt64 {
    switch color {
    case .terminalDefault: 0
    case .indexed(let index): 1 << 24 | UInt64(index)
    case .rgb(let red, let green, let blue):
      2 << 24 | UInt64(red) << 16 | UInt64(green) << 8 | UInt64(blue)
    }
  }

  private static func unpacked(_ bits: UInt64) -> Color {
    switch bits >> 24 {
    case 0: .terminalDefault
    case 1: .indexed(UInt8(truncatingIfNeeded: bits))
    default:
      .rgb(
        UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8),
        UInt8(truncatingIfNeeded: bits))
    }
  }
}

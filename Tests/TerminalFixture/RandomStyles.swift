import TerminalUI

/// Colours of every kind and attributes, most of them plain as on a real screen.
enum RandomStyles {
  static func style(_ numbers: inout SeededNumbers) -> Style {
    if numbers.happens(in: 3) { return .plain }
    var style = Style(foreground: color(&numbers), background: .terminalDefault)
    if numbers.happens(in: 3) { style.background = color(&numbers) }
    if numbers.happens(in: 3) {
      style.attributes = Attributes(rawValue: UInt8(truncatingIfNeeded: 1 << numbers.below(5)))
    }
    if numbers.happens(in: 6) {
      style.attributes.formUnion(Attributes(rawValue: UInt8(numbers.below(32))))
    }
    return style
  }

  private static func color(_ numbers: inout SeededNumbers) -> Color {
    switch numbers.below(4) {
    case 0: .terminalDefault
    case 1: .indexed(UInt8(numbers.below(16)))
    case 2: .indexed(UInt8(numbers.below(256)))
    default: .rgb(UInt8(numbers.below(4) * 80), UInt8(numbers.below(4) * 80), 200)
    }
  }
}

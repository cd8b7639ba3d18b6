/// Colours and attributes as SGR sets them, read apart from what the sources make of them.
struct EmulatedStyle: Hashable {
  /// -1 the terminal's own, 0–255 of its palette, from 1 << 24 on red, green and blue.
  var foreground: Int32 = -1
  var background: Int32 = -1
  /// Bit N for SGR N.
  var attributes: UInt16 = 0

  /// Obeys the parameters of a sequence; false where one of them is not known.
  mutating func obey(_ parameters: [Int]) -> Bool {
    var index = 0
    if parameters.isEmpty { self = EmulatedStyle() }
    while index < parameters.count {
      let parameter = parameters[index]
      index += 1
      if parameter == 38 || parameter == 48 {
        guard let color = EmulatedStyle.color(parameters, &index) else { return false }
        if parameter == 38 { foreground = color } else { background = color }
      } else if !obey(parameter) {
        return false
      }
    }
    return true
  }

  private mutating func obey(_ parameter: Int) -> Bool {
    let number = Int32(clamping: parameter)
    switch parameter {
    case 0: self = EmulatedStyle()
    case 1, 2, 3, 4, 7: attributes |= 1 << UInt16(parameter)
    // The usual font of a Linux console.
    case 10: break
    case 22: attributes &= ~0b110
    case 23, 24, 27: attributes &= ~(1 << UInt16(parameter - 20))
    case 30...37: foreground = number - 30
    case 39: foreground = -1
    case 40...47: background = number - 40
    case 49: background = -1
    case 90...97: foreground = number - 82
    case 100...107: background = number - 92
    default: return false
    }
    return true
  }

  private static func color(_ parameters: [Int], _ index: inout Int) -> Int32? {
    let rest = parameters[index...]
    if rest.count >= 2, rest.first == 5 {
      index += 2
      return Int32(clamping: parameters[index - 1])
    }
    guard rest.count >= 4, rest.first == 2 else { return nil }
    index += 4
    let parts = parameters[index - 3..<index]
    return parts.reduce(1) { $0 << 8 | Int32(clamping: $1) }
  }
}

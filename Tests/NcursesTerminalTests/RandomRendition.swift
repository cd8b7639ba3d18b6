@testable import terminal_fixture

/// Parameters of SGR as curses sends them, at random.
enum RandomRendition {
  /// A whole rendition, from none.
  static func parameters(_ numbers: inout SeededNumbers) -> [UInt16] {
    var parameters: [UInt16] = []
    for attribute: UInt16 in [1, 2, 3, 4, 7] where numbers.happens(in: 4) {
      parameters.append(attribute)
    }
    parameters += color(&numbers, isGround: false)
    parameters += color(&numbers, isGround: true)
    // The empty sequence stands for the end of everything.
    return parameters.isEmpty ? [0] : parameters
  }

  /// A step from whatever there is.
  static func step(_ numbers: inout SeededNumbers) -> [UInt16] {
    switch numbers.below(6) {
    case 0: []
    case 1: [39, 49]
    case 2: [[1, 2, 3, 4, 7, 22, 23, 24, 27][numbers.below(9)]]
    case 3: [0] + parameters(&numbers)
    default: parameters(&numbers)
    }
  }

  private static func color(_ numbers: inout SeededNumbers, isGround: Bool) -> [UInt16] {
    let shift: UInt16 = isGround ? 10 : 0
    // Few colours, so that they come again.
    let number = UInt16(numbers.below(3))
    switch numbers.below(5) {
    case 0: return [30 + shift + number]
    case 1: return [90 + shift + number]
    case 2: return [38 + shift, 5, 100 + number]
    case 3: return numbers.happens(in: 4) ? [38 + shift, 2, 10, 22, number] : [39 + shift]
    default: return []
    }
  }
}

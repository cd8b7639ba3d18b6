/// How a terminal draws what comes next: its colours and attributes as SGR sets them (ECMA-48
/// 8.3.117, with the colours of ISO 8613-6).
struct GraphicRendition: Equatable {
  /// A colour.
  enum Color: Equatable {
    case usual
    /// By one number of SGR: 30–37 and 90–97, for the ground 40–47 and 100–107.
    case basic(UInt16)
    /// By the number in a palette.
    case indexed(UInt16)
    case direct(UInt16, UInt16, UInt16)
  }

  private(set) var foreground = Color.usual
  private(set) var background = Color.usual
  /// Bit N for SGR N: 1 bold, 2 faint, 3 italic, 4 underlined, 7 negative.
  private(set) var attributes: UInt16 = 0

  private static let known: UInt16 = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 7

  private static let weights: UInt16 = 1 << 1 | 1 << 2

  /// Takes the parameters of a sequence; false where one of them is not known here.
  mutating func take(_ parameters: [UInt16]) -> Bool {
    var rest = parameters[...]
    if rest.isEmpty { self = GraphicRendition() }
    while let parameter = rest.popFirst() {
      switch parameter {
      case 0: self = GraphicRendition()
      case 1...4, 7: attributes |= 1 << parameter
      case 22: attributes &= ~(1 << 1 | 1 << 2)
      case 23, 24, 27: attributes &= ~(1 << (parameter - 20))
      case 30...37, 90...97: foreground = .basic(parameter)
      case 40...47, 100...107: background = .basic(parameter)
      case 39: foreground = .usual
      case 49: background = .usual
      case 38:
        guard let color = GraphicRendition.takeColor(&rest) else { return false }
        foreground = color
      case 48:
        guard let color = GraphicRendition.takeColor(&rest) else { return false }
        background = color
      default: return false
      }
    }
    return true
  }

  private static func takeColor(_ rest: inout ArraySlice<UInt16>) -> Color? {
    guard let kind = rest.popFirst() else { return nil }
    if kind == 5 { return rest.popFirst().map(Color.indexed) }
    guard kind == 2, let red = rest.popFirst(), let green = rest.popFirst(),
      let blue = rest.popFirst()
    else { return nil }
    return .direct(red, green, blue)
  }

  /// Appends the shortest parameters that lead here; from a rendition that is not known all of it
  /// is set anew.
  /// - Parameter canEndOne: Whether the terminal can end one attribute and keep the others.
  func append(after old: GraphicRendition?, canEndOne: Bool, to parameters: inout [UInt16]) {
    guard let old, canEndOne || old.attributes & ~attributes == 0 else {
      return appendWhole(to: &parameters)
    }
    let start = parameters.count
    let ended = old.attributes & ~attributes
    appendEnds(ended, to: &parameters)
    // Bold and faint end together: the one that stays is set again.
    let kept = ended & GraphicRendition.weights == 0 ? ended : ended | GraphicRendition.weights
    appendAttributes(attributes & ~(old.attributes & ~kept), to: &parameters)
    if foreground != old.foreground { foreground.append(isGround: false, to: &parameters) }
    if background != old.background { background.append(isGround: true, to: &parameters) }
    if parameters.count - start > 1, wholeCount <= parameters.count - start {
      parameters.removeLast(parameters.count - start)
      appendWhole(to: &parameters)
    }
  }

  /// How many parameters say all of it.
  private var wholeCount: Int {
    1 + attributes.nonzeroBitCount + foreground.count + background.count
  }

  private func appendWhole(to parameters: inout [UInt16]) {
    parameters.append(0)
    appendAttributes(attributes, to: &parameters)
    if foreground != .usual { foreground.append(isGround: false, to: &parameters) }
    if background != .usual { background.append(isGround: true, to: &parameters) }
  }

  private func appendAttributes(_ set: UInt16, to parameters: inout [UInt16]) {
    for attribute in UInt16(1)...7 where set & GraphicRendition.known & 1 << attribute != 0 {
      parameters.append(attribute)
    }
  }

  private func appendEnds(_ set: UInt16, to parameters: inout [UInt16]) {
    if set & GraphicRendition.weights != 0 { parameters.append(22) }
    for attribute in UInt16(3)...7 where set & GraphicRendition.known & 1 << attribute != 0 {
      parameters.append(20 + attribute)
    }
  }
}

extension GraphicRendition.Color {
  /// How many parameters set it.
  var count: Int {
    switch self {
    case .usual: 0
    case .basic: 1
    case .indexed: 3
    case .direct: 5
    }
  }

  func append(isGround: Bool, to parameters: inout [UInt16]) {
    let first: UInt16 = isGround ? 48 : 38
    switch self {
    case .usual: parameters.append(first + 1)
    case .basic(let number): parameters.append(number)
    case .indexed(let index): parameters += [first, 5, index]
    case .direct(let red, let green, let blue): parameters += [first, 2, red, green, blue]
    }
  }
}

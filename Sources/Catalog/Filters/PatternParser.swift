/// Reads the text of a pattern.
struct PatternParser {
  /// Why a text is no pattern.
  struct Broken: Error {}

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var depth = 0

  /// What a text says; nil where it is no pattern.
  static func node(_ source: String) -> PatternNode? {
    let scalars = Array(source.unicodeScalars)
    guard !scalars.isEmpty, scalars.count <= LinearPattern.mostLetters else { return nil }
    var parser = PatternParser(scalars: scalars)
    guard let node = try? parser.alternatives(), parser.place == scalars.count else { return nil }
    return node
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  private mutating func alternatives() throws(Broken) -> PatternNode {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(Broken) -> PatternNode {
    var parts: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      parts.append(try repeated(try atom()))
    }
    return parts.isEmpty ? .empty : .sequence(parts)
  }

  private mutating func atom() throws(Broken) -> PatternNode {
    guard let scalar = next else { throw Broken() }
    place += 1
    switch scalar {
    case "(": return try group()
    case "[": return .scalars(try PatternSet.ranges(scalars, &place))
    case ".": return .scalars(PatternSet.anything)
    case "^": return .assertion(.lineStart)
    case "$": return .assertion(.lineEnd)
    case "*", "+", "?": throw Broken()
    case "\\": return try escaped()
    default: return PatternSet.letter(scalar)
    }
  }

  private mutating func group() throws(Broken) -> PatternNode {
    if take("?"), !take(":") { throw Broken() }
    depth += 1
    if depth > LinearPattern.mostNesting { throw Broken() }
    let node = try alternatives()
    if !take(")") { throw Broken() }
    depth -= 1
    return node
  }

  private mutating func escaped() throws(Broken) -> PatternNode {
    guard let scalar = next else { throw Broken() }
    place += 1
    switch scalar {
    case "b": return .assertion(.wordBoundary)
    case "B": return .assertion(.noWordBoundary)
    case "A": return .assertion(.lineStart)
    case "z", "Z": return .assertion(.lineEnd)
    case "1"..."9": throw Broken()
    default:
      if let ranges = PatternSet.named(scalar) { return .scalars(ranges) }
      return PatternSet.letter(scalar)
    }
  }

  private mutating func repeated(_ node: PatternNode) throws(Broken) -> PatternNode {
    var node = node
    while let (least, most) = try times() {
      node = .repeated(node, least: least, most: most)
      // Which of several matches it is does not matter here.
      _ = take("?")
    }
    return node
  }

  private mutating func times() throws(Broken) -> (UInt32, UInt32?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let start = place
    guard take("{"), let least = number() else {
      place = start
      return nil
    }
    let most = take(",") ? number() : least
    guard take("}") else {
      place = start
      return nil
    }
    let limit = LinearPattern.mostRepetitions
    if least > limit || (most ?? 0) > limit || most.map({ $0 < least }) == true { throw Broken() }
    return (least, most)
  }

  private mutating func number() -> UInt32? {
    var number: UInt32?
    while let scalar = next, ("0"..."9").contains(scalar) {
      number = min((number ?? 0) * 10 + (scalar.value - 0x30), 1_000_000)
      place += 1
    }
    return number
  }
}

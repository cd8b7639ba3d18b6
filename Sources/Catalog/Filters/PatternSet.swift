/// The letters that a part of a pattern matches, as ranges of Unicode scalars.
enum PatternSet {
  /// All but the end of a line.
  static let anything = complement([0x0A...0x0A])
  private static let last: UInt32 = 0x10_FFFF
  private static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
  private static let blanks: [ClosedRange<UInt32>] = [0x09...0x0D, 0x20...0x20, 0x3000...0x3000]
  /// Letters beyond ASCII are of words.
  private static let words: [ClosedRange<UInt32>] = [
    0x30...0x39, 0x5F...0x5F, 0x61...0x7A, 0x80...last,
  ]

  /// A letter, as texts are folded.
  static func letter(_ scalar: Unicode.Scalar) -> PatternNode {
    let folded = FilterFolding.folded(String(scalar)).unicodeScalars
    return .sequence(folded.map { .scalars([$0.value...$0.value]) })
  }

  /// `\d`, `\w`, `\s`, what is none of them, and signs of layout.
  static func named(_ scalar: Unicode.Scalar) -> [ClosedRange<UInt32>]? {
    switch scalar {
    case "d": digits
    case "w": words
    case "s": blanks
    case "D": complement(digits + [0x0A...0x0A])
    case "W": complement(words + [0x0A...0x0A])
    case "S": complement(blanks)
    case "t": [0x09...0x09]
    default: nil
    }
  }

  /// Reads a set in brackets behind its first one.
  static func ranges(
    _ scalars: [Unicode.Scalar], _ place: inout Int
  ) throws(PatternParser.Broken) -> [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    let isDenied = place < scalars.count && scalars[place] == "^"
    if isDenied { place += 1 }
    var isFirst = true
    while true {
      guard place < scalars.count else { throw PatternParser.Broken() }
      if scalars[place] == "]", !isFirst { break }
      isFirst = false
      ranges += try element(scalars, &place)
    }
    place += 1
    let folded = ranges + ranges.flatMap(lowerCase)
    return isDenied ? complement(folded + [0x0A...0x0A]) : merged(folded)
  }

  private static func element(
    _ scalars: [Unicode.Scalar], _ place: inout Int
  ) throws(PatternParser.Broken) -> [ClosedRange<UInt32>] {
    let first = try member(scalars, &place)
    if let named = first.named { return named }
    let isRange = place + 1 < scalars.count && scalars[place] == "-" && scalars[place + 1] != "]"
    guard isRange else { return [first.value...first.value] }
    place += 1
    let end = try member(scalars, &place)
    guard end.named == nil, first.value <= end.value else { throw PatternParser.Broken() }
    return [first.value...end.value]
  }

  private static func member(
    _ scalars: [Unicode.Scalar], _ place: inout Int
  ) throws(PatternParser.Broken) -> (value: UInt32, named: [ClosedRange<UInt32>]?) {
    guard place < scalars.count else { throw PatternParser.Broken() }
    var scalar = scalars[place]
    place += 1
    if scalar == "\\", place < scalars.count {
      scalar = scalars[place]
      place += 1
      if let named = named(scalar) { return (0, named) }
    }
    return (scalar.value, nil)
  }

  /// What of a range has another letter in lower case: of a range of many, as ASCII has it.
  private static func lowerCase(_ range: ClosedRange<UInt32>) -> [ClosedRange<UInt32>] {
    if range.count == 1, let scalar = Unicode.Scalar(range.lowerBound) {
      let folded = FilterFolding.folded(String(scalar)).unicodeScalars
      return folded.count == 1 ? folded.map { $0.value...$0.value } : []
    }
    let (low, high) = (max(range.lowerBound, 0x41), min(range.upperBound, 0x5A))
    return low <= high ? [low + 0x20...high + 0x20] : []
  }

  static func complement(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var left: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in merged(ranges) {
      if range.lowerBound > next { left.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= last { left.append(next...last) }
    return left
  }

  private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let before = merged.last, range.lowerBound <= before.upperBound + 1 {
        merged[merged.count - 1] = before.lowerBound...max(before.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

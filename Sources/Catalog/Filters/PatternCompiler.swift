/// Makes a program of a pattern, from its end to its beginning: every part is told where it goes on.
struct PatternCompiler {
  private struct TooLarge: Error {}

  private var instructions: [LinearPattern.Instruction] = [.match]
  /// Parts that were gone through: what is repeated may come to no instruction at all.
  private var partCount = 0

  /// Nil where it is too large.
  static func program(
    _ node: PatternNode
  ) -> (instructions: [LinearPattern.Instruction], start: Int)? {
    var compiler = PatternCompiler()
    guard let start = try? compiler.compile(node, next: 0) else { return nil }
    return (compiler.instructions, start)
  }

  private mutating func add(_ instruction: LinearPattern.Instruction) throws(TooLarge) -> Int {
    if instructions.count >= LinearPattern.mostInstructions { throw TooLarge() }
    instructions.append(instruction)
    return instructions.count - 1
  }

  private mutating func compile(_ node: PatternNode, next: Int) throws(TooLarge) -> Int {
    partCount += 1
    if partCount > 4 * LinearPattern.mostInstructions { throw TooLarge() }
    switch node {
    case .empty: return next
    case .scalars(let ranges): return try compile(ranges, next: next)
    case .assertion(let assertion): return try add(.assert(assertion, next: next))
    case .sequence(let parts):
      var next = next
      for part in parts.reversed() { next = try compile(part, next: next) }
      return next
    case .alternatives(let branches):
      var start = try compile(branches[branches.count - 1], next: next)
      for branch in branches.dropLast().reversed() {
        start = try add(.split(try compile(branch, next: next), start))
      }
      return start
    case .repeated(let part, let least, let most):
      return try compile(part, least, most, next: next)
    }
  }

  private mutating func compile(
    _ part: PatternNode, _ least: UInt32, _ most: UInt32?, next: Int
  ) throws(TooLarge) -> Int {
    var start = next
    if let most {
      for _ in least..<max(least, most) {
        start = try add(.split(try compile(part, next: start), next))
      }
    } else {
      // The loop is entered before it is known what it repeats.
      let loop = try add(.split(next, next))
      let body = try compile(part, next: loop)
      instructions[loop] = .split(body, next)
      start = loop
    }
    for _ in 0..<least { start = try compile(part, next: start) }
    return start
  }

  /// One letter, by the bytes of its UTF-8.
  private mutating func compile(
    _ ranges: [ClosedRange<UInt32>], next: Int
  ) throws(TooLarge) -> Int {
    var start: Int?
    for bytes in ranges.flatMap(PatternBytes.sequences) {
      var place = next
      for byte in bytes.reversed() { place = try add(.byte(byte, next: place)) }
      start = try start.map { held throws(TooLarge) in try add(.split(held, place)) } ?? place
    }
    // Nothing is in it: nothing matches.
    return try start ?? add(.assert(.never, next: next))
  }
}

/// Ranges of scalars as ranges of the bytes that spell them.
enum PatternBytes {
  /// The sequences of ranges of bytes that are the letters of a range, and nothing else.
  static func sequences(_ range: ClosedRange<UInt32>) -> [[ClosedRange<UInt8>]] {
    if range.lowerBound <= 0x80, range.upperBound == 0x10_FFFF {
      // Texts hold no bytes but those of letters: their first byte says how many follow.
      let ascii = range.clamped(to: 0...0x80)
      let rest: ClosedRange<UInt8> = 0x80...0xBF
      return (ascii.lowerBound < 0x80 ? [[UInt8(ascii.lowerBound)...0x7F]] : [])
        + [[0xC2...0xDF, rest], [0xE0...0xEF, rest, rest], [0xF0...0xF4, rest, rest, rest]]
    }
    var sequences: [[ClosedRange<UInt8>]] = []
    // Within these all letters have as many bytes, and none is half of a pair.
    let lengths: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x1_0000...0x10_FFFF,
    ]
    for length in lengths where range.overlaps(length) {
      let part = range.clamped(to: length)
      sequences += split(bytes(part.lowerBound), bytes(part.upperBound))
    }
    return sequences
  }

  private static func bytes(_ value: UInt32) -> [UInt8] {
    Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }

  /// All that stands between two spellings of the same length.
  private static func split(_ low: [UInt8], _ high: [UInt8]) -> [[ClosedRange<UInt8>]] {
    guard let first = low.first, let last = high.first else { return [[]] }
    let (lowRest, highRest) = (Array(low.dropFirst()), Array(high.dropFirst()))
    if first == last { return split(lowRest, highRest).map { [first...first] + $0 } }
    let least = [UInt8](repeating: 0x80, count: lowRest.count)
    let most = [UInt8](repeating: 0xBF, count: lowRest.count)
    var sequences: [[ClosedRange<UInt8>]] = []
    var (from, to) = (first, last)
    if lowRest != least {
      sequences += split(lowRest, most).map { [first...first] + $0 }
      from += 1
    }
    if highRest != most {
      sequences += split(least, highRest).map { [last...last] + $0 }
      to -= 1
    }
    if from <= to { sequences.append([from...to] + zip(least, most).map { $0...$1 }) }
    return sequences
  }
}

/// Looks for a pattern in many texts. The sets of places in the program at which a text can stand are
/// found out as texts bring them up, and kept: a byte then costs one look into a table. What that
/// takes is counted, and given up beyond a limit.
struct PatternSearch {
  /// The most instructions that are looked at to find out sets: some ten milliseconds.
  static let mostSteps = 2_000_000
  /// The most sets that are kept at once.
  static let mostSets = 1000

  private struct PlaceSet: Hashable {
    let places: [Int32]
    let isBehindLine: Bool
    let isBehindWord: Bool
  }

  private static let found: Int32 = -2
  private static let open: Int32 = -1

  private let pattern: LinearPattern
  /// Bytes that the program does not tell from each other, by number; the end is one more.
  private let classes: [UInt8]
  private let representatives: [UInt8]
  private var sets: [PlaceSet] = []
  private var numbers: [PlaceSet: Int32] = [:]
  /// The next set by set and class.
  private var table: [Int32] = []
  private var marks: [Int]
  private var markCount = 0
  /// Instructions looked at so far.
  private(set) var steps = 0

  init(_ pattern: LinearPattern) {
    self.pattern = pattern
    (classes, representatives) = PatternSearch.classes(pattern)
    marks = Array(repeating: 0, count: pattern.instructions.count)
  }

  /// Whether it took too long to go on.
  var isGivenUp: Bool { steps > PatternSearch.mostSteps }

  /// Whether the pattern is anywhere in a text; no once it was given up.
  mutating func finds(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if isGivenUp { return false }
    var set = number(of: PlaceSet(places: [], isBehindLine: true, isBehindWord: false))
    let width = representatives.count + 1
    for byte in text {
      let place = Int(set) * width + Int(classes[Int(byte)])
      var next = table[place]
      if next == PatternSearch.open {
        next = step(set, byte)
        if isGivenUp { return false }
      }
      if next == PatternSearch.found { return true }
      set = next
    }
    let last = table[Int(set) * width + width - 1]
    return (last == PatternSearch.open ? step(set, nil) : last) == PatternSearch.found
  }

  /// The set behind another one and a byte, nil being the end.
  private mutating func step(_ number: Int32, _ byte: UInt8?) -> Int32 {
    let set = sets[Int(number)]
    let width = representatives.count + 1
    let column = byte.map { Int(classes[Int($0)]) } ?? width - 1
    let (places, isFound) = next(set, byte)
    var result = PatternSearch.found
    if !isFound {
      if sets.count >= PatternSearch.mostSets { forget() }
      result = self.number(
        of: PlaceSet(
          places: places, isBehindLine: byte == 0x0A,
          isBehindWord: byte.map(PatternSearch.isOfWord) ?? false))
    }
    // Where all was forgotten, the set has another number now.
    if sets.indices.contains(Int(number)), sets[Int(number)] == set {
      table[Int(number) * width + column] = result
    }
    return result
  }

  /// Follows the program from a set to the next byte.
  private mutating func next(_ set: PlaceSet, _ byte: UInt8?) -> (places: [Int32], isFound: Bool) {
    markCount += 1
    var open = set.places + [Int32(pattern.start)]
    var reached: [Int32] = []
    while let place = open.popLast() {
      if marks[Int(place)] == markCount { continue }
      marks[Int(place)] = markCount
      steps += 1
      switch pattern.instructions[Int(place)] {
      case .match: return ([], true)
      case .split(let one, let other): open += [Int32(other), Int32(one)]
      case .assert(let assertion, let next):
        if PatternSearch.holds(assertion, set, byte) { open.append(Int32(next)) }
      case .byte(let range, let next):
        if let byte, range.contains(byte) { reached.append(Int32(next)) }
      }
    }
    reached.sort()
    return (reached, false)
  }

  private static func holds(
    _ assertion: LinearPattern.Assertion, _ set: PlaceSet, _ byte: UInt8?
  ) -> Bool {
    let isBeforeWord = byte.map(isOfWord) ?? false
    switch assertion {
    case .lineStart: return set.isBehindLine
    case .lineEnd: return byte == nil || byte == 0x0A
    case .wordBoundary: return set.isBehindWord != isBeforeWord
    case .noWordBoundary: return set.isBehindWord == isBeforeWord
    case .never: return false
    }
  }

  private mutating func number(of set: PlaceSet) -> Int32 {
    if let known = numbers[set] { return known }
    let number = Int32(sets.count)
    numbers[set] = number
    sets.append(set)
    table += Array(repeating: PatternSearch.open, count: representatives.count + 1)
    return number
  }

  private mutating func forget() {
    sets.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    table.removeAll(keepingCapacity: true)
  }

  /// Bytes of letters, digits and of what is beyond ASCII.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: true
    default: false
    }
  }

  private static func classes(_ pattern: LinearPattern) -> ([UInt8], [UInt8]) {
    var starts = Array(repeating: false, count: 257)
    func cut(_ range: ClosedRange<UInt8>) {
      starts[Int(range.lowerBound)] = true
      starts[Int(range.upperBound) + 1] = true
    }
    for range: ClosedRange<UInt8> in [
      0...0, 0x0A...0x0A, 0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0x80...0xFF,
    ] {
      cut(range)
    }
    for case .byte(let range, _) in pattern.instructions { cut(range) }
    var (classes, representatives): ([UInt8], [UInt8]) = ([], [])
    for byte in UInt8.min...UInt8.max {
      if starts[Int(byte)] { representatives.append(byte) }
      classes.append(UInt8(representatives.count - 1))
    }
    return (classes, representatives)
  }
}

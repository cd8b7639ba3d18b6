/// How well letters fit a name, in the order that fzf gives matches: letters that follow each other or
/// begin a word count more, gaps less.
enum FuzzyMatch {
  private static let match = 16
  private static let gapStart = -3
  private static let gapExtension = -1
  private static let consecutive = 4
  private static let firstFactor = 2

  /// The score, greater is better; nil where the letters do not stand in the name in their order.
  /// - Parameter query: In lower case.
  static func score(_ query: [UInt8], _ name: String) -> Int? {
    var name = name
    return name.withUTF8 { score(query, $0) }
  }

  private static func score(_ query: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Int? {
    if query.isEmpty { return 0 }
    guard let start = span(query, name) else { return nil }
    let count = name.count - start
    // Of the letters so far: the best that ends at each place, and how many of them follow each other.
    var scores = [Int](repeating: 0, count: count)
    var runs = [Int](repeating: 0, count: count)
    var firstBonus = [Int](repeating: 0, count: count)
    for (row, letter) in query.enumerated() {
      var (diagonal, diagonalRun, diagonalBonus) = (0, 0, 0)
      var (left, isGap) = (Int.min / 2, false)
      for place in 0..<count {
        let (above, aboveRun, aboveBonus) = (scores[place], runs[place], firstBonus[place])
        var own = Int.min / 2
        var (run, bonusOfRun) = (0, 0)
        if lower(name[start + place]) == letter, row == 0 || place >= row, diagonal > Int.min / 4 {
          let bonus = bonus(name, start + place)
          run = diagonalRun + 1
          bonusOfRun = run == 1 || bonus >= 8 && bonus > diagonalBonus ? bonus : diagonalBonus
          let gain = run == 1 ? bonus : max(bonus, consecutive, bonusOfRun)
          own = diagonal + match + (row == 0 ? bonus * firstFactor : gain)
        }
        let gapped = left + (isGap ? gapExtension : gapStart)
        isGap = gapped > own
        left = max(own, gapped)
        scores[place] = left
        runs[place] = isGap ? 0 : run
        firstBonus[place] = isGap ? 0 : bonusOfRun
        (diagonal, diagonalRun, diagonalBonus) = (row == 0 ? 0 : above, aboveRun, aboveBonus)
      }
    }
    return scores.max().flatMap { $0 > Int.min / 4 ? $0 : nil }
  }

  /// Where the first letter stands first, where all of them follow in their order.
  private static func span(_ query: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Int? {
    var (next, start) = (0, 0)
    for place in name.indices where lower(name[place]) == query[next] {
      if next == 0 { start = place }
      next += 1
      if next == query.count { return start }
    }
    return nil
  }

  /// What it is worth that a letter stands at a place: most where a word begins.
  private static func bonus(_ name: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let own = Kind(name[place])
    guard place > 0 else { return own == .sign ? 8 : 10 }
    let before = Kind(name[place - 1])
    if own == .sign { return 8 }
    switch before {
    case .blank: return 10
    case .delimiter: return 9
    case .sign: return 8
    case .lower where own == .upper: return 7
    case .lower, .upper, .digit: return own == .digit && before != .digit ? 7 : 0
    }
  }

  private enum Kind {
    case blank, delimiter, sign, lower, upper, digit

    init(_ byte: UInt8) {
      switch byte {
      case 0x20, 0x09: self = .blank
      case 0x2F, 0x2C, 0x3A, 0x3B, 0x7C: self = .delimiter
      case 0x30...0x39: self = .digit
      case 0x41...0x5A: self = .upper
      case 0x61...0x7A, 0x80...0xFF: self = .lower
      default: self = .sign
      }
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

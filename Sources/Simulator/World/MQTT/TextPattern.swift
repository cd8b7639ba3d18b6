/// A pattern that a whole text may fit: wildcards, or a regular expression of the plain kind.
struct TextPattern {
  private indirect enum Part {
    /// One character.
    case one((Character) -> Bool)
    /// One of several.
    case choice([[Part]])
    case many(Part, least: Int, most: Int)
    case start
    case end
  }

  private let parts: [Part]

  /// `*` stands for any characters, `?` for one.
  init(wildcards: String) {
    parts = wildcards.map { letter in
      switch letter {
      case "*": .many(.one { _ in true }, least: 0, most: .max)
      case "?": .one { _ in true }
      default: .one { $0 == letter }
      }
    }
  }

  /// A regular expression. A `*` with nothing before it that could be many, or behind a plain
  /// letter, stands for any characters, as the document's examples have it (`sensor*`).
  init(expression: String) {
    var rest = Substring(expression)
    let choices = Self.choices(&rest)
    parts = choices.count == 1 ? choices[0] : [.choice(choices)]
  }

  func matches(_ text: String) -> Bool {
    Self.match(parts[...], Substring(text)) { $0.isEmpty }
  }

  private static func match(
    _ parts: ArraySlice<Part>, _ text: Substring, _ then: (Substring) -> Bool
  ) -> Bool {
    guard let part = parts.first else { return then(text) }
    let others = parts.dropFirst()
    switch part {
    case .start: return text.startIndex == text.base.startIndex && match(others, text, then)
    case .end: return text.isEmpty && match(others, text, then)
    case .one(let fits):
      guard let letter = text.first, fits(letter) else { return false }
      return match(others, text.dropFirst(), then)
    case .choice(let choices):
      return choices.contains { match($0[...], text) { match(others, $0, then) } }
    case .many(let part, let least, let most):
      return repeated(part, least, most, text) { match(others, $0, then) }
    }
  }

  private static func repeated(
    _ part: Part, _ least: Int, _ most: Int, _ text: Substring, _ then: (Substring) -> Bool
  ) -> Bool {
    if most > 0 {
      let isLonger = match([part], text) { rest in
        rest.endIndex == text.endIndex && rest.startIndex > text.startIndex
          && repeated(part, max(0, least - 1), most == .max ? .max : most - 1, rest, then)
      }
      if isLonger { return true }
    }
    return least == 0 && then(text)
  }

  private static func choices(_ rest: inout Substring) -> [[Part]] {
    var choices: [[Part]] = [[]]
    var isPlain = false
    while let letter = rest.first, letter != ")" {
      rest = rest.dropFirst()
      switch letter {
      case "|": choices.append([])
      case "^": choices[choices.count - 1].append(.start)
      case "$": choices[choices.count - 1].append(.end)
      case "*" where isPlain || choices[choices.count - 1].isEmpty:
        choices[choices.count - 1].append(.many(.one { _ in true }, least: 0, most: .max))
      case "*", "+", "?":
        guard let last = choices[choices.count - 1].popLast() else { continue }
        let bounds = letter == "*" ? (0, Int.max) : letter == "+" ? (1, Int.max) : (0, 1)
        choices[choices.count - 1].append(.many(last, least: bounds.0, most: bounds.1))
      case "(":
        choices[choices.count - 1].append(.choice(Self.choices(&rest)))
        rest = rest.dropFirst()
      default:
        isPlain = letter.isLetter || letter.isNumber || letter == "-" || letter == "_"
        choices[choices.count - 1].append(.one(single(letter, &rest)))
        continue
      }
      isPlain = false
    }
    return choices
  }

  private static func single(
    _ letter: Character, _ rest: inout Substring
  ) -> (Character) -> Bool {
    switch letter {
    case ".": return { _ in true }
    case "\\":
      let next = rest.popFirst() ?? "\\"
      switch next {
      case "d": return { $0.isNumber }
      case "w": return { $0.isLetter || $0.isNumber || $0 == "_" }
      case "s": return { $0.isWhitespace }
      default: return { $0 == next }
      }
    case "[":
      let body = rest.prefix { $0 != "]" }
      rest = rest.dropFirst(body.count + 1)
      return set(body)
    default: return { $0 == letter }
    }
  }

  private static func set(_ body: Substring) -> (Character) -> Bool {
    let isTurned = body.first == "^"
    let letters = Array(isTurned ? body.dropFirst() : body)
    return { wanted in
      var index = 0
      var isIn = false
      while index < letters.count {
        if index + 2 < letters.count, letters[index + 1] == "-" {
          isIn = isIn || letters[index]...max(letters[index], letters[index + 2]) ~= wanted
          index += 3
        } else {
          isIn = isIn || letters[index] == wanted
          index += 1
        }
      }
      return isIn != isTurned
    }
  }
}

import FoundationEssentials
import TencentCloud

/// Reads the expressions that are played of jq.
struct BodyExpressionParser {
  private typealias Node = BodyExpression.Node
  private static let functions: [String: Int] = [
    "not": 0, "length": 0, "select": 1, "has": 1, "contains": 1, "startswith": 1, "endswith": 1,
    "test": 1, "keys": 0, "map": 1, "tonumber": 0, "tostring": 0, "ltrimstr": 1, "rtrimstr": 1,
  ]
  private static let literals: [String: JSONValue] = [
    "true": .bool(true), "false": .bool(false), "null": .null,
  ]

  private var rest: Substring

  init(_ text: String) { rest = Substring(text) }

  /// The whole text as an expression; nil where it is none.
  mutating func whole() -> BodyExpression.Node? {
    guard let node = pipe() else { return nil }
    skipBlanks()
    return rest.isEmpty ? node : nil
  }

  private mutating func pipe() -> Node? {
    guard var left = sequence() else { return nil }
    while take("|") {
      guard let right = sequence() else { return nil }
      left = .pipe(left, right)
    }
    return left
  }

  private mutating func sequence() -> Node? {
    guard var left = alternative() else { return nil }
    while take(",") {
      guard let right = alternative() else { return nil }
      left = .sequence(left, right)
    }
    return left
  }

  private mutating func alternative() -> Node? {
    guard let left = either() else { return nil }
    guard take("//") else { return left }
    return alternative().map { .alternative(left, $0) }
  }

  private mutating func either() -> Node? {
    guard var left = both() else { return nil }
    while takeWord("or") {
      guard let right = both() else { return nil }
      left = .either(left, right)
    }
    return left
  }

  private mutating func both() -> Node? {
    guard var left = comparison() else { return nil }
    while takeWord("and") {
      guard let right = comparison() else { return nil }
      left = .both(left, right)
    }
    return left
  }

  private mutating func comparison() -> Node? {
    guard let left = sum() else { return nil }
    for sign in ["==", "!=", "<=", ">=", "<", ">"] where take(sign) {
      guard let right = sum() else { return nil }
      return .compare(left, sign, right)
    }
    return left
  }

  private mutating func sum() -> Node? {
    guard var left = product() else { return nil }
    while let sign = takeOne(of: "+-") {
      guard let right = product() else { return nil }
      left = .calculate(left, sign, right)
    }
    return left
  }

  private mutating func product() -> Node? {
    guard var left = term() else { return nil }
    while let sign = takeOne(of: "*/%") {
      guard let right = term() else { return nil }
      left = .calculate(left, sign, right)
    }
    return left
  }

  private mutating func term() -> Node? {
    skipBlanks()
    guard let first = rest.first else { return nil }
    switch first {
    case "(":
      rest = rest.dropFirst()
      guard let inner = pipe(), take(")") else { return nil }
      return inner
    case ".": return path()
    case "\"": return text().map { .value(.string($0)) }
    case "[": return list()
    default:
      if first.isNumber || first == "-" { return number() }
      return word()
    }
  }

  private mutating func path() -> Node? {
    var steps: [BodyExpression.Step] = []
    while rest.first == "." || rest.first == "[" {
      if rest.first == "[" {
        guard let step = bracket() else { return nil }
        steps.append(step)
        continue
      }
      rest = rest.dropFirst()
      if rest.first == "\"" {
        guard let name = text() else { return nil }
        steps.append(.member(name))
        continue
      }
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard !name.isEmpty || steps.isEmpty || rest.first == "[" else { return nil }
      rest = rest.dropFirst(name.count)
      if !name.isEmpty { steps.append(.member(String(name))) }
      // An optional step.
      if rest.first == "?" { rest = rest.dropFirst() }
    }
    return .path(steps)
  }

  private mutating func bracket() -> BodyExpression.Step? {
    rest = rest.dropFirst()
    if take("]") { return .each }
    if rest.first == "\"" {
      guard let name = text(), take("]") else { return nil }
      return .member(name)
    }
    let digits = rest.prefix(while: \.isNumber)
    rest = rest.dropFirst(digits.count)
    guard let index = Int(digits), take("]") else { return nil }
    return .index(index)
  }

  private mutating func list() -> Node? {
    rest = rest.dropFirst()
    if take("]") { return .value(.array([])) }
    guard let items = pipe(), take("]") else { return nil }
    return .list(items)
  }

  private mutating func choice() -> Node? {
    guard let condition = pipe(), takeWord("then"), let wanted = pipe() else { return nil }
    if takeWord("elif") { return choice().map { .choice(condition, wanted, $0) } }
    guard takeWord("else"), let other = pipe(), takeWord("end") else { return nil }
    return .choice(condition, wanted, other)
  }

  private mutating func number() -> Node? {
    var digits = ""
    // A sign is one of the number's at its begin and behind the e of an exponent only.
    while let next = rest.first,
      next.isNumber || ".eE".contains(next)
        || "+-".contains(next) && (digits.last.map { "eE".contains($0) } ?? true)
    {
      digits.append(next)
      rest = rest.dropFirst()
    }
    return (try? JSONValue(parsing: Data(digits.utf8))).map { .value($0) }
  }

  private mutating func text() -> String? {
    var place = rest.index(after: rest.startIndex)
    var isEscaped = false
    while place < rest.endIndex, isEscaped || rest[place] != "\"" {
      isEscaped = !isEscaped && rest[place] == "\\"
      place = rest.index(after: place)
    }
    guard place < rest.endIndex,
      case .string(let text)? = try? JSONValue(parsing: Data(rest[...place].utf8))
    else { return nil }
    rest = rest[rest.index(after: place)...]
    return text
  }

  private mutating func word() -> Node? {
    let name = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    rest = rest.dropFirst(name.count)
    if let value = Self.literals[name] { return .value(value) }
    if name == "if" { return choice() }
    guard let count = Self.functions[name] else { return nil }
    guard count > 0 else { return .call(name, []) }
    guard take("("), let argument = pipe(), take(")") else { return nil }
    return .call(name, [argument])
  }

  private mutating func skipBlanks() { rest = rest.drop(while: \.isWhitespace) }

  private mutating func take(_ sign: String) -> Bool {
    skipBlanks()
    guard rest.hasPrefix(sign) else { return false }
    rest = rest.dropFirst(sign.count)
    return true
  }

  private mutating func takeOne(of signs: String) -> String? {
    skipBlanks()
    guard let first = rest.first, signs.contains(first), !rest.hasPrefix("//") else { return nil }
    rest = rest.dropFirst()
    return String(first)
  }

  private mutating func takeWord(_ word: String) -> Bool {
    skipBlanks()
    guard rest.hasPrefix(word),
      !(rest.dropFirst(word.count).first.map { $0.isLetter || $0.isNumber } ?? false)
    else { return false }
    rest = rest.dropFirst(word.count)
    return true
  }
}

import TencentCloud

/// The part of jq 1.6 that filters are made of: paths, comparisons, `and`, `or`, `not`, `|`,
/// `select`, and a few functions on texts and lists.
struct BodyExpression {
  indirect enum Node {
    case path([Step])
    case value(JSONValue)
    case compare(Node, String, Node)
    case both(Node, Node)
    case either(Node, Node)
    case pipe(Node, Node)
    case call(String, [Node])
  }

  enum Step: Equatable {
    case member(String)
    case index(Int)
    case each
  }

  private let root: Node

  /// Nil where it is no expression, or one of the parts that are not played.
  init?(_ text: String) {
    var parser = BodyExpressionParser(text)
    guard let root = parser.whole() else { return nil }
    self.root = root
  }

  /// Whether anything but false and null comes of a body.
  func holds(of body: JSONValue) -> Bool { Self.results(root, body).contains(where: Self.isTrue) }

  private static func isTrue(_ value: JSONValue) -> Bool {
    value != .null && value != .bool(false)
  }

  private static func results(_ node: Node, _ input: JSONValue) -> [JSONValue] {
    switch node {
    case .path(let steps):
      return steps.reduce([input]) { values, step in values.flatMap { go(step, $0) } }
    case .value(let value): return [value]
    case .compare(let left, let sign, let right):
      return results(left, input).flatMap { one in
        results(right, input).map { .bool(compare(one, sign, $0)) }
      }
    case .both(let left, let right):
      return [.bool(holds(left, input) && holds(right, input))]
    case .either(let left, let right):
      return [.bool(holds(left, input) || holds(right, input))]
    case .pipe(let left, let right): return results(left, input).flatMap { results(right, $0) }
    case .call(let name, let arguments): return call(name, arguments, input)
    }
  }

  private static func holds(_ node: Node, _ input: JSONValue) -> Bool {
    results(node, input).contains(where: isTrue)
  }

  private static func go(_ step: Step, _ value: JSONValue) -> [JSONValue] {
    switch (step, value) {
    case (.member(let name), .object(let members)): [members[name] ?? .null]
    case (.index(let index), .array(let items)):
      [items.indices.contains(index) ? items[index] : .null]
    case (.member, .null), (.index, .null): [.null]
    case (.each, .array(let items)): items
    case (.each, .object(let members)): members.sorted { $0.key < $1.key }.map(\.value)
    // There jq fails, and a message with it.
    case (.member, _), (.index, _), (.each, _): []
    }
  }

  private static func compare(_ left: JSONValue, _ sign: String, _ right: JSONValue) -> Bool {
    switch sign {
    case "==": isSame(left, right)
    case "!=": !isSame(left, right)
    case "<": isLess(left, right)
    case ">": isLess(right, left)
    case "<=": !isLess(right, left)
    default: !isLess(left, right)
    }
  }

  private static func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
    if let one = left.amount, let other = right.amount { return one == other }
    return left == right
  }

  /// In jq's order of kinds: null, false, true, numbers, texts.
  private static func isLess(_ left: JSONValue, _ right: JSONValue) -> Bool {
    if let one = left.amount, let other = right.amount { return one < other }
    if case .string(let one) = left, case .string(let other) = right { return one < other }
    return left.rank < right.rank
  }

  private static func call(_ name: String, _ arguments: [Node], _ input: JSONValue) -> [JSONValue] {
    let values = arguments.flatMap { results($0, input) }
    switch (name, input, values.first) {
    case ("not", _, _): return [.bool(!isTrue(input))]
    case ("length", .string(let text), _): return [.integer(Int64(text.unicodeScalars.count))]
    case ("length", .array(let items), _): return [.integer(Int64(items.count))]
    case ("length", .object(let members), _): return [.integer(Int64(members.count))]
    case ("length", _, _): return [.integer(0)]
    case ("select", _, _):
      return arguments.first.map { holds($0, input) } ?? false ? [input] : []
    case ("has", .object(let members), .string(let name)?): return [.bool(members[name] != nil)]
    case ("contains", .string(let text), .string(let part)?):
      return [.bool(part.isEmpty || text.contains(part))]
    case ("contains", .array(let items), .array(let parts)?):
      return [.bool(parts.allSatisfy { part in items.contains { isSame($0, part) } })]
    case ("startswith", .string(let text), .string(let part)?): return [.bool(text.hasPrefix(part))]
    case ("endswith", .string(let text), .string(let part)?): return [.bool(text.hasSuffix(part))]
    case ("test", .string(let text), .string(let pattern)?):
      return [.bool(TextPattern(expression: ".*(\(pattern)).*").matches(text))]
    default: return []
    }
  }
}

extension JSONValue {
  fileprivate var amount: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  fileprivate var rank: Int {
    switch self {
    case .null: 0
    case .bool(let isTrue): isTrue ? 2 : 1
    case .integer, .number, .numeral: 3
    case .string: 4
    case .array: 5
    case .object: 6
    }
  }
}

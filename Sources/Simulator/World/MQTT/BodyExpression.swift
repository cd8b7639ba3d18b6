import TencentCloud

/// The part of jq 1.6 that filters are made of: paths, comparisons, arithmetic, `and`, `or`, `not`,
/// `|`, `//`, `if`, `select`, and a few functions on texts and lists.
struct BodyExpression {
  indirect enum Node {
    case path([Step])
    case value(JSONValue)
    case compare(Node, String, Node)
    case both(Node, Node)
    case either(Node, Node)
    case pipe(Node, Node)
    case sequence(Node, Node)
    case alternative(Node, Node)
    case calculate(Node, String, Node)
    case choice(Node, Node, Node)
    case list(Node)
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
    case .sequence(let left, let right): return results(left, input) + results(right, input)
    case .alternative(let left, let right):
      let wanted = results(left, input).filter(isTrue)
      return wanted.isEmpty ? results(right, input) : wanted
    case .calculate(let left, let sign, let right):
      return results(right, input).flatMap { other in
        results(left, input).compactMap { $0.calculated(sign, other) }
      }
    case .choice(let condition, let wanted, let other):
      return results(condition, input).flatMap { results(isTrue($0) ? wanted : other, input) }
    case .list(let items): return [.array(results(items, input))]
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
    if name == "map" {
      guard case .array(let items) = input, let argument = arguments.first else { return [] }
      return [.array(items.flatMap { results(argument, $0) })]
    }
    let values = arguments.flatMap { results($0, input) }
    switch (name, input, values.first) {
    case ("keys", .object(let members), _):
      return [.array(members.keys.sorted().map(JSONValue.string))]
    case ("keys", .array(let items), _):
      return [.array(items.indices.map { .integer(Int64($0)) })]
    case ("tonumber", _, _): return input.asNumber.map { [$0] } ?? []
    case ("tostring", .string, _): return [input]
    case ("tostring", _, _): return [.string(input.compact)]
    case ("ltrimstr", .string(let text), .string(let part)?) where text.hasPrefix(part):
      return [.string(String(text.dropFirst(part.count)))]
    case ("rtrimstr", .string(let text), .string(let part)?) where text.hasSuffix(part):
      return [.string(String(text.dropLast(part.count)))]
    case ("ltrimstr", _, _), ("rtrimstr", _, _): return [input]
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

/// Lines of Swift that keep within the project's columns.
struct SwiftText {
  static let columns = 100

  private(set) var lines: [String] = []
  private var depth = 0

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func line(_ text: String = "") {
    lines.append(text.isEmpty ? "" : indent + text)
  }

  /// A documentation comment, wrapped.
  mutating func doc(_ text: String) {
    wrap(text.split(separator: " ").map(String.init), prefix: indent + "/// ")
  }

  /// `{`, what it holds one step further in, and `}`.
  mutating func block(_ head: String, _ body: (inout SwiftText) -> Void) {
    line(head + " {")
    inside(body)
    line("}")
  }

  /// A declaration with a list of parameters, and its body.
  mutating func block(_ head: String, parameters: [String], _ body: (inout SwiftText) -> Void) {
    list(head + "(", parameters, close: ") {")
    inside(body)
    line("}")
  }

  /// An assignment, its value on a line of its own where both are too long for one.
  mutating func assignment(_ name: String, _ value: String) {
    let whole = indent + "\(name) = \(value)"
    guard whole.count > Self.columns else { return lines.append(whole) }
    line("\(name) =")
    inside { $0.line(value) }
  }

  /// A computed property of one expression.
  mutating func property(_ head: String, _ value: String) {
    let whole = indent + "\(head) { \(value) }"
    guard whole.count > Self.columns else { return lines.append(whole) }
    block(head) { $0.line(value) }
  }

  /// A call or a literal with a list of elements: on one line, or filled into as many as it takes.
  mutating func list(_ open: String, _ elements: [String], close: String) {
    let whole = indent + open + elements.joined(separator: ", ") + close
    guard whole.count > Self.columns, !elements.isEmpty else { return lines.append(whole) }
    line(open)
    // A literal takes a comma after its last element, a call does not.
    let isLiteral = close.hasPrefix("]")
    inside { text in
      let last = elements.suffix(1).map { isLiteral ? $0 + "," : $0 }
      text.wrap(elements.dropLast().map { $0 + "," } + last, prefix: text.indent)
    }
    if close == ")" { lines[lines.count - 1] += close } else { line(close) }
  }

  private var indent: String { String(repeating: "  ", count: depth) }

  private mutating func inside(_ body: (inout SwiftText) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  private mutating func wrap(_ words: [String], prefix: String) {
    var current = ""
    for word in words {
      if current.isEmpty {
        current = word
      } else if (prefix + current + " " + word).count <= Self.columns {
        current += " " + word
      } else {
        lines.append(prefix + current)
        current = word
      }
    }
    lines.append(prefix + current)
  }
}

/// Text as a literal.
func literal(_ text: some StringProtocol) -> String {
  "\"" + String(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

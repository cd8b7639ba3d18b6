/// Descriptors as text, a row a line, which are made when somebody asks for them. As code that makes
/// them they took half a megabyte of the binary.
///
/// A row is `Name type marks | note`. The type is `string`, `integer`, `boolean`, `float` or a
/// structure in braces. The marks: `[]` a list; `@` a dialect that alone has it; `!` a dialect whose
/// requests must have it, `!all` all; `null` may be null; `enum=` its enumeration; `unit=` what an
/// integer counts that is a time, `except=` the number that is none; `secret`; `body`.
package struct ParameterRows: Equatable, Sendable {
  private enum Content: Equatable, Sendable {
    case text(String)
    case list([ParameterDescriptor])
  }

  private let content: Content

  package init(_ descriptors: [ParameterDescriptor]) { content = .list(descriptors) }

  /// The descriptors, in the order of the rows.
  package var descriptors: [ParameterDescriptor] {
    switch content {
    case .list(let descriptors): descriptors
    case .text(let text): text.split(separator: "\n").map(ParameterDescriptor.init(row:))
    }
  }
}

extension ParameterRows: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { content = .text(text) }
}

extension ParameterRows: ExpressibleByArrayLiteral {
  package init(arrayLiteral descriptors: ParameterDescriptor...) { content = .list(descriptors) }
}

extension ParameterDescriptor {
  /// A row is made by the generator: one that is none is a fault of that, which a test would find.
  fileprivate init(row: Substring) {
    var halves = row.split(separator: "|", maxSplits: 1)
    let note = halves.count > 1 ? halves.removeLast().drop { $0 == " " } : ""
    var marks = halves.first?.split(separator: " ")[...] ?? []
    let name = marks.popFirst() ?? ""
    self.init(String(name), Kind(word: marks.popFirst() ?? ""), String(note))
    for mark in marks { take(mark) }
  }

  private mutating func take(_ mark: Substring) {
    func value(after prefix: String) -> String? {
      mark.hasPrefix(prefix) ? String(mark.dropFirst(prefix.count)) : nil
    }
    switch mark {
    case "[]": isList = true
    case "null": isNullable = true
    case "secret": isSecret = true
    case "body": isMessageBody = true
    default:
      if let name = value(after: "@") { dialects = DialectSet(word: name) }
      if let name = value(after: "!") { requiredIn = DialectSet(word: name) }
      if let name = value(after: "enum=") { enumeration = name }
      if let name = value(after: "unit=") { timeUnit = TimeUnit(rawValue: name) }
      if let number = value(after: "except=") { timeException = Int(number) }
    }
  }
}

extension ParameterDescriptor.Kind {
  fileprivate init(word: Substring) {
    switch word {
    case "integer": self = .integer
    case "boolean": self = .boolean
    case "float": self = .float
    case _ where word.hasPrefix("{"): self = .structure(String(word.dropFirst().dropLast()))
    default: self = .string
    }
  }
}

extension DialectSet {
  fileprivate init(word: String) {
    switch word {
    case "may2024": self = .may2024
    case "today": self = .today
    default: self = .all
    }
  }
}

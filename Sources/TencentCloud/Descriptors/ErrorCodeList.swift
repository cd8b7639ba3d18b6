/// The error codes of an action as a line of text, for what `ParameterRows` is one.
package struct ErrorCodeList: Equatable, Sendable {
  private let text: String

  /// The codes.
  package var codes: [String] { text.split(separator: " ").map(String.init) }
}

extension ErrorCodeList: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.text = text }
}

extension ErrorCodeList: ExpressibleByArrayLiteral {
  package init(arrayLiteral codes: String...) { text = codes.joined(separator: " ") }
}

/// A tag that says what a value is whatever it looks like, such as `!!str`.
struct YAMLTag {
  private static let standardPrefix = "tag:yaml.org,2002:"
  private let name: String

  /// - Parameter text: as the parser gives it, the shorthand written out.
  init(_ text: String) {
    // `!` alone says that a value is what it looks like, and of a scalar that it is text.
    name =
      text.hasPrefix(YAMLTag.standardPrefix)
      ? String(text.dropFirst(YAMLTag.standardPrefix.count)) : text == "!" ? "!" : ""
  }

  /// What the tag makes of a value; nil where the two do not agree, or the tag is none of YAML's own.
  func applied(to content: YAMLNode.Content) -> YAMLNode.Content? {
    switch content {
    case .sequence: return name == "seq" || name == "!" ? content : nil
    case .mapping: return name == "map" || name == "!" ? content : nil
    case .scalar(let text, _):
      let plain = YAMLNode(
        .scalar(text, isPlain: true), at: SourcePosition(line: 1, column: 1))
      switch name {
      case "str", "!": return .scalar(text, isPlain: false)
      case "bool" where plain.boolean != nil, "null" where plain.isNull: return plain.content
      case "int" where Int(text) != nil, "float" where Double(text) != nil: return plain.content
      default: return nil
      }
    }
  }
}

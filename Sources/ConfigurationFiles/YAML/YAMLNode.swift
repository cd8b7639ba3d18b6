/// A value in a YAML file and where it stands.
public struct YAMLNode: Equatable, Sendable {
  /// The kinds of value.
  public enum Content: Equatable, Sendable {
    /// Text; plain when it stands without quotes, so that it may be a number or a boolean.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values, in the file's order, each key once.
    case mapping([Entry])
  }

  /// A key with its value.
  public struct Entry: Equatable, Sendable {
    /// The key's text.
    public var key: String
    /// Where the key stands.
    public var position: SourcePosition
    /// The value.
    public var value: YAMLNode

    /// An entry.
    public init(key: String, position: SourcePosition, value: YAMLNode) {
      self.key = key
      self.position = position
      self.value = value
    }
  }

  /// The value.
  public var content: Content
  /// Where it begins.
  public var position: SourcePosition

  /// A value.
  public init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }

  /// The line, from 1.
  public var line: Int { position.line }
  /// The column in characters, from 1.
  public var column: Int { position.column }

  /// Whether nothing stands there (`~`, `null` or only the key).
  public var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// What it is, for a sentence such as “expected a number, found a list”.
  var kindDescription: String {
    switch content {
    case .scalar(let text, _): isNull ? "nothing" : "“\(text.prefix(40))”"
    case .sequence: "a list"
    case .mapping: "a mapping of keys to values"
    }
  }
}

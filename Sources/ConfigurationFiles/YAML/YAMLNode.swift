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
  /// Where it begins; of a copy, where the original does.
  public var position: SourcePosition
  /// Whether it is a copy that an alias or a merge key put here.
  public var isCopy = false

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

  /// Whether it is a truth without quotes. YAML 1.1's `yes`, `no`, `on`, `off` count too.
  public var boolean: Bool? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return nil
    }
  }

  /// How many values it is made of, itself among them, and how deep they are nested.
  var extent: (count: Int, depth: Int) {
    let parts: [YAMLNode]
    switch content {
    case .scalar: return (1, 0)
    case .sequence(let items): parts = items
    case .mapping(let entries): parts = entries.map(\.value)
    }
    var (count, depth) = (1, 0)
    for part in parts.lazy.map(\.extent) {
      count += part.count
      depth = max(depth, part.depth + 1)
    }
    return (count, depth)
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

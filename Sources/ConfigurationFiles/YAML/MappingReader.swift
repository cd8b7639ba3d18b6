/// Takes typed values out of a mapping. Whatever is wrong becomes a diagnostic and reads as absent,
/// so that one mistake never costs the rest of a file. A key that nobody asked for is unknown:
/// call `finish()` after the last value.
public struct MappingReader {
  /// The mistakes so far.
  public private(set) var diagnostics: [Diagnostic] = []
  /// What the user would call the file.
  public let fileName: String
  /// Where the mapping begins.
  public let start: SourcePosition?
  private let entries: [YAMLNode.Entry]
  private let path: String
  private var known: [String] = []

  /// Reads `node`.
  /// - Parameter path: the keys that lead to it, such as `profiles.prod`; empty at the top.
  public init(_ node: YAMLNode?, path: String = "", fileName: String) {
    self.fileName = fileName
    self.path = path
    start = node?.position
    guard let node, !node.isNull else {
      entries = []
      return
    }
    if case .mapping(let entries) = node.content {
      self.entries = entries
    } else {
      entries = []
      let place = path.isEmpty ? "the file" : "“\(path)”"
      report(
        "\(place) must be a mapping of keys to values (key: value), found "
          + node.kindDescription, at: node.position)
    }
  }

  /// The keys present, in the file's order.
  public var keys: [String] { entries.map(\.key) }

  /// Where a key stands.
  public func position(of key: String) -> SourcePosition? {
    entries.first { $0.key == key }?.position
  }

  /// Adds a mistake.
  public mutating func report(_ message: String, at position: SourcePosition?) {
    diagnostics.append(Diagnostic(file: fileName, position: position, message: message))
  }

  /// The value of a key as it stands; nil where it is absent or null.
  public mutating func node(_ key: String) -> YAMLNode? {
    if !known.contains(key) { known.append(key) }
    return entries.first { $0.key == key && !$0.value.isNull }?.value
  }

  /// Text; a number or a boolean without quotes is text as well.
  public mutating func string(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    if case .scalar(let text, _) = node.content { return text }
    return expected("text", key, node)
  }

  /// `true` or `false`. YAML 1.1's `yes`, `no`, `on`, `off` count too.
  public mutating func boolean(_ key: String) -> Bool? {
    guard let node = node(key) else { return nil }
    return node.boolean ?? expected("true or false", key, node)
  }

  /// A number within bounds.
  public mutating func number(
    _ key: String, in range: ClosedRange<Double>, unit: String = ""
  ) -> Double? {
    guard let node = node(key) else { return nil }
    let bounds =
      "a number\(unit.isEmpty ? "" : " of " + unit) from \(shown(range.lowerBound)) to "
      + shown(range.upperBound)
    guard case .scalar(let text, isPlain: true) = node.content, let number = Double(text),
      range.contains(number)
    else { return expected(bounds, key, node) }
    return number
  }

  /// One of a few words.
  public mutating func choice(_ key: String, among choices: [String]) -> String? {
    guard let node = node(key) else { return nil }
    if case .scalar(let text, _) = node.content, choices.contains(text) { return text }
    return expected("one of " + choices.joined(separator: ", "), key, node)
  }

  /// A list of texts; a single one may stand without brackets.
  public mutating func strings(_ key: String) -> [String]? {
    guard let node = node(key) else { return nil }
    switch node.content {
    case .scalar(let text, _): return [text]
    case .mapping: return expected("a list of texts, such as [a, b]", key, node)
    case .sequence(let items):
      var texts: [String] = []
      for item in items {
        guard case .scalar(let text, _) = item.content, !item.isNull else {
          let _: String? = expected("text in the list", key, item)
          continue
        }
        texts.append(text)
      }
      return texts
    }
  }

  /// A mapping below this one, read by `body`; its mistakes and unknown keys become this one's.
  public mutating func mapping<Value>(
    _ key: String, _ body: (inout MappingReader) -> Value
  ) -> Value? {
    guard let node = node(key) else { return nil }
    var reader = MappingReader(
      node, path: path.isEmpty ? key : path + "." + key, fileName: fileName)
    let value = body(&reader)
    diagnostics += reader.finish()
    return value
  }

  /// A list of mappings, each read by `body`, which gives nil for one that is of no use.
  public mutating func mappings<Value>(
    _ key: String, _ body: (inout MappingReader) -> Value?
  ) -> [Value]? {
    guard let node = node(key) else { return nil }
    guard case .sequence(let items) = node.content else {
      return expected("a list of mappings, each begun by a dash", key, node)
    }
    let full = path.isEmpty ? key : path + "." + key
    return items.enumerated().compactMap { index, item in
      var reader = MappingReader(item, path: "\(full)[\(index + 1)]", fileName: fileName)
      let value = body(&reader)
      diagnostics += reader.finish()
      return value
    }
  }

  /// The keys that nobody asked for so far.
  public var unknownKeys: [String] { keys.filter { !known.contains($0) } }

  /// Takes keys as known whose values stand there to be repeated elsewhere.
  public mutating func allow(definitions: Set<SourcePosition>) {
    known += entries.filter { definitions.contains($0.value.position) && !$0.value.isCopy }
      .map(\.key)
  }

  /// Takes every key as known, for files that are not ours.
  public mutating func ignoreOtherKeys() { known = keys }

  /// Reports keys that nobody asked for, with the known one that was probably meant.
  /// - Returns: all mistakes of this mapping, in the file's order.
  public mutating func finish() -> [Diagnostic] {
    for entry in entries where !known.contains(entry.key) {
      let place = path.isEmpty ? "" : " in “\(path)”"
      var message = "unknown key “\(entry.key)”\(place)"
      if let meant = EditDistance.nearest(to: entry.key, among: known) {
        message += "; did you mean “\(meant)”?"
      }
      if !known.isEmpty { message += " (known: \(known.sorted().joined(separator: ", ")))" }
      report(message, at: entry.position)
    }
    known = entries.map(\.key)
    return diagnostics.inFileOrder
  }

  private mutating func expected<Value>(
    _ expectation: String, _ key: String, _ node: YAMLNode
  ) -> Value? {
    reportUnexpected(expectation, key, node)
    return nil
  }

  /// Says that the value of a key is none that may stand there.
  mutating func reportUnexpected(_ expectation: String, _ key: String, _ node: YAMLNode) {
    let full = path.isEmpty ? key : path + "." + key
    report("“\(full)” must be \(expectation), found \(node.kindDescription)", at: node.position)
  }

  private func shown(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}

extension [Diagnostic] {
  /// By line and column; those without a place first.
  var inFileOrder: [Diagnostic] {
    sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
  }
}

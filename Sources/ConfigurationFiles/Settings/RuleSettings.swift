/// A rule of the file that stands before changes, as it is written.
public struct RuleSettings: Equatable, Sendable {
  /// Whether the change is refused; otherwise the name has to be typed first.
  public var forbids = true
  /// Patterns of actions; what is written wrongly means every action.
  public var actions: [String] = ["*"]
  /// A pattern of profiles; nil for all.
  public var profile: String?
  /// A pattern of regions; nil for all.
  public var region: String?
  /// A pattern of instances, by id or name; nil for all.
  public var instance: String?
  /// A pattern of the names of what is changed; nil for all.
  public var name: String?
  /// Why, for whoever is refused.
  public var reason: String?
  /// Where it stands.
  public var position: SourcePosition

  /// A rule that forbids everything.
  public init(position: SourcePosition) { self.position = position }

  /// Reads a rule. What cannot be read of it makes it wider, never narrower: a slip must not open
  /// what the rule closes.
  init(_ reader: inout MappingReader) {
    self.init(position: reader.start ?? SourcePosition(line: 1, column: 1))
    let forbidden = patterns("forbid", &reader)
    let asked = patterns("ask", &reader)
    profile = filter("profile", &reader)
    region = filter("region", &reader)
    instance = filter("instance", &reader)
    name = filter("name", &reader)
    reason = reader.string("reason")
    let others = reader.unknownKeys.compactMap(GuardWords.wordMeant)
    switch (forbidden, asked) {
    case (let forbidden?, nil) where !others.contains("ask"): actions = forbidden
    case (nil, let asked?) where !others.contains("forbid"):
      forbids = false
      actions = asked
    case (nil, nil):
      forbidEverything(
        "a rule needs “forbid” or “ask” with the actions; it is taken to forbid everything",
        &reader)
    default:
      // Two rules may have run into one here: the filters of neither are to be trusted.
      forbidEverything(
        "a rule either forbids or asks; it is taken to forbid everything", &reader)
    }
  }

  private mutating func forbidEverything(_ message: String, _ reader: inout MappingReader) {
    self = RuleSettings(position: position)
    reader.report(message, at: position)
  }

  /// The actions; nil where the key is not there.
  private func patterns(_ key: String, _ reader: inout MappingReader) -> [String]? {
    let before = reader.diagnostics.count
    // Asked for before anything else, so that the reader knows the key where it is not there.
    let patterns = reader.strings(key)?.map(RuleSettings.trimmed) ?? []
    guard reader.position(of: key) != nil else { return nil }
    if reader.diagnostics.count > before { return ["*"] }
    guard patterns.isEmpty || patterns.contains("") else { return patterns }
    reader.report(
      "no action is named by “\(key)”; the rule is taken for every action", at: position)
    return ["*"]
  }

  private func filter(_ key: String, _ reader: inout MappingReader) -> String? {
    let before = reader.diagnostics.count
    let text = reader.string(key)
    guard let place = reader.position(of: key) else { return nil }
    let pattern = RuleSettings.trimmed(text ?? "")
    if !pattern.isEmpty { return pattern }
    if reader.diagnostics.count == before {
      reader.report("“\(key)” is empty; the rule is taken for every \(key)", at: place)
    }
    return nil
  }

  /// Without blanks at its ends, with which nothing is called.
  private static func trimmed(_ pattern: String) -> String {
    let start = pattern.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

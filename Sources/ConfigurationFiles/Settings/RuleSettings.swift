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
    let forbidden = reader.strings("forbid")
    let asked = reader.strings("ask")
    profile = reader.string("profile")
    region = reader.string("region")
    instance = reader.string("instance")
    name = reader.string("name")
    reason = reader.string("reason")
    switch (forbidden, asked) {
    case (let forbidden?, nil): actions = forbidden
    case (nil, let asked?) where reader.position(of: "forbid") == nil:
      forbids = false
      actions = asked
    case (.some, .some):
      reader.report("a rule either forbids or asks; it is taken to forbid everything", at: position)
    case (nil, _):
      reader.report(
        "a rule needs “forbid” or “ask” with the actions; it is taken to forbid everything",
        at: position)
    }
    if actions.isEmpty {
      actions = ["*"]
      reader.report("no action is named; the rule is taken for every action", at: position)
    }
  }
}

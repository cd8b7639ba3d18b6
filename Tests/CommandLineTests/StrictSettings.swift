import ConfigurationFiles
import Console

/// A second, strict look at a file of settings: whether a slip made another file without any mistake,
/// which no reader can tell from what was meant.
enum StrictSettings {
  private static let common = [
    "read_only", "rules", "change_limit", "theme", "region", "language", "refresh", "alerts",
    "production", "endpoint", "budget", "notify",
  ]
  private static let commands = Set(Commands.all.map(\.id))
  private static let rule = ["forbid", "ask", "profile", "region", "instance", "name", "reason"]

  /// Whether every key is known where it stands and every value is of its kind.
  static func isRight(_ bytes: [UInt8], definitions: [String], profiles: [String]) -> Bool {
    let document = YAMLDocument.parse(bytes, fileName: "f")
    guard document.diagnostics.isEmpty, let root = document.root, let entries = root.members
    else { return false }
    return entries.allSatisfy { key, value in
      switch key {
      case "profiles":
        value.members?.allSatisfy { name, profile in
          profiles.contains(name) && profile.members?.allSatisfy(isCommon) ?? false
        } ?? false
      case "profile": value.word.map(profiles.contains) ?? false
      case "keys":
        value.members?.allSatisfy { id, keys in
          commands.contains(id) && (keys.isWord || keys.items != nil)
        } ?? false
      default: definitions.contains(key) || isCommon(key, value)
      }
    }
  }

  /// How many texts a file holds, keys among them.
  static func textCount(_ bytes: [UInt8]) -> Int {
    YAMLDocument.parse(bytes, fileName: "f").root?.textCount ?? 0
  }

  private static func isCommon(_ key: String, _ value: YAMLNode) -> Bool {
    guard common.contains(key) else { return false }
    switch key {
    case "read_only", "production": return value.boolean != nil
    case "change_limit", "refresh", "budget": return value.number != nil
    case "rules": return value.items?.allSatisfy(isRule) ?? false
    case "alerts", "notify": return value.items != nil || value.members != nil
    default: return value.isWord
    }
  }

  private static func isRule(_ node: YAMLNode) -> Bool {
    guard let members = node.members else { return false }
    let effects = members.filter { $0.key == "forbid" || $0.key == "ask" }
    return effects.count == 1
      && members.allSatisfy { key, value in
        rule.contains(key) && (value.isWord || (value.items?.allSatisfy(\.isWord) ?? false))
      }
  }
}

extension YAMLNode {
  fileprivate var members: [(key: String, value: YAMLNode)]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.map { ($0.key, $0.value) }
  }

  fileprivate var items: [YAMLNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  fileprivate var isWord: Bool { word != nil }

  fileprivate var word: String? {
    guard case .scalar(let text, _) = content, !isNull, !text.isEmpty else { return nil }
    return text
  }

  fileprivate var number: Double? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    return Double(text)
  }

  fileprivate var textCount: Int {
    switch content {
    case .scalar: 1
    case .sequence(let items): items.reduce(0) { $0 + $1.textCount }
    case .mapping(let entries): entries.reduce(0) { $0 + 1 + $1.value.textCount }
    }
  }
}

import TencentCloud
import TerminalUI

/// JSON as YAML in its block style. Whatever another reader could take for something else than
/// text stands in the double quotes of JSON, which YAML reads alike.
enum YAMLText {
  /// A document with its last line's end.
  static func text(_ json: JSONValue) -> String {
    switch json {
    case .array(let items) where !items.isEmpty: lines(items, 0).joined()
    case .object(let members) where !members.isEmpty: lines(members, 0).joined()
    default: scalar(json) + "\n"
    }
  }

  private static func lines(_ items: [JSONValue], _ depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    return items.flatMap { item -> [String] in
      let inner: [String]
      switch item {
      case .object(let members) where !members.isEmpty: inner = lines(members, depth + 1)
      case .array(let items) where !items.isEmpty: inner = lines(items, depth + 1)
      default: return ["\(indent)- \(scalar(item))\n"]
      }
      // The first line goes on behind the dash.
      return ["\(indent)- \(inner[0].dropFirst(indent.count + 2))"] + inner.dropFirst()
    }
  }

  private static func lines(_ members: [String: JSONValue], _ depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    return members.sorted { $0.key < $1.key }.flatMap { name, value -> [String] in
      let key = indent + plain(name) + ":"
      switch value {
      case .object(let members) where !members.isEmpty:
        return [key + "\n"] + lines(members, depth + 1)
      case .array(let items) where !items.isEmpty: return [key + "\n"] + lines(items, depth + 1)
      default: return ["\(key) \(scalar(value))\n"]
      }
    }
  }

  private static func scalar(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): plain(text)
    case .array: "[]"
    case .object: "{}"
    default: value.compact
    }
  }

  /// What readers take for no text: YAML 1.1 has more of it than 1.2.
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]

  private static func plain(_ text: String) -> String {
    let isPlain = text.unicodeScalars.enumerated().allSatisfy { index, scalar in
      let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      return isLetter
        || index > 0 && (("0"..."9").contains(scalar) || "_-.".unicodeScalars.contains(scalar))
    }
    if isPlain, !text.isEmpty, !words.contains(text.lowercased()) { return text }
    return JSONValue.string(text).compact
  }
}

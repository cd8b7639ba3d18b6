package import Catalog
package import TencentCloud

extension JSONValue {
  /// The names under which answers have the body of a message.
  private static let bodyNames: Set<String> = ["Body", "MsgBody", "Payload"]

  /// The same with the length of every message's body in its place.
  package func hidingBodies(_ language: Language) -> JSONValue {
    switch self {
    case .array(let values): return .array(values.map { $0.hidingBodies(language) })
    case .object(let members):
      let hidden = members.map { name, value -> (String, JSONValue) in
        guard JSONValue.bodyNames.contains(name) else {
          return (name, value.hidingBodies(language))
        }
        switch value {
        case .null: return (name, value)
        default:
          let bytes = value.plainText.utf8.count
          return (name, .string(Phrases.hiddenBody(bytes: bytes)[language]))
        }
      }
      return .object(Dictionary(hidden, uniquingKeysWith: { first, _ in first }))
    default: return self
    }
  }
}

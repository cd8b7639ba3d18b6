import FoundationEssentials
package import TencentCloud

/// What is left out of what is taken away unless it is asked for: the bodies of messages, and the
/// addresses of those who sent and took them.
package struct Redaction: Equatable, Sendable {
  /// Whether the bodies of messages stay.
  package var keepsBodies = false
  /// Whether the addresses of clients stay.
  package var keepsAddresses = false

  package init(keepsBodies: Bool = false, keepsAddresses: Bool = false) {
    self.keepsBodies = keepsBodies
    self.keepsAddresses = keepsAddresses
  }

  /// What stands for it: what is missing is seen to be.
  package static let mark = "[left out]"

  /// The names under which answers have them.
  private static let bodies: Set<String> = ["Body", "MsgBody", "Payload", "MessageBody"]
  private static let addresses: Set<String> = [
    "ClientAddr", "ClientAddress", "ClientIp", "ProducerAddr", "ConsumerAddr", "BornHost",
    "StoreHost", "Host",
  ]

  /// Whether what stands under a name is left out.
  package func hides(_ name: String) -> Bool {
    !keepsBodies && Redaction.bodies.contains(name)
      || !keepsAddresses && Redaction.addresses.contains(name)
  }

  /// JSON with the mark in their places, and secrets masked. JSON within texts, as traces have it, is
  /// no different.
  package func applied(to json: JSONValue) -> JSONValue { redacted(json).masked() }

  private func redacted(_ json: JSONValue) -> JSONValue {
    switch json {
    case .array(let items): return .array(items.map(redacted))
    case .object(let members):
      return .object(
        Dictionary(
          uniqueKeysWithValues: members.map { name, value in
            let isLeftOut = hides(name) && value != .null && value != .string("")
            return (name, isLeftOut ? .string(Redaction.mark) : redacted(value))
          }))
    case .string(let text):
      guard let first = text.first, "{[".contains(first),
        let inner = try? JSONValue(parsing: Data(text.utf8))
      else { return json }
      let kept = redacted(inner).masked()
      return kept == inner ? json : .string(kept.compact)
    default: return json
    }
  }

  /// A value of a row under its field's name.
  package func applied(to value: FieldValue, of name: String) -> FieldValue {
    switch value {
    case .unknown, .text(""): value
    case _ where hides(name): .text(Redaction.mark)
    case .structure(let json): .structure(applied(to: json))
    default: value
    }
  }
}

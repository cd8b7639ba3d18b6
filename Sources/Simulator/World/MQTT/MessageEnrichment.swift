import FoundationEssentials
import MQTT
import TencentCloud

/// What enrichment rules add to a message. The properties of all rules that fit come together; of the
/// rest, the first rule that says something is heard.
struct MessageEnrichment: Equatable, Sendable {
  struct Property: Equatable, Sendable {
    var key: String
    var value: String
  }

  var properties: [Property] = []
  var contentType: String?
  var responseTopic: String?
  var correlationData: String?
  var expiryInterval: Int?
  var formatIndicator: Int?

  /// JSON as a rule holds it: in Base64.
  static func json(_ text: String) -> JSONValue? {
    guard let data = Data(base64Encoded: text), let value = try? JSONValue(parsing: data),
      case .object = value
    else { return nil }
    return value
  }

  /// Adds what a rule says, with what of the message its variables stand for.
  fileprivate mutating func add(_ actions: JSONValue, to record: MQTTRecord) {
    func filled(_ text: String?) -> String? {
      text?.replacing("${clientid}", with: record.client)
        .replacing("${traceid}", with: record.id.lowercased())
    }
    if case .array(let items)? = actions["userProperty"] ?? actions["userProperties"] {
      for item in items {
        guard case .string(let key)? = item["key"], case .string(let value)? = item["value"]
        else { continue }
        properties.append(Property(key: key, value: filled(value) ?? ""))
      }
    }
    contentType = contentType ?? actions["contentType"]?.text
    responseTopic = responseTopic ?? filled(actions["responseTopic"]?.text)
    correlationData = correlationData ?? filled(actions["correlationData"]?.text)
    expiryInterval = expiryInterval ?? actions["messageExpiryInterval"]?.whole
    formatIndicator = formatIndicator ?? actions["payloadFormatIndicator"]?.whole
  }
}

extension JSONValue {
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var whole: Int? { if case .integer(let number) = self { Int(number) } else { nil } }
}

extension MQTTBook {
  /// What the rules that were in force when a message came added to it.
  func enrichment(of record: MQTTRecord) -> MessageEnrichment {
    record.enrichment ?? enrichment(of: record, by: messageRules(at: record.time - 1))
  }

  /// What rules add to a message.
  func enrichment(of record: MQTTRecord, by rules: MessageRules) -> MessageEnrichment {
    var whole = MessageEnrichment()
    for rule in rules.enrichments.sorted(by: { $0.priority < $1.priority })
    where rule.status == .active && rule.fits(record) {
      if let actions = MessageEnrichment.json(rule.actions) { whole.add(actions, to: record) }
    }
    return whole
  }
}

extension EnrichmentRule {
  fileprivate func fits(_ record: MQTTRecord) -> Bool {
    guard let condition = MessageEnrichment.json(condition) else { return false }
    func fits(_ name: String, _ text: String) -> Bool {
      guard let pattern = condition[name]?.text, !pattern.isEmpty else { return true }
      return TextPattern(wildcards: pattern).matches(text)
    }
    guard fits("clientId", record.client), fits("username", record.user) else { return false }
    guard let filter = condition["topic"]?.text, !filter.isEmpty else { return true }
    return TopicFilter(filter).covers(record.topic)
  }
}

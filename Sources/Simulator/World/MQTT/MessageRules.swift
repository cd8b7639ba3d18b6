/// What decides about messages: who may publish them, and what is added to them.
struct MessageRules: Equatable, Sendable {
  var usesPolicies: Bool
  var policies: [AuthorizationRule]
  var enrichments: [EnrichmentRule]
}

/// Rules that were in force until they were changed.
struct PastMessageRules: Equatable, Sendable {
  var rules: MessageRules
  /// Unix milliseconds.
  var end: Int64
}

extension MQTTBook {
  /// The rules that are in force now.
  var messageRules: MessageRules {
    MessageRules(
      usesPolicies: switches.usesPolicies, policies: policies, enrichments: enrichments)
  }

  /// The rules that were in force at a time in Unix milliseconds: what came before a change stays as
  /// it was.
  func messageRules(at time: Int64) -> MessageRules {
    pastRules.first { $0.end > time }?.rules ?? messageRules
  }

  /// Keeps the rules that there were before a change, for as long as there are messages of theirs.
  mutating func keep(_ former: MessageRules, at now: Int64) {
    guard former != messageRules else { return }
    pastRules.removeAll { $0.end < now - MQTTTopic.retentionMilliseconds }
    pastRules.append(PastMessageRules(rules: former, end: now))
  }
}

import Catalog

/// The lists that a command belongs to where no other has anything for it: elsewhere its key says
/// which they are.
enum KeyHomes {
  /// Where it is alone; nil where Enter leads to something for it, or nothing can be said in brief.
  static func phrase(of command: Command) -> Phrase? {
    guard let lists = table[command.id] else { return nil }
    let titles = lists.map { Resources.resource($0).title }
    // Messages of either product are called so.
    let told = titles.enumerated().filter { !titles[..<$0.offset].contains($0.element) }
      .map(\.element)
    let english = told.map(\.english)
    let last = english.count > 1 ? " and \(english.last ?? "")" : english.last ?? ""
    return Phrase(
      "Only in " + english.dropLast().joined(separator: ", ") + last,
      "仅限" + told.map { "“\($0.chinese)”" }.joined(separator: "、"))
  }

  private static let table: [String: [ResourceID]] = [
    "order": [.policies, .enrichmentRules],
    "push": [.messages, .deadLetters],
    "resend": [.deadLetters],
    "queues": [.subscriptions, .subscribers],
    "message-query": [.messages, .deadLetters, .mqttMessages, .mqttClients],
    "add-clients": [.mqttClients, .legacyGroups],
    "forget-client": [.mqttClients, .legacyGroups],
    "kick": [.mqttClients, .sharedConsumers],
    "block": [.mqttClients, .sharedConsumers],
    "subscribed": [.mqttClients, .sharedConsumers],
    "access-rules": [.endpoints, .ipRules],
    "migrations": [.instances],
    "protection": [.instances],
    "turn-produce": [.roles, .mqttUsers],
    "turn-consume": [.roles, .mqttUsers],
  ]
}

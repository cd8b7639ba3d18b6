/// How the thing that an action changes is read, before the change and after it.
package struct ReadBack: Equatable, Sendable {
  /// What the action does to the thing.
  package enum Purpose: Equatable, Sendable {
    /// Makes it; it must not be there yet.
    case creation
    /// Buys it; others of the name may be there.
    case purchase
    /// Changes it.
    case modification
    /// Takes it away.
    case deletion
  }

  package let thing: ReadableThing
  package let purpose: Purpose

  package init(thing: ReadableThing, purpose: Purpose) {
    self.thing = thing
    self.purpose = purpose
  }

  /// How the thing of an action is read; nil where no action tells, as of an import.
  package static func of(_ action: String) -> ReadBack? { table[action] }

  /// The actions whose things can be read.
  static var actions: [String] { Array(table.keys) }

  private static let table: [String: ReadBack] = [
    "CreateInstance": ReadBack(thing: .purchase, purpose: .purchase),
    "ModifyInstance": ReadBack(thing: .instance, purpose: .modification),
    "DeleteInstance": ReadBack(thing: .instance, purpose: .deletion),
    "CreateTopic": ReadBack(thing: .topic, purpose: .creation),
    "ModifyTopic": ReadBack(thing: .topic, purpose: .modification),
    "DeleteTopic": ReadBack(thing: .topic, purpose: .deletion),
    "CreateConsumerGroup": ReadBack(thing: .group, purpose: .creation),
    "ModifyConsumerGroup": ReadBack(thing: .group, purpose: .modification),
    "DeleteConsumerGroup": ReadBack(thing: .group, purpose: .deletion),
    "CreateRole": ReadBack(thing: .role, purpose: .creation),
    "ModifyRole": ReadBack(thing: .role, purpose: .modification),
    "DeleteRole": ReadBack(thing: .role, purpose: .deletion),
    "CreateMQTTInstance": ReadBack(thing: .mqttPurchase, purpose: .purchase),
    "ModifyMQTTInstance": ReadBack(thing: .mqttInstance, purpose: .modification),
    "DeleteMQTTInstance": ReadBack(thing: .mqttInstance, purpose: .deletion),
    "CreateMQTTTopic": ReadBack(thing: .mqttTopic, purpose: .creation),
    "ModifyMQTTTopic": ReadBack(thing: .mqttTopic, purpose: .modification),
    "DeleteMQTTTopic": ReadBack(thing: .mqttTopic, purpose: .deletion),
    "CreateMQTTUser": ReadBack(thing: .mqttUser, purpose: .creation),
    "ModifyMQTTUser": ReadBack(thing: .mqttUser, purpose: .modification),
    "DeleteMQTTUser": ReadBack(thing: .mqttUser, purpose: .deletion),
    "ModifyMQTTInstanceCertBinding": ReadBack(thing: .certificates, purpose: .modification),
    "CreateMQTTInsPublicEndpoint": ReadBack(thing: .publicEndpoint, purpose: .creation),
    "ModifyMQTTInsPublicEndpoint": ReadBack(thing: .publicEndpoint, purpose: .modification),
    "DeleteMQTTInsPublicEndpoint": ReadBack(thing: .publicEndpoint, purpose: .deletion),
  ]
}

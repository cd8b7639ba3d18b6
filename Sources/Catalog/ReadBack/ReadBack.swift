import TRocket
import TencentCloud

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
  package static func of(_ action: ActionID) -> ReadBack? { table[action] }

  /// The actions whose things can be read.
  static var actions: [ActionID] { Array(table.keys) }

  private static let table: [ActionID: ReadBack] = [
    CreateInstance.id: ReadBack(thing: .purchase, purpose: .purchase),
    ModifyInstance.id: ReadBack(thing: .instance, purpose: .modification),
    DeleteInstance.id: ReadBack(thing: .instance, purpose: .deletion),
    CreateTopic.id: ReadBack(thing: .topic, purpose: .creation),
    ModifyTopic.id: ReadBack(thing: .topic, purpose: .modification),
    DeleteTopic.id: ReadBack(thing: .topic, purpose: .deletion),
    CreateConsumerGroup.id: ReadBack(thing: .group, purpose: .creation),
    ModifyConsumerGroup.id: ReadBack(thing: .group, purpose: .modification),
    DeleteConsumerGroup.id: ReadBack(thing: .group, purpose: .deletion),
    CreateRole.id: ReadBack(thing: .role, purpose: .creation),
    ModifyRole.id: ReadBack(thing: .role, purpose: .modification),
    DeleteRole.id: ReadBack(thing: .role, purpose: .deletion),
    CreateMQTTInstance.id: ReadBack(thing: .mqttPurchase, purpose: .purchase),
    ModifyMQTTInstance.id: ReadBack(thing: .mqttInstance, purpose: .modification),
    DeleteMQTTInstance.id: ReadBack(thing: .mqttInstance, purpose: .deletion),
    CreateMQTTTopic.id: ReadBack(thing: .mqttTopic, purpose: .creation),
    ModifyMQTTTopic.id: ReadBack(thing: .mqttTopic, purpose: .modification),
    DeleteMQTTTopic.id: ReadBack(thing: .mqttTopic, purpose: .deletion),
    CreateMQTTUser.id: ReadBack(thing: .mqttUser, purpose: .creation),
    ModifyMQTTUser.id: ReadBack(thing: .mqttUser, purpose: .modification),
    DeleteMQTTUser.id: ReadBack(thing: .mqttUser, purpose: .deletion),
    ModifyMQTTInstanceCertBinding.id: ReadBack(thing: .certificates, purpose: .modification),
    CreateMQTTInsPublicEndpoint.id: ReadBack(thing: .publicEndpoint, purpose: .creation),
    ModifyMQTTInsPublicEndpoint.id: ReadBack(thing: .publicEndpoint, purpose: .modification),
    DeleteMQTTInsPublicEndpoint.id: ReadBack(thing: .publicEndpoint, purpose: .deletion),
  ]
}

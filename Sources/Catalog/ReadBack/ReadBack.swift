import TRocket
package import TencentCloud

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

  package let recipe: ReadBackRecipe
  package let purpose: Purpose

  package init(recipe: ReadBackRecipe, purpose: Purpose) {
    self.recipe = recipe
    self.purpose = purpose
  }

  /// How the thing of an action is read; nil where no action tells, as of an import.
  package static func of(_ action: ActionID) -> ReadBack? { table[action] }

  /// The actions whose things can be read.
  static var actions: [ActionID] { Array(table.keys) }

  private static let table: [ActionID: ReadBack] = [
    CreateInstance.id: ReadBack(recipe: .purchase, purpose: .purchase),
    ModifyInstance.id: ReadBack(recipe: .instance, purpose: .modification),
    DeleteInstance.id: ReadBack(recipe: .instance, purpose: .deletion),
    CreateTopic.id: ReadBack(recipe: .topic, purpose: .creation),
    ModifyTopic.id: ReadBack(recipe: .topic, purpose: .modification),
    DeleteTopic.id: ReadBack(recipe: .topic, purpose: .deletion),
    CreateConsumerGroup.id: ReadBack(recipe: .group, purpose: .creation),
    ModifyConsumerGroup.id: ReadBack(recipe: .group, purpose: .modification),
    DeleteConsumerGroup.id: ReadBack(recipe: .group, purpose: .deletion),
    CreateRole.id: ReadBack(recipe: .role, purpose: .creation),
    ModifyRole.id: ReadBack(recipe: .role, purpose: .modification),
    DeleteRole.id: ReadBack(recipe: .role, purpose: .deletion),
    CreateMQTTInstance.id: ReadBack(recipe: .mqttPurchase, purpose: .purchase),
    ModifyMQTTInstance.id: ReadBack(recipe: .mqttInstance, purpose: .modification),
    DeleteMQTTInstance.id: ReadBack(recipe: .mqttInstance, purpose: .deletion),
    CreateMQTTTopic.id: ReadBack(recipe: .mqttTopic, purpose: .creation),
    ModifyMQTTTopic.id: ReadBack(recipe: .mqttTopic, purpose: .modification),
    DeleteMQTTTopic.id: ReadBack(recipe: .mqttTopic, purpose: .deletion),
    CreateMQTTUser.id: ReadBack(recipe: .mqttUser, purpose: .creation),
    ModifyMQTTUser.id: ReadBack(recipe: .mqttUser, purpose: .modification),
    DeleteMQTTUser.id: ReadBack(recipe: .mqttUser, purpose: .deletion),
    ModifyMQTTInstanceCertBinding.id: ReadBack(recipe: .certificates, purpose: .modification),
    CreateMQTTInsPublicEndpoint.id: ReadBack(recipe: .publicEndpoint, purpose: .creation),
    ModifyMQTTInsPublicEndpoint.id: ReadBack(recipe: .publicEndpoint, purpose: .modification),
    DeleteMQTTInsPublicEndpoint.id: ReadBack(recipe: .publicEndpoint, purpose: .deletion),
  ]
}

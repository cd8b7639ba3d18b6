extension Handlers {
  /// All that there are.
  static let all: Handlers = {
    var handlers = Handlers()
    handlers.registerInstances()
    handlers.registerInstanceChanges()
    handlers.registerTopics()
    handlers.registerTopicChanges()
    handlers.registerGroups()
    handlers.registerGroupChanges()
    handlers.registerRoles()
    handlers.registerRoleChanges()
    handlers.registerMQTTInstances()
    handlers.registerMQTTInstanceChanges()
    handlers.registerMQTTEndpoints()
    handlers.registerMQTTEndpointChanges()
    handlers.registerMQTTTopics()
    handlers.registerMQTTTopicChanges()
    handlers.registerMQTTMessages()
    handlers.registerMQTTUsers()
    handlers.registerMQTTUserChanges()
    handlers.registerMQTTClients()
    handlers.registerMigration()
    return handlers
  }()
}

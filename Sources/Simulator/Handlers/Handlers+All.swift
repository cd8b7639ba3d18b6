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
    handlers.registerConsumers()
    handlers.registerOffsets()
    handlers.registerTopicProgress()
    handlers.registerMessages()
    handlers.registerMessageChanges()
    handlers.registerMonitor()
    handlers.registerLabels()
    handlers.registerRoutes()
    handlers.registerFusion()
    handlers.registerMigrationTasks()
    handlers.registerMigrationStages()
    return handlers
  }()

  /// Those of today's product `mqtt`, which are made when it is first called.
  static let mqtt: Handlers = {
    var handlers = Handlers()
    handlers.registerTodayMQTTInstances()
    handlers.registerTodayMQTTEndpoints()
    handlers.registerTodayMQTTTopics()
    handlers.registerTodayMQTTMessages()
    handlers.registerTodayMQTTClients()
    handlers.registerTodayMQTTShared()
    handlers.registerTodayMQTTUsers()
    handlers.registerTodayMQTTAccess()
    handlers.registerTodayMQTTCertificates()
    return handlers
  }()

  /// Those of a product.
  static func of(_ service: String) -> Handlers { service == "mqtt" ? mqtt : all }
}

/// Every action that changes something, as a form.
package enum ActionForms {
  package static let all: [ActionForm] = rocketMQ + mqtt

  /// The form of that name.
  static func form(_ id: String) -> ActionForm? { all.first { $0.id == id } }

  private static let rocketMQ: [ActionForm] = [
    ActionForm(
      id: "create-instance", action: "CreateInstance", resource: .instances, purpose: .create,
      target: .region),
    ActionForm(
      id: "modify-instance", action: "ModifyInstance", resource: .instances, purpose: .modify,
      target: .instance, aliases: ["Name": "InstanceName", "MaxTopicNum": "TopicNumLimit"]),
    ActionForm(
      id: "delete-instance", action: "DeleteInstance", resource: .instances, purpose: .delete,
      target: .instance),
    ActionForm(
      id: "create-topic", action: "CreateTopic", resource: .topics, purpose: .create,
      target: .instance),
    ActionForm(
      id: "modify-topic", action: "ModifyTopic", resource: .topics, purpose: .modify,
      target: .row),
    ActionForm(
      id: "delete-topic", action: "DeleteTopic", resource: .topics, purpose: .delete,
      target: .row),
    ActionForm(
      id: "create-group", action: "CreateConsumerGroup", resource: .groups, purpose: .create,
      target: .instance),
    ActionForm(
      id: "modify-group", action: "ModifyConsumerGroup", resource: .groups, purpose: .modify,
      target: .row),
    ActionForm(
      id: "delete-group", action: "DeleteConsumerGroup", resource: .groups, purpose: .delete,
      target: .row),
    ActionForm(
      id: "create-role", action: "CreateRole", resource: .roles, purpose: .create,
      target: .instance),
    ActionForm(
      id: "modify-role", action: "ModifyRole", resource: .roles, purpose: .modify, target: .row),
    ActionForm(
      id: "delete-role", action: "DeleteRole", resource: .roles, purpose: .delete, target: .row),
    ActionForm(
      id: "import-topics", action: "ImportSourceClusterTopics", resource: .topics,
      purpose: .other, target: .region),
    ActionForm(
      id: "import-groups", action: "ImportSourceClusterConsumerGroups", resource: .groups,
      purpose: .other, target: .region),
  ]

  private static let mqtt: [ActionForm] = [
    ActionForm(
      id: "create-mqtt-instance", action: "CreateMQTTInstance", resource: .mqttInstances,
      purpose: .create, target: .region),
    ActionForm(
      id: "modify-mqtt-instance", action: "ModifyMQTTInstance", resource: .mqttInstances,
      purpose: .modify, target: .instance, aliases: ["Name": "InstanceName"]),
    ActionForm(
      id: "delete-mqtt-instance", action: "DeleteMQTTInstance", resource: .mqttInstances,
      purpose: .delete, target: .instance),
    ActionForm(
      id: "create-mqtt-topic", action: "CreateMQTTTopic", resource: .mqttTopics,
      purpose: .create, target: .instance),
    ActionForm(
      id: "modify-mqtt-topic", action: "ModifyMQTTTopic", resource: .mqttTopics,
      purpose: .modify, target: .row),
    ActionForm(
      id: "delete-mqtt-topic", action: "DeleteMQTTTopic", resource: .mqttTopics,
      purpose: .delete, target: .row),
    ActionForm(
      id: "create-mqtt-user", action: "CreateMQTTUser", resource: .mqttUsers, purpose: .create,
      target: .instance),
    ActionForm(
      id: "modify-mqtt-user", action: "ModifyMQTTUser", resource: .mqttUsers, purpose: .modify,
      target: .row),
    ActionForm(
      id: "delete-mqtt-user", action: "DeleteMQTTUser", resource: .mqttUsers, purpose: .delete,
      target: .row),
    ActionForm(
      id: "bind-mqtt-certificate", action: "ModifyMQTTInstanceCertBinding",
      resource: .mqttInstances, purpose: .other, target: .instance,
      keyedIn: [.mqttCertificates: .modify]),
    ActionForm(
      id: "open-mqtt-public-endpoint", action: "CreateMQTTInsPublicEndpoint",
      resource: .mqttInstances, purpose: .other, target: .instance,
      keyedIn: [.mqttPublicEndpoints: .create]),
    ActionForm(
      id: "modify-mqtt-public-endpoint", action: "ModifyMQTTInsPublicEndpoint",
      resource: .mqttInstances, purpose: .other, target: .instance,
      keyedIn: [.mqttPublicEndpoints: .modify, .mqttAccessRules: .modify]),
    ActionForm(
      id: "close-mqtt-public-endpoint", action: "DeleteMQTTInsPublicEndpoint",
      resource: .mqttInstances, purpose: .other, target: .instance,
      keyedIn: [.mqttPublicEndpoints: .delete]),
  ]
}

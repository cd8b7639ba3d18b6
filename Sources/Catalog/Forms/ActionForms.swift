import TencentCloud
import TRocket

/// Every action that changes something, as a form.
package enum ActionForms {
  package static let all: [ActionForm] = rocketMQ + mqtt

  /// The form of that name.
  static func form(_ id: String) -> ActionForm? { all.first { $0.id == id } }

  private static let rocketMQ: [ActionForm] = [
    ActionForm(
      id: "create-instance", action: CreateInstance.id, resource: .instances, purpose: .create,
      target: .region),
    ActionForm(
      id: "modify-instance", action: ModifyInstance.id, resource: .instances, purpose: .modify,
      target: .instance, aliases: ["Name": "InstanceName", "MaxTopicNum": "TopicNumLimit"]),
    ActionForm(
      id: "delete-instance", action: DeleteInstance.id, resource: .instances, purpose: .delete,
      target: .instance),
    ActionForm(
      id: "create-topic", action: CreateTopic.id, resource: .topics, purpose: .create,
      target: .instance),
    ActionForm(
      id: "modify-topic", action: ModifyTopic.id, resource: .topics, purpose: .modify,
      target: .row),
    ActionForm(
      id: "delete-topic", action: DeleteTopic.id, resource: .topics, purpose: .delete,
      target: .row),
    ActionForm(
      id: "create-group", action: CreateConsumerGroup.id, resource: .groups, purpose: .create,
      target: .instance),
    ActionForm(
      id: "modify-group", action: ModifyConsumerGroup.id, resource: .groups, purpose: .modify,
      target: .row),
    ActionForm(
      id: "delete-group", action: DeleteConsumerGroup.id, resource: .groups, purpose: .delete,
      target: .row),
    ActionForm(
      id: "create-role", action: CreateRole.id, resource: .roles, purpose: .create,
      target: .instance),
    ActionForm(
      id: "modify-role", action: ModifyRole.id, resource: .roles, purpose: .modify, target: .row),
    ActionForm(
      id: "delete-role", action: DeleteRole.id, resource: .roles, purpose: .delete, target: .row),
    ActionForm(
      id: "import-topics", action: ImportSourceClusterTopics.id, resource: .topics,
      purpose: .other, target: .region),
    ActionForm(
      id: "import-groups", action: ImportSourceClusterConsumerGroups.id, resource: .groups,
      purpose: .other, target: .region),
  ]

  private static let mqtt: [ActionForm] = [
    ActionForm(
      id: "create-mqtt-instance", action: CreateMQTTInstance.id, resource: .mqttInstances,
      purpose: .create, target: .region),
    ActionForm(
      id: "modify-mqtt-instance", action: ModifyMQTTInstance.id, resource: .mqttInstances,
      purpose: .modify, target: .instance, aliases: ["Name": "InstanceName"]),
    ActionForm(
      id: "delete-mqtt-instance", action: DeleteMQTTInstance.id, resource: .mqttInstances,
      purpose: .delete, target: .instance),
    ActionForm(
      id: "create-mqtt-topic", action: CreateMQTTTopic.id, resource: .mqttTopics,
      purpose: .create, target: .instance),
    ActionForm(
      id: "modify-mqtt-topic", action: ModifyMQTTTopic.id, resource: .mqttTopics,
      purpose: .modify, target: .row),
    ActionForm(
      id: "delete-mqtt-topic", action: DeleteMQTTTopic.id, resource: .mqttTopics,
      purpose: .delete, target: .row),
    ActionForm(
      id: "create-mqtt-user", action: CreateMQTTUser.id, resource: .mqttUsers, purpose: .create,
      target: .instance),
    ActionForm(
      id: "modify-mqtt-user", action: ModifyMQTTUser.id, resource: .mqttUsers, purpose: .modify,
      target: .row),
    ActionForm(
      id: "delete-mqtt-user", action: DeleteMQTTUser.id, resource: .mqttUsers, purpose: .delete,
      target: .row),
    ActionForm(
      id: "bind-mqtt-certificate", action: ModifyMQTTInstanceCertBinding.id,
      resource: .mqttInstances, purpose: .other, target: .instance,
      keyedIn: [.mqttCertificates: .modify]),
    ActionForm(
      id: "open-mqtt-public-endpoint", action: CreateMQTTInsPublicEndpoint.id,
      resource: .mqttInstances, purpose: .other, target: .instance,
      keyedIn: [.mqttPublicEndpoints: .create]),
    ActionForm(
      id: "modify-mqtt-public-endpoint", action: ModifyMQTTInsPublicEndpoint.id,
      resource: .mqttInstances, purpose: .other, target: .instance,
      keyedIn: [.mqttPublicEndpoints: .modify, .mqttAccessRules: .modify]),
    ActionForm(
      id: "close-mqtt-public-endpoint", action: DeleteMQTTInsPublicEndpoint.id,
      resource: .mqttInstances, purpose: .other, target: .instance,
      keyedIn: [.mqttPublicEndpoints: .delete]),
  ]
}

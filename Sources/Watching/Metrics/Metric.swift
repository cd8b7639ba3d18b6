/// A metric of RocketMQ 5.x in the namespace `QCE/ROCKETMQ`, or of MQTT in `QCE/MQTT`, as
/// `GetMonitorData` names it. Those of 4.x have other names, and a dimension more: none of them is
/// here.
package struct Metric: Hashable, Sendable {
  /// Where those of RocketMQ stand, and those of MQTT.
  package static let namespace = "QCE/ROCKETMQ"
  package static let mqttNamespace = "QCE/MQTT"

  /// The name, in the service's spelling.
  package let name: String
  /// What its series are about.
  package let scope: MetricScope
  /// The unit that the service documents.
  package let unit: String

  /// Where it stands.
  package var namespace: String {
    scope == .mqttInstance ? Metric.mqttNamespace : Metric.namespace
  }

  private init(_ name: String, _ scope: MetricScope, _ unit: String) {
    self.name = name
    self.scope = scope
    self.unit = unit
  }

  /// Messages that wait, of all groups of an instance.
  package static let instanceLag = Metric(
    "RocketmqNamespaceConsumerLagMessages", .instance, "Count")
  /// What was sent more than the limit lets in, messages a second.
  package static let instanceSendLimit = Metric(
    "RocketmqNamespaceExpenseSendLimitTps", .instance, "Count/s")
  /// What was to be consumed more than the limit lets out, messages a second.
  package static let instancePullLimit = Metric(
    "RocketmqNamespaceExpensePullLimitTps", .instance, "Count/s")
  /// What counts against the limit of sending.
  package static let instanceSendTps = Metric(
    "RocketmqNamespaceExpenseSendTps", .instance, "Count/s")
  /// What counts against the limit of consuming.
  package static let instancePullTps = Metric(
    "RocketmqNamespaceExpensePullTps", .instance, "Count/s")
  /// New dead letters.
  package static let instanceDeadLetters = Metric(
    "RocketmqNamespaceSendToDlqMessagesTotal", .instance, "Count/s")

  /// Messages that wait.
  package static let groupLag = Metric("RocketmqGroupConsumerLagMessages", .group, "Count")
  /// How long ago the oldest of them was sent.
  package static let groupLagLatency = Metric("RocketmqGroupConsumerLagLatency", .group, "ms")
  /// Messages consumed a second.
  package static let groupTps = Metric("RocketmqGroupMessagesOutTotal", .group, "Count/s")
  /// Consumers online.
  package static let groupConsumers = Metric(
    "RocketmqGroupConsumerConnections", .group, "Count")
  /// What a group was to consume more than the limit lets out.
  package static let groupPullLimit = Metric(
    "RocketmqGroupExpensePullLimitTps", .group, "Count/s")
  /// New dead letters of a group.
  package static let groupDeadLetters = Metric(
    "RocketmqGroupSendToDlqMessagesTotal", .group, "Count/s")

  /// What was sent to a topic more than the limit lets in. Its name does not say “Topic”.
  package static let topicSendLimit = Metric(
    "RocketmqExpenseSendLimitTps", .topic, "Count/s")
  /// Messages sent to a topic a second. Its name does not say “Topic” either.
  package static let topicMessagesIn = Metric("RocketmqMessagesInTotal", .topic, "Count/s")
  /// How long ago the oldest message of a topic that waits for a group was sent.
  package static let subscriptionLagLatency = Metric(
    "RocketmqTopicGroupConsumerLagLatency", .subscription, "ms")

  /// MQTT clients online.
  package static let mqttClients = Metric("MqttClientCount", .mqttInstance, "Count")
  /// Attempts to connect that failed.
  package static let mqttConnectsFailed = Metric("MqttConnectFailCount", .mqttInstance, "Count")
  /// Attempts to connect that the quota refused.
  package static let mqttConnectsLimited = Metric(
    "MqttConnectLimitedCount", .mqttInstance, "Count")
  /// Deliveries that were held back.
  package static let mqttDeliveriesLimited = Metric(
    "MqttConsumeLimitedCount", .mqttInstance, "Count")
  /// Sign-ins that failed.
  package static let mqttSignInsFailed = Metric(
    "MqttAuthenticationFailureCount", .mqttInstance, "Count")

  /// Every one that is asked for.
  package static let all = [
    instanceLag, instanceSendLimit, instancePullLimit, instanceSendTps, instancePullTps,
    instanceDeadLetters, groupLag, groupLagLatency, groupTps, groupConsumers, groupPullLimit,
    groupDeadLetters, topicSendLimit, topicMessagesIn, subscriptionLagLatency,
    mqttClients, mqttConnectsFailed, mqttConnectsLimited, mqttDeliveriesLimited, mqttSignInsFailed,
  ]
}

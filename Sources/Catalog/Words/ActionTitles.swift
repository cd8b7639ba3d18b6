/// What the API's actions are called on the screen.
package enum ActionTitles {
  /// The title of an action; one that a newer service adds keeps its name.
  package static func phrase(_ action: String) -> Phrase { table[action] ?? Phrase(name: action) }

  /// Every action that has a title.
  static var names: [String] { Array(table.keys) }

  private static let table: [String: Phrase] = rocketMQ.merging(mqtt) { first, _ in first }

  private static let rocketMQ: [String: Phrase] = [
    "CreateTopic": Phrase("Create a topic", "创建主题"),
    "DeleteTopic": Phrase("Delete the topic", "删除主题"),
    "ModifyTopic": Phrase("Change the topic", "修改主题"),
    "DescribeTopicList": Phrase("List topics", "查询主题列表"),
    "DescribeTopic": Phrase("A topic and its subscribers", "查询主题详情"),
    "CreateConsumerGroup": Phrase("Create a consumer group", "创建消费组"),
    "DeleteConsumerGroup": Phrase("Delete the consumer group", "删除消费组"),
    "ModifyConsumerGroup": Phrase("Change the consumer group", "修改消费组"),
    "DescribeConsumerGroup": Phrase("A consumer group and its lag", "查询消费组详情"),
    "DescribeConsumerGroupList": Phrase("List consumer groups", "查询消费组列表"),
    "CreateRole": Phrase("Create a role", "创建角色"),
    "DescribeRoleList": Phrase("List roles", "查询角色列表"),
    "ModifyRole": Phrase("Change the role", "修改角色"),
    "DeleteRole": Phrase("Delete the role", "删除角色"),
    "ImportSourceClusterConsumerGroups": Phrase(
      "Import consumer groups of another cluster", "从源集群导入消费组"),
    "ImportSourceClusterTopics": Phrase("Import topics of another cluster", "从源集群导入主题"),
    "CreateInstance": Phrase("Buy a RocketMQ instance", "购买 RocketMQ 实例"),
    "DeleteInstance": Phrase("Delete the instance", "删除实例"),
    "ModifyInstance": Phrase("Change the instance", "修改实例"),
    "DescribeInstanceList": Phrase("List RocketMQ instances", "查询 RocketMQ 实例列表"),
    "DescribeInstance": Phrase("A RocketMQ instance", "查询 RocketMQ 实例详情"),
  ]

  private static let mqtt: [String: Phrase] = [
    "DescribeMQTTInstanceList": Phrase("List MQTT instances", "查询 MQTT 实例列表"),
    "DescribeMQTTInstance": Phrase("An MQTT instance", "查询 MQTT 实例详情"),
    "CreateMQTTTopic": Phrase("Create an MQTT topic", "创建 MQTT 主题"),
    "DeleteMQTTTopic": Phrase("Delete the MQTT topic", "删除 MQTT 主题"),
    "ModifyMQTTTopic": Phrase("Change the MQTT topic", "修改 MQTT 主题"),
    "DescribeMQTTTopicList": Phrase("List MQTT topics", "查询 MQTT 主题列表"),
    "DescribeMQTTTopic": Phrase("An MQTT topic", "查询 MQTT 主题详情"),
    "DescribeMQTTMessageList": Phrase("Find MQTT messages by time", "按时间查询 MQTT 消息"),
    "DescribeMQTTMessage": Phrase("An MQTT message", "查询 MQTT 消息详情"),
    "CreateMQTTUser": Phrase("Create an MQTT user", "创建 MQTT 用户"),
    "DescribeMQTTUserList": Phrase("List MQTT users", "查询 MQTT 用户列表"),
    "ModifyMQTTUser": Phrase("Change the MQTT user", "修改 MQTT 用户"),
    "DeleteMQTTUser": Phrase("Delete the MQTT user", "删除 MQTT 用户"),
    "DescribeMQTTProductSKUList": Phrase("List MQTT editions on sale", "查询 MQTT 在售规格"),
    "CreateMQTTInstance": Phrase("Buy an MQTT instance", "购买 MQTT 实例"),
    "DeleteMQTTInstance": Phrase("Delete the MQTT instance", "删除 MQTT 实例"),
    "ModifyMQTTInstance": Phrase("Change the MQTT instance", "修改 MQTT 实例"),
    "ModifyMQTTInstanceCertBinding": Phrase("Bind certificates", "绑定证书"),
    "DescribeMQTTInstanceCert": Phrase("The bound certificates", "查询已绑定证书"),
    "DescribeMQTTClient": Phrase("An MQTT client", "查询 MQTT 客户端"),
    "CreateMQTTInsPublicEndpoint": Phrase("Open the public endpoint", "开启公网接入点"),
    "DeleteMQTTInsPublicEndpoint": Phrase("Close the public endpoint", "关闭公网接入点"),
    "ModifyMQTTInsPublicEndpoint": Phrase("Change the public endpoint", "修改公网接入点"),
    "DescribeMQTTInsPublicEndpoints": Phrase("Public endpoints", "查询公网接入点"),
    "DescribeMQTTInsVPCEndpoints": Phrase("VPC endpoints", "查询 VPC 接入点"),
  ]
}

import TRocket
package import TencentCloud

/// What the API's actions are called on the screen.
package enum ActionTitles {
  /// The title of an action; one that a newer service adds keeps its name.
  package static func phrase(_ action: ActionID) -> Phrase {
    table[action] ?? Phrase(name: action.shownName)
  }

  /// Every action that has a title.
  static var actions: [ActionID] { Array(table.keys) }

  private static let table: [ActionID: Phrase] = rocketMQ.merging(mqtt) { first, _ in first }

  private static let rocketMQ: [ActionID: Phrase] = [
    CreateTopic.id: Phrase("Create a topic", "创建主题"),
    DeleteTopic.id: Phrase("Delete the topic", "删除主题"),
    ModifyTopic.id: Phrase("Change the topic", "修改主题"),
    DescribeTopicList.id: Phrase("List topics", "查询主题列表"),
    DescribeTopic.id: Phrase("A topic and its subscribers", "查询主题详情"),
    CreateConsumerGroup.id: Phrase("Create a consumer group", "创建消费组"),
    DeleteConsumerGroup.id: Phrase("Delete the consumer group", "删除消费组"),
    ModifyConsumerGroup.id: Phrase("Change the consumer group", "修改消费组"),
    DescribeConsumerGroup.id: Phrase("A consumer group and its lag", "查询消费组详情"),
    DescribeConsumerGroupList.id: Phrase("List consumer groups", "查询消费组列表"),
    CreateRole.id: Phrase("Create a role", "创建角色"),
    DescribeRoleList.id: Phrase("List roles", "查询角色列表"),
    ModifyRole.id: Phrase("Change the role", "修改角色"),
    DeleteRole.id: Phrase("Delete the role", "删除角色"),
    ImportSourceClusterConsumerGroups.id: Phrase(
      "Import consumer groups of another cluster", "从源集群导入消费组"),
    ImportSourceClusterTopics.id: Phrase("Import topics of another cluster", "从源集群导入主题"),
    CreateInstance.id: Phrase("Buy a RocketMQ instance", "购买 RocketMQ 实例"),
    DeleteInstance.id: Phrase("Delete the instance", "删除实例"),
    ModifyInstance.id: Phrase("Change the instance", "修改实例"),
    DescribeInstanceList.id: Phrase("List RocketMQ instances", "查询 RocketMQ 实例列表"),
    DescribeInstance.id: Phrase("A RocketMQ instance", "查询 RocketMQ 实例详情"),
  ]

  private static let mqtt: [ActionID: Phrase] = [
    DescribeMQTTInstanceList.id: Phrase("List MQTT instances", "查询 MQTT 实例列表"),
    DescribeMQTTInstance.id: Phrase("An MQTT instance", "查询 MQTT 实例详情"),
    CreateMQTTTopic.id: Phrase("Create an MQTT topic", "创建 MQTT 主题"),
    DeleteMQTTTopic.id: Phrase("Delete the MQTT topic", "删除 MQTT 主题"),
    ModifyMQTTTopic.id: Phrase("Change the MQTT topic", "修改 MQTT 主题"),
    DescribeMQTTTopicList.id: Phrase("List MQTT topics", "查询 MQTT 主题列表"),
    DescribeMQTTTopic.id: Phrase("An MQTT topic", "查询 MQTT 主题详情"),
    DescribeMQTTMessageList.id: Phrase("Find MQTT messages by time", "按时间查询 MQTT 消息"),
    DescribeMQTTMessage.id: Phrase("An MQTT message", "查询 MQTT 消息详情"),
    CreateMQTTUser.id: Phrase("Create an MQTT user", "创建 MQTT 用户"),
    DescribeMQTTUserList.id: Phrase("List MQTT users", "查询 MQTT 用户列表"),
    ModifyMQTTUser.id: Phrase("Change the MQTT user", "修改 MQTT 用户"),
    DeleteMQTTUser.id: Phrase("Delete the MQTT user", "删除 MQTT 用户"),
    DescribeMQTTProductSKUList.id: Phrase("List MQTT editions on sale", "查询 MQTT 在售规格"),
    CreateMQTTInstance.id: Phrase("Buy an MQTT instance", "购买 MQTT 实例"),
    DeleteMQTTInstance.id: Phrase("Delete the MQTT instance", "删除 MQTT 实例"),
    ModifyMQTTInstance.id: Phrase("Change the MQTT instance", "修改 MQTT 实例"),
    ModifyMQTTInstanceCertBinding.id: Phrase("Bind certificates", "绑定证书"),
    DescribeMQTTInstanceCert.id: Phrase("The bound certificates", "查询已绑定证书"),
    DescribeMQTTClient.id: Phrase("An MQTT client", "查询 MQTT 客户端"),
    CreateMQTTInsPublicEndpoint.id: Phrase("Open the public endpoint", "开启公网接入点"),
    DeleteMQTTInsPublicEndpoint.id: Phrase("Close the public endpoint", "关闭公网接入点"),
    ModifyMQTTInsPublicEndpoint.id: Phrase("Change the public endpoint", "修改公网接入点"),
    DescribeMQTTInsPublicEndpoints.id: Phrase("Public endpoints", "查询公网接入点"),
    DescribeMQTTInsVPCEndpoints.id: Phrase("VPC endpoints", "查询 VPC 接入点"),
  ]
}

package import Catalog
import TRocket
package import TencentCloud

/// What an action costs, destroys or exposes: said before it is sent.
package enum ActionConsequences {
  /// One or two sentences; nil where the call speaks for itself.
  package static func phrase(_ action: ActionID) -> Phrase? { table[action] }

  /// The same of a change; nil where it leaves alone what there would be to say something of.
  package static func phrase(_ change: Change) -> Phrase? {
    if let decisive = decisive[change.action.id], !decisive.contains(where: change.alters) {
      return nil
    }
    return table[change.action.id]
  }

  /// Of these actions, the parameters that their consequences come from.
  private static let decisive: [ActionID: [String]] = [
    ModifyConsumerGroup.id: ["ConsumeEnable"],
    ModifyInstance.id: ["SkuCode", "MaxTopicNum", "MessageRetention"],
  ]

  private static let purchase = Phrase(
    "This buys an instance and charges the account; the API does not give the price. PayMode 0 is "
      + "pay as you go, 1 is paid up front for TimeSpan months.",
    "将购买实例并从账户扣费，API 不提供价格。PayMode 为 0 时按量计费，为 1 时按 TimeSpan 个月一次性付费。")
  private static let mqttPurchase = Phrase(
    "This buys an instance and charges the account; the API does not give the price.",
    "将购买实例并从账户扣费，API 不提供价格。")
  private static let importing = Phrase(
    "Imported items are created in this cluster; existing ones are not changed.",
    "导入后即在本集群中存在；已存在的不受影响。")

  private static let table: [ActionID: Phrase] = [
    CreateInstance.id: purchase,
    CreateMQTTInstance.id: mqttPurchase,
    ModifyInstance.id: Phrase(
      "A new SKU or topic limit changes billing, and the instance is MODIFYING in the meantime. A "
        + "shorter retention deletes older messages.",
      "更改规格或主题上限会影响计费，期间实例处于变配中。缩短保留时间会删除更早的消息。"),
    DeleteInstance.id: Phrase(
      "Deletes the instance with all its topics, groups, roles and messages; all connections are "
        + "dropped. This cannot be undone.",
      "实例及其全部主题、消费组、角色和消息都会被删除，所有连接中断，且无法恢复。"),
    DeleteMQTTInstance.id: Phrase(
      "Deletes the instance with all its topics, users and messages; all clients are "
        + "disconnected. This cannot be undone.",
      "实例及其全部主题、用户和消息都会被删除，所有客户端断开，且无法恢复。"),
    DeleteTopic.id: Phrase(
      "Deletes the topic with its messages, and sending to it fails. This cannot be undone.",
      "主题及其消息会被删除，之后发送将失败，且无法恢复。"),
    DeleteMQTTTopic.id: Phrase(
      "Deletes the topic with its messages; clients can no longer use it. This cannot be undone.",
      "主题及其消息会被删除，客户端无法再使用，且无法恢复。"),
    DeleteConsumerGroup.id: Phrase(
      "Deletes the group with its consumption progress; its consumers stop. This cannot be undone.",
      "消费组及其消费进度会被删除，消费者停止消费，且无法恢复。"),
    DeleteRole.id: Phrase(
      "Connections with this role's keys are refused. Only a new role gets new keys.",
      "使用该角色密钥的连接将被拒绝；新密钥只能随新角色产生。"),
    DeleteMQTTUser.id: Phrase(
      "Clients that log in as this user are refused.", "以该用户登录的客户端将被拒绝。"),
    ModifyConsumerGroup.id: Phrase(
      "A disabled group stops consuming, and its lag grows.",
      "禁止消费后该组停止消费，堆积会增长。"),
    ModifyRole.id: Phrase(
      "Both permissions are sent together: the values shown here replace the current ones.",
      "生产与消费权限一并提交，此处的值将覆盖现有权限。"),
    ModifyMQTTUser.id: Phrase(
      "Both permissions are sent together: the values shown here replace the current ones.",
      "生产与消费权限一并提交，此处的值将覆盖现有权限。"),
    ModifyMQTTInstanceCertBinding.id: Phrase(
      "TLS clients get the new certificates; those that do not trust them cannot connect.",
      "TLS 客户端将使用新证书，不信任该证书的客户端无法连接。"),
    CreateMQTTInsPublicEndpoint.id: Phrase(
      "Addresses allowed by the rules can reach the instance over the internet; 0.0.0.0/0 is "
        + "everyone. The bandwidth is billed.",
      "规则放行的公网地址可访问该实例，0.0.0.0/0 表示所有人。带宽会计费。"),
    ModifyMQTTInsPublicEndpoint.id: Phrase(
      "These rules replace all existing ones; 0.0.0.0/0 allows everyone.",
      "此处的规则将整体替换现有规则，0.0.0.0/0 表示放行所有人。"),
    DeleteMQTTInsPublicEndpoint.id: Phrase(
      "Clients connected over the internet are disconnected.", "通过公网接入的客户端将断开。"),
    ImportSourceClusterTopics.id: importing,
    ImportSourceClusterConsumerGroups.id: importing,
  ]
}

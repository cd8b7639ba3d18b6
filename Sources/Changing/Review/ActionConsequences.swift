import Catalog
import TRocket
import TencentCloud

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
    "This buys an instance and is charged to the account; the API tells no price. PayMode 0 is "
      + "billed as it runs, 1 for TimeSpan months at once.",
    "将购买实例并从账户扣费，API 不提供价格。PayMode 为 0 时按量计费，为 1 时按 TimeSpan 个月一次性付费。")
  private static let mqttPurchase = Phrase(
    "This buys an instance and is charged to the account; the API tells no price.",
    "将购买实例并从账户扣费，API 不提供价格。")
  private static let importing = Phrase(
    "What is imported exists in this cluster from then on; what is there already is left alone.",
    "导入后即在本集群中存在；已存在的不受影响。")

  private static let table: [ActionID: Phrase] = [
    CreateInstance.id: purchase,
    CreateMQTTInstance.id: mqttPurchase,
    ModifyInstance.id: Phrase(
      "Another SKU or topic limit changes what is billed, and the instance is MODIFYING meanwhile. "
        + "A shorter retention deletes older messages.",
      "更改规格或主题上限会影响计费，期间实例处于变配中。缩短保留时间会删除更早的消息。"),
    DeleteInstance.id: Phrase(
      "The instance goes with all its topics, groups, roles and messages; whoever is connected is "
        + "cut off. This cannot be undone.",
      "实例及其全部主题、消费组、角色和消息都会被删除，所有连接中断，且无法恢复。"),
    DeleteMQTTInstance.id: Phrase(
      "The instance goes with all its topics, users and messages; every client is cut off. This "
        + "cannot be undone.",
      "实例及其全部主题、用户和消息都会被删除，所有客户端断开，且无法恢复。"),
    DeleteTopic.id: Phrase(
      "The topic goes with its messages, and sending to it fails. This cannot be undone.",
      "主题及其消息会被删除，之后发送将失败，且无法恢复。"),
    DeleteMQTTTopic.id: Phrase(
      "The topic goes with its messages; clients can no longer use it. This cannot be undone.",
      "主题及其消息会被删除，客户端无法再使用，且无法恢复。"),
    DeleteConsumerGroup.id: Phrase(
      "The group goes with its consumption progress; its consumers stop. This cannot be undone.",
      "消费组及其消费进度会被删除，消费者停止消费，且无法恢复。"),
    DeleteRole.id: Phrase(
      "Whoever connects with this role's keys is refused. New keys come only with a new role.",
      "使用该角色密钥的连接将被拒绝；新密钥只能随新角色产生。"),
    DeleteMQTTUser.id: Phrase(
      "Clients that log in as this user are refused.", "以该用户登录的客户端将被拒绝。"),
    ModifyConsumerGroup.id: Phrase(
      "A group that is not enabled stops consuming, and its lag grows.",
      "禁止消费后该组停止消费，堆积会增长。"),
    ModifyRole.id: Phrase(
      "Both permissions are sent together: what is shown here replaces what is there.",
      "生产与消费权限一并提交，此处的值将覆盖现有权限。"),
    ModifyMQTTUser.id: Phrase(
      "Both permissions are sent together: what is shown here replaces what is there.",
      "生产与消费权限一并提交，此处的值将覆盖现有权限。"),
    ModifyMQTTInstanceCertBinding.id: Phrase(
      "TLS clients meet the new certificates; those that do not trust them fail to connect.",
      "TLS 客户端将使用新证书，不信任该证书的客户端无法连接。"),
    CreateMQTTInsPublicEndpoint.id: Phrase(
      "The instance can be reached from the internet by whom the rules allow; 0.0.0.0/0 is "
        + "everybody. The bandwidth is billed.",
      "规则放行的公网地址可访问该实例，0.0.0.0/0 表示所有人。带宽会计费。"),
    ModifyMQTTInsPublicEndpoint.id: Phrase(
      "The rules replace all rules that are there; 0.0.0.0/0 lets everybody in.",
      "此处的规则将整体替换现有规则，0.0.0.0/0 表示放行所有人。"),
    DeleteMQTTInsPublicEndpoint.id: Phrase(
      "Clients that come over the internet are cut off.", "通过公网接入的客户端将断开。"),
    ImportSourceClusterTopics.id: importing,
    ImportSourceClusterConsumerGroups.id: importing,
  ]
}

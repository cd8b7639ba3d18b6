import TRocket
import TencentCloud

/// MQTT instances of a region.
enum MQTTInstanceResource: Kind {
  static let id = ResourceID.mqttInstances
  static let scope = Resource.Scope.region
  static let isTab = true

  static let resource = Resource(
    id, Phrase("MQTT instances", "MQTT 实例"), aliases: ["mqtt"], scope: scope,
    fields: fields.map(\.description), live: live,
    columns: [
      .field("InstanceName", 20, weight: 3), .field("InstanceId", 15, weight: 1),
      .field("InstanceStatus", 11), .live("PublicEndpointStatus", 15), .field("InstanceType", 12),
      .field("TopicNum", 7), .field("TopicNumLimit", 11), .field("ClientNumLimit", 12),
      .field("TpsLimit", 9), .field("Version", 8), .field("Remark", 16, weight: 2),
    ],
    source: .list(
      fields, id: { $0.instanceID },
      request: { DescribeMQTTInstanceList(offset: $1.offset, limit: $1.limit) },
      items: { $0.data }, total: { $0.totalCount }),
    today: today, instanceKind: .mqtt,
    describe: [
      .action { DescribeMQTTInstance(instanceID: $1) },
      .action { DescribeMQTTInsPublicEndpoints(instanceID: $1) },
      .action { DescribeMQTTInsVPCEndpoints(instanceID: $1) },
    ],
    entered: .mqttTopics,
    recipe: recipe, polled: .mqttInstance,
    printed: [
      "InstanceId", "InstanceName", "InstanceType", "InstanceStatus", "TopicNum", "TopicNumLimit",
      "ClientNumLimit", "TpsLimit", "CreateTime", "Remark",
    ],
    emptyText: Phrase(
      "No MQTT instances in this region. {next-tab} shows RocketMQ instances, :region switches to "
        + "another region.",
      "该地域没有 MQTT 实例。按 {next-tab} 查看 RocketMQ 实例，或用 :region 切换地域。"))

  static let readingTitles = titlesOf2024.merging(todaysTitles) { title, _ in title }

  private static let titlesOf2024: [ActionID: Phrase] = [
    DescribeMQTTInstanceList.id: Phrase("List MQTT instances", "查询 MQTT 实例列表"),
    DescribeMQTTInstance.id: Phrase("An MQTT instance", "查询 MQTT 实例详情"),
  ]

  static let forms = formsOf2024 + todaysForms

  static let formsOf2024: [ActionForm] = [
    ActionForm(
      id: "create-mqtt-instance", action: CreateMQTTInstance.id,
      title: Phrase("Buy an MQTT instance", "购买 MQTT 实例"), resource: id, purpose: .create,
      target: .region, recipe: purchase,
      consequence: Phrase(
        "This buys an instance and charges the account; the API does not give the price.",
        "将购买实例并从账户扣费，API 不提供价格。")),
    ActionForm(
      id: "modify-mqtt-instance", action: ModifyMQTTInstance.id,
      title: Phrase("Change the MQTT instance", "修改 MQTT 实例"), resource: id, purpose: .modify,
      target: .instance, aliases: recipe.aliases, recipe: recipe),
    ActionForm(
      id: "delete-mqtt-instance", action: DeleteMQTTInstance.id,
      title: Phrase("Delete the MQTT instance", "删除 MQTT 实例"), resource: id, purpose: .delete,
      target: .instance, recipe: recipe,
      consequence: Phrase(
        "Deletes the instance with all its topics, users and messages; all clients are "
          + "disconnected. This cannot be undone.",
        "实例及其全部主题、用户和消息都会被删除，所有客户端断开，且无法恢复。")),
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeMQTTInstance.id)], fields: ["Name", "Remark"],
    aliases: ["Name": "InstanceName"], absence: ["InstanceStatus": ["DELETING", "DESTROYED"]],
    numbers: ["TopicNum"])

  /// Instances of one name: a purchase names none by its id, and names are not unique.
  private static let purchase = ReadBackRecipe(
    id, sources: [.row(DescribeMQTTInstanceList.id, filter: "InstanceName", name: "InstanceName")],
    nameParameter: "Name", fields: [])

  private static let live = LiveSource.answer(
    [
      Field<DescribeMQTTInsPublicEndpoints.Response>.token(
        "PublicEndpointStatus", "MQTTPublicEndpointStatus"
      ) { $0.status?.rawValue }
    ],
    request: { DescribeMQTTInsPublicEndpoints(instanceID: $1) },
    facts: { .endpoints([EndpointFacts($0)]) })

  private static let fields: [Field<MQTTInstanceItem>] = [
    .text("InstanceId") { $0.instanceID }, .text("InstanceName") { $0.instanceName },
    .token("InstanceStatus") { $0.instanceStatus?.rawValue },
    .token("InstanceType") { $0.instanceType?.rawValue }, .text("Version") { $0.version },
    .count("TopicNum") { $0.topicNum }, .count("TopicNumLimit") { $0.topicNumLimit },
    .count("ClientNumLimit") { $0.clientNumLimit },
    .count("SubscriptionNumLimit") { $0.subscriptionNumLimit },
    .count("TpsLimit", .perSecond) { $0.tpsLimit }, .text("SkuCode") { $0.skuCode },
    .time("CreateTime") { $0.createTime }, .text("Remark") { $0.remark },
    // What only `mqtt` tells.
    .token("PayMode") { _ in nil }, .time("ExpiryTime") { _ in nil },
    .time("DestroyTime") { _ in nil }, .flag("RenewFlag") { _ in Bool?.none },
    .count("MaxSubscription") { _ in Int?.none },
    .count("SharedSubscriptionGroupLimit") { _ in Int?.none },
    .count("AuthorizationPolicyLimit") { _ in Int?.none },
    .count("MaxCaNum") { _ in Int?.none }, .flag("DeleteProtect") { _ in nil },
  ]
}

extension ResourceID {
  package static let mqttInstances = ResourceID("mqtt-instances")
}

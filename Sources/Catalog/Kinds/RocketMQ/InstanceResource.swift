import TRocket
import TencentCloud

/// RocketMQ 5.x instances of a region.
package enum InstanceResource: Kind {
  static let id = ResourceID.instances
  static let scope = Resource.Scope.region
  static let isTab = true

  static let resource = Resource(
    id, Phrase("RocketMQ instances", "RocketMQ 实例"), aliases: ["rocketmq", "rmq", "ins"],
    scope: scope, fields: fields.map(\.description), live: live,
    columns: [
      .field("InstanceName", 20, weight: 3), .field("InstanceId", 14, weight: 1),
      .field("InstanceStatus", 11), .live("EndpointList", 16), .field("InstanceType", 12),
      .field("TopicNum", 7), .field("GroupNum", 7), .field("TpsLimit", 9),
      .field("ExpiryTime", 19), .field("Version", 8), .field("PayMode", 13),
      .field("Remark", 16, weight: 2), .field("EnableDeletionProtection", 10),
    ],
    source: .list(
      fields, id: { $0.instanceID },
      request: { DescribeInstanceList(offset: $1.offset, limit: $1.limit) },
      items: { $0.data }, total: { $0.totalCount }),
    todaysSource: fusionSource,
    describe: [
      DescribeSource(action: DescribeInstance.id) { client, _, id throws(CloudError) in
        if isLegacy(id) { return try await described(id, client) }
        return try await client.send(try CloudCall(DescribeInstance(instanceID: id))).json()
      }
    ],
    entered: .groups,
    recipe: recipe, polled: .instance,
    printed: [
      "InstanceId", "InstanceName", "InstanceType", "InstanceStatus", "TopicNum", "TopicNumLimit",
      "GroupNum", "GroupNumLimit", "TpsLimit", "ExpiryTime", "Remark",
    ],
    emptyText: Phrase(
      "No RocketMQ instances in this region. {next-tab} shows MQTT instances, :region switches to "
        + "another region.",
      "该地域没有 RocketMQ 实例。按 {next-tab} 查看 MQTT 实例，或用 :region 切换地域。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeInstanceList.id: Phrase("List RocketMQ instances", "查询 RocketMQ 实例列表"),
    DescribeInstance.id: Phrase("A RocketMQ instance", "查询 RocketMQ 实例详情"),
    DescribeFusionInstanceList.id: Phrase(
      "List RocketMQ instances of 4.x and 5.x", "查询 RocketMQ 4.x 与 5.x 实例列表"),
    DescribeProductSKUs.id: Phrase("SKUs of RocketMQ instances", "查询 RocketMQ 实例规格"),
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "create-instance", action: CreateInstance.id,
      title: Phrase("Buy a RocketMQ instance", "购买 RocketMQ 实例"), resource: id,
      purpose: .create, target: .region, recipe: purchase,
      consequence: Phrase(
        "This buys an instance and charges the account; the API does not give the price. PayMode 0 "
          + "is pay as you go, 1 is paid up front for TimeSpan months.",
        "将购买实例并从账户扣费，API 不提供价格。PayMode 为 0 时按量计费，为 1 时按 TimeSpan 个月一次性付费。")),
    ActionForm(
      id: "modify-instance", action: ModifyInstance.id,
      title: Phrase("Change the instance", "修改实例"), resource: id, purpose: .modify,
      target: .instance, aliases: recipe.aliases, recipe: recipe,
      consequence: Phrase(
        "A new SKU or topic limit changes billing, and the instance is MODIFYING in the meantime. A "
          + "shorter retention deletes older messages.",
        "更改规格或主题上限会影响计费，期间实例处于变配中。缩短保留时间会删除更早的消息。"),
      decisive: ["SkuCode", "MaxTopicNum", "MessageRetention"]),
    ActionForm(
      id: "delete-instance", action: DeleteInstance.id,
      title: Phrase("Delete the instance", "删除实例"), resource: id, purpose: .delete,
      target: .instance, recipe: recipe,
      consequence: Phrase(
        "Deletes the instance with all its topics, groups, roles and messages; all connections are "
          + "dropped. This cannot be undone.",
        "实例及其全部主题、消费组、角色和消息都会被删除，所有连接中断，且无法恢复。")),
  ]

  private static let recipe = ReadBackRecipe(
    id,
    sources: [
      .describe(DescribeInstance.id),
      // Only this list tells of the protection.
      .row(DescribeFusionInstanceList.id, filter: "InstanceId", name: "InstanceId"),
    ],
    fields: [
      "Name", "SkuCode", "MaxTopicNum", "MessageRetention", "SendReceiveRatio",
      "ScaledTpsEnabled", "AclEnabled", "ZoneIds", "EnableDeletionProtection", "Remark",
    ],
    aliases: ["Name": "InstanceName", "MaxTopicNum": "TopicNumLimit"],
    absence: ["InstanceStatus": ["DELETING", "DESTROYED"]], numbers: ["TopicNum", "GroupNum"],
    textFields: ["ZoneIds"],
    untold: [
      "ExtraTopicNum": Phrase(
        "ExtraTopicNum is not compared: no answer tells how many extra topics there are",
        "ExtraTopicNum 不参与比较：没有接口返回额外主题数")
    ])

  /// Instances of one name: a purchase names none by its id, and names are not unique.
  private static let purchase = ReadBackRecipe(
    id, sources: [.row(DescribeInstanceList.id, filter: "InstanceName", name: "InstanceName")],
    nameParameter: "Name", fields: [])

  /// Of an instance of 4.x nothing is asked: there is nothing to be told.
  private static let live = LiveSource(
    fields: answered.fields, action: answered.action
  ) { client, location, id throws(CloudError) in
    if isLegacy(id) { return LiveSource.Measured(values: [.unknown], facts: .none) }
    return try await answered.fetch(client, location, id)
  }

  /// The status of endpoints is only in the detail of an instance.
  private static let answered = LiveSource.answer(
    [
      Field<DescribeInstance.Response>(name: "EndpointList", kind: .structure) { answer in
        guard let endpoints = answer.endpointList else { return .unknown }
        return .structure(
          .array(
            endpoints.map { endpoint in
              .object([
                "Type": endpoint.type.map { .string($0.rawValue) } ?? .null,
                "Status": endpoint.status.map { .string($0.rawValue) } ?? .null,
              ])
            }))
      }
    ],
    request: { DescribeInstance(instanceID: $1) },
    facts: { answer in
      .instance(
        answer.endpointList?.map(EndpointFacts.init),
        InstanceDetail(
          renewsItself: answer.renewFlag.map { $0 == 1 },
          consumptionLimit: limit(answer, share: 1 - (sendingShare(answer) ?? 0)),
          sendingLimit: sendingShare(answer).flatMap { limit(answer, share: $0) }))
    })

  /// `SendReceiveRatio` is the share of the TPS for sending; without one all may be for consuming,
  /// and what may be sent is not known. Elastic TPS come on top where they are on.
  private static func limit(_ answer: DescribeInstance.Response, share: Double) -> Int64? {
    guard let limit = answer.tpsLimit else { return nil }
    let elastic = answer.scaledTpsEnabled == true ? answer.scaledTpsLimit ?? 0 : 0
    return Int64(saturating: (Double(limit) + Double(elastic)) * share)
  }

  private static func sendingShare(_ answer: DescribeInstance.Response) -> Double? {
    answer.sendReceiveRatio.flatMap { (0..<1).contains($0) ? $0 : nil }
  }

  private static let fields: [Field<InstanceItem>] = [
    .text("InstanceId") { $0.instanceID }, .text("InstanceName") { $0.instanceName },
    .token("InstanceStatus") { $0.instanceStatus?.rawValue },
    .token("InstanceType") { $0.instanceType?.rawValue }, .text("Version") { $0.version },
    .count("TopicNum") { $0.topicNum }, .count("TopicNumLimit") { $0.topicNumLimit },
    .count("GroupNum") { $0.groupNum }, .count("GroupNumLimit") { $0.groupNumLimit },
    .count("TpsLimit", .perSecond) { $0.tpsLimit },
    .count("ScaledTpsLimit", .perSecond) { $0.scaledTpsLimit },
    .token("PayMode") { $0.payMode?.rawValue }, .time("ExpiryTime") { $0.expiryTime },
    .count("MessageRetention", .hours) { $0.messageRetention },
    .count("MaxMessageDelay", .hours) { $0.maxMessageDelay },
    .text("SkuCode") { $0.skuCode },
    Field(name: "TagList", kind: .structure) { TagText.value($0.tagList) },
    .text("Remark") { $0.remark },
    .flag("EnableDeletionProtection") { _ in nil }, .time("CreateTime") { _ in nil },
    .time("DestroyTime") { _ in nil }, .flag("RenewFlag") { $0.renewFlag.map { $0 == 1 } },
    .flag("ScaledTpsEnabled") { _ in nil },
  ]
}

extension ResourceID {
  package static let instances = ResourceID("instances")
}

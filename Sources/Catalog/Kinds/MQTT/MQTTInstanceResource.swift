import TRocket

/// MQTT instances of a region.
enum MQTTInstanceResource {
  static let resource = Resource(
    .mqttInstances, Phrase("MQTT instances", "MQTT 实例"), aliases: ["mqtt"], scope: .region,
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
    describe: [
      .action { DescribeMQTTInstance(instanceID: $1) },
      .action { DescribeMQTTInsPublicEndpoints(instanceID: $1) },
      .action { DescribeMQTTInsVPCEndpoints(instanceID: $1) },
    ],
    entered: .mqttTopics,
    emptyText: Phrase(
      "No MQTT instances in this region. {next-tab} shows RocketMQ instances, :region switches to "
        + "another region.",
      "该地域没有 MQTT 实例。按 {next-tab} 查看 RocketMQ 实例，或用 :region 切换地域。"))

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
  ]
}

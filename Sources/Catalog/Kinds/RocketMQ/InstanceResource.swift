import TRocket
import TencentCloud

/// RocketMQ 5.x instances of a region.
enum InstanceResource {
  static let resource = Resource(
    .instances, Phrase("RocketMQ instances", "RocketMQ 实例"), aliases: ["rocketmq", "rmq", "ins"],
    scope: .region, fields: fields.map(\.description), live: live,
    columns: [
      .field("InstanceName", 20, weight: 3), .field("InstanceId", 14, weight: 1),
      .field("InstanceStatus", 11), .live("EndpointList", 16), .field("InstanceType", 12),
      .field("TopicNum", 7), .field("GroupNum", 7), .field("TpsLimit", 9),
      .field("ExpiryTime", 19), .field("Version", 8), .field("PayMode", 13),
      .field("Remark", 16, weight: 2),
    ],
    source: .list(
      fields, id: { $0.instanceID },
      request: { DescribeInstanceList(offset: $1.offset, limit: $1.limit) },
      items: { $0.data }, total: { $0.totalCount }),
    describe: [.action { DescribeInstance(instanceID: $1) }],
    entered: .groups,
    emptyText: Phrase(
      "No RocketMQ instances in this region. {next-tab} shows MQTT instances, :region switches to "
        + "another region.",
      "该地域没有 RocketMQ 实例。按 {next-tab} 查看 MQTT 实例，或用 :region 切换地域。"))

  /// The status of endpoints is only in the detail of an instance.
  private static let live = LiveSource.answer(
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
          consumptionLimit: consumptionLimit(answer)))
    })

  /// `SendReceiveRatio` is the share of the TPS for sending; without one all may be for consuming.
  /// Elastic TPS come on top where they are on.
  private static func consumptionLimit(_ answer: DescribeInstance.Response) -> Int64? {
    guard let limit = answer.tpsLimit else { return nil }
    let elastic = answer.scaledTpsEnabled == true ? answer.scaledTpsLimit ?? 0 : 0
    let sending = answer.sendReceiveRatio.flatMap { (0..<1).contains($0) ? $0 : nil } ?? 0
    return Int64(saturating: (Double(limit) + Double(elastic)) * (1 - sending))
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
  ]
}

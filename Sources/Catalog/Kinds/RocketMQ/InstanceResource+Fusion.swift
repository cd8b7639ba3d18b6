import TRocket
import TencentCloud

/// Instances of 4.x and of 5.x in one list, which services of today have. Of those of 4.x the API tells
/// their row and the lag of a group, and nothing else.
extension InstanceResource {
  /// Whether an instance is one of 4.x, by its id (`DescribeFusionInstanceList`).
  package static func isLegacy(_ instanceID: String?) -> Bool {
    instanceID?.hasPrefix("rocketmq-") == true
  }

  static let fusionSource = RowSource.list(
    fusionFields, id: { $0.instanceID },
    request: { DescribeFusionInstanceList(offset: $1.offset, limit: $1.limit) },
    items: { $0.data }, total: { $0.totalCount })

  /// What is known of an instance of 4.x: its item of the list.
  static func described(
    _ instanceID: String, _ client: CloudClient
  ) async throws(CloudError) -> JSONValue {
    let filter = Filter(name: "InstanceId", values: [instanceID])
    let answer = try await client.send(
      try CloudCall(DescribeFusionInstanceList(offset: 0, limit: 1, filters: [filter]))
    ).json()
    guard case .array(let items)? = answer["Data"],
      let item = items.first(where: { $0["InstanceId"] == .string(instanceID) })
    else {
      throw CloudError(
        .malformed(.absent(place: "Data")), action: DescribeFusionInstanceList.id)
    }
    return item
  }

  /// The same fields as those of `DescribeInstanceList`, in the same order.
  static let fusionFields: [Field<FusionInstanceItem>] = [
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
    .flag("EnableDeletionProtection") { $0.enableDeletionProtection },
    .time("CreateTime") { $0.createTime }, .time("DestroyTime") { $0.destroyTime },
    .flag("RenewFlag") { $0.renewFlag.map { $0 == 1 } },
    .flag("ScaledTpsEnabled") { $0.scaledTpsEnabled },
  ]
}

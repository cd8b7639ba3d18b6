import TRocket
import TencentCloud

/// Consumer groups of a 4.x instance. No action lists them: there are those that the user names, and
/// those that groups of 5.x instances say they were imported from. Only their lag is told.
package enum LegacyGroupResource: Kind {
  static let id = ResourceID.legacyGroups
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Consumer groups of 4.x", "4.x 消费组"), scope: scope,
    fields: fields.map(\.description),
    fieldTitles: ["InstanceId": Phrase("Imported into", "已导入到")], live: live,
    columns: [
      .field("ConsumerGroup", 22, weight: 3), .field("Namespace", 14, weight: 1),
      .field("SubscribeTopic", 16, weight: 1), .live("ConsumerLag", 9),
      .history(of: "ConsumerLag", 6), .age(6), .field("InstanceId", 18),
    ],
    source: .search(action: DescribeConsumerGroupList.id) {
      client, location, found throws(CloudError) in
      try await search(client, location, found)
    },
    describe: [.action { request($0, $1) }],
    isReachedByName: false,
    emptyText: Phrase(
      "No group of this 4.x instance is known. The API cannot list its groups: press {add-clients} "
        + "and enter namespace/group, or namespace/group/topic for the lag on one topic.",
      "尚不知道该 4.x 实例的消费组。API 不能列出 4.x 消费组：按 {add-clients} 输入 命名空间/消费组，"
        + "或 命名空间/消费组/主题 查看单个主题的堆积。"))

  /// Rows for what the user named.
  package static func rows(named texts: [String]) -> [Row] {
    texts.compactMap { text in
      LegacyGroupName(text).map { row(Known(name: $0, home: nil)) }
    }
  }

  private struct Known {
    let name: LegacyGroupName
    /// The 5.x instance that it was imported into.
    let home: String?
  }

  private static let fields: [Field<Known>] = [
    .text("ConsumerGroup") { $0.name.group }, .text("Namespace") { $0.name.namespace },
    .text("SubscribeTopic") { $0.name.topic }, .text("InstanceId") { $0.home },
  ]

  private static func row(_ known: Known) -> Row {
    Row(id: known.name.text, values: fields.map { $0.value(known) })
  }

  /// What a call answers of TPS and consumers is nothing: of them 4.x tells nothing.
  private static let live = LiveSource(
    fields: GroupSample.fields.map(\.description), action: DescribeConsumerLag.id
  ) { client, location, id throws(CloudError) in
    let answer = try await client.call(request(location, id))
    let sample = GroupSample(
      lag: answer.consumerLag.map(Int64.init), tps: nil, consumers: nil)
    return LiveSource.Measured(
      values: GroupSample.fields.map { $0.value(sample) }, facts: .group(sample))
  }

  private static func request(_ location: Location, _ id: String) -> DescribeConsumerLag {
    let name = LegacyGroupName(id)
    return DescribeConsumerLag(
      instanceID: location.instanceID ?? "", consumerGroup: name?.group ?? id,
      namespace: name?.namespace, subscribeTopic: name?.topic)
  }

  /// Looks through the groups of every 5.x instance for those that came from this one.
  private static func search(
    _ client: CloudClient, _ location: Location, _ found: @Sendable (ListPage) -> Void
  ) async throws(CloudError) {
    let instances = try await homes(client)
    found(ListPage(rows: [], total: nil, searched: .init(done: 0, total: instances.count)))
    for (index, home) in instances.enumerated() {
      let groups = try await WholeList<ConsumeGroupItem>(
        client,
        request: {
          DescribeConsumerGroupList(instanceID: home, offset: $0, limit: Paging.pageSize)
        },
        items: { $0.data }, total: { $0.totalCount }, name: { $0.consumerGroup })
      let rows = groups.items.filter { $0.clusterIdV4 == location.instanceID }.compactMap { group in
        group.consumerGroupV4.map {
          row(Known(name: LegacyGroupName(namespace: group.namespaceV4, group: $0), home: home))
        }
      }
      let progress = ListPage.Progress(done: index + 1, total: instances.count)
      found(ListPage(rows: rows, total: nil, searched: progress))
      // What was not read whole may hold more of them.
      if let flaw = groups.flaw { throw flaw }
    }
  }

  private static func homes(_ client: CloudClient) async throws(CloudError) -> [String] {
    let list = try await WholeList<FusionInstanceItem>(
      client, request: { DescribeFusionInstanceList(offset: $0, limit: Paging.pageSize) },
      items: { $0.data }, total: { $0.totalCount }, name: { $0.instanceID })
    if let flaw = list.flaw { throw flaw }
    return list.items.compactMap(\.instanceID).filter { !InstanceResource.isLegacy($0) }
  }
}

extension ResourceID {
  package static let legacyGroups = ResourceID("legacy-groups")
}

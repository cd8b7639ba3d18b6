import MQTT
import TencentCloud

/// Shared subscriptions of an MQTT instance: `$share/group/filter`, measured like consumer groups.
enum SharedSubscriptionResource: Kind {
  static let id = ResourceID.sharedSubscriptions
  static let scope = Resource.Scope.mqtt
  static let isTab = true

  static let resource = Resource(
    id, Phrase("Shared subscriptions", "共享订阅"), aliases: ["shared", "share"], scope: scope,
    fields: fields.map(\.description), live: live,
    columns: [
      .field("SharedSubscription", 28, weight: 3), .live("ConsumerLag", 9),
      .history(of: "ConsumerLag", 6), .estimate(.rate, 8), .estimate(.drainsIn, 10),
      .live("ConsumerNum", 9), .field("Inflight", 9), .age(6), .field("LbStrategy", 10),
      .field("Remark", 14, weight: 1),
    ],
    // The worst first.
    defaultSort: ("ConsumerLag", isDescending: true),
    source: .pages(action: DescribeSharedSubscriptionGroupsWithSubscriptions.id) {
      client, location, page throws(CloudError) in
      try await SharedSubscriptionList(client: client, instanceID: location.instanceID ?? "")
        .page(page)
    },
    describe: [
      DescribeSource(action: DescribeSharedSubscriptionLag.id) {
        client, location, id throws(CloudError) in
        let request = DescribeSharedSubscriptionLag(
          instanceID: location.instanceID ?? "", sharedSubscription: id)
        return try await client.send(try CloudCall(request)).json()
      },
      .action {
        DescribeSharedSubscriptions(
          instanceID: $0.instanceID ?? "", sharedName: SharedSubscriptionName($1).group)
      },
      .action {
        let name = SharedSubscriptionName($1)
        return DescribeSharedSubscriptionClient(
          instanceID: $0.instanceID ?? "", sharedName: name.group, topicFilter: name.filter)
      },
    ],
    entered: .sharedConsumers, nameParameter: "SharedSubscription", polled: .group,
    emptyText: Phrase(
      "Nobody has a shared subscription ($share/group/filter) here. {next-tab} shows the other "
        + "lists.",
      "该实例没有共享订阅（$share/组名/Topic Filter）。按 {next-tab} 查看其他列表。"))

  static let readingTitles = [
    DescribeSharedSubscriptionGroupsWithSubscriptions.id: Phrase(
      "Shared subscriptions", "查询共享订阅及其 Topic Filter"),
    DescribeSharedSubscriptionGroups.id: Phrase("Shared subscription groups", "查询共享订阅组"),
    DescribeSharedSubscriptions.id: Phrase("Topic filters of a shared group", "查询共享订阅组的订阅"),
    DescribeSharedSubscriptionClient.id: Phrase("Clients of a shared subscription", "查询共享订阅的客户端"),
    DescribeSharedSubscriptionLag.id: Phrase("The lag of a shared subscription", "查询共享订阅堆积"),
  ]

  /// Its lag, and how many of its clients are online.
  private static let live = LiveSource(
    fields: GroupSample.fields.map(\.description), action: DescribeSharedSubscriptionLag.id
  ) { client, location, id throws(CloudError) in
    let instanceID = location.instanceID ?? ""
    let name = SharedSubscriptionName(id)
    let lag = try await client.call(
      DescribeSharedSubscriptionLag(instanceID: instanceID, sharedSubscription: id))
    let clients = try await client.call(
      DescribeSharedSubscriptionClient(
        instanceID: instanceID, sharedName: name.group, topicFilter: name.filter))
    // Of one that it is not said of, nobody knows whether it consumes.
    let isTold = clients.data.allSatisfy { $0.online != nil }
    let online = Int64(clients.data.count { $0.online == true })
    let sample = GroupSample(
      lag: lag.lag.map(Int64.init), tps: nil, consumers: isTold ? online : nil, isRateless: true)
    var measured = LiveSource.Measured(
      values: GroupSample.fields.map { $0.value(sample) }, facts: .group(sample))
    measured.callCount = 2
    return measured
  }

  static let fields: [Field<SharedSubscriptionItem>] = [
    .text("SharedSubscription") { $0.name.text }, .text("SharedName") { $0.name.group },
    .text("TopicFilter") { $0.name.filter }, .count("Inflight") { $0.inflight },
    .token("LbStrategy") { $0.group?.lbStrategy.map { "\($0.rawValue)" } },
    .text("Remark") { $0.group?.remark }, .time("CreateTime") { $0.group?.createTime },
  ]
}

extension ResourceID {
  package static let sharedSubscriptions = ResourceID("shared-subscriptions")
}

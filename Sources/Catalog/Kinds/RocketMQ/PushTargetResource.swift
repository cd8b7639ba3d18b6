import TRocket
import TencentCloud

/// The consumers that a message can be pushed to: those of all groups of its topic, or of the one
/// group that is meant.
package enum PushTargetResource: Kind {
  static let id = ResourceID.pushTargets
  static let scope = Resource.Scope.rocketMQ

  /// A consumer for one of its groups.
  struct Target {
    let client: ConsumerClient
    let group: String
  }

  package static let resource = Resource(
    id, Phrase("Choose a consumer", "选择消费者"), scope: scope, fields: fields.map(\.description),
    columns: [
      .field("ClientId", 28, weight: 3), .field("ConsumerGroup", 20, weight: 1),
      .field("ChannelProtocol", 8), .field("ClientAddr", 21), .field("Language", 8),
      .field("Version", 8), .field("ConsumerLag", 11),
    ],
    source: .search(action: DescribeConsumerClientList.id) {
      client, location, found throws(CloudError) in
      let groups = try await groups(of: location, client)
      found(ListPage(rows: [], total: nil, searched: .init(done: 0, total: groups.count)))
      for (index, group) in groups.enumerated() {
        let rows = try await consumers(of: group, location, client)
        found(
          ListPage(rows: rows, total: nil, searched: .init(done: index + 1, total: groups.count)))
      }
    },
    isReachedByName: false,
    emptyText: Phrase(
      "No consumer is online for this message. {back} goes back.",
      "该消息没有在线的消费者。按 {back} 返回。"))

  /// The consumer and the group of a row; nil of one that does not say them.
  package static func target(_ row: Row) -> (clientID: String, group: String)? {
    guard case .text(let client)? = row.values.first, row.values.count > 1,
      case .text(let group) = row.values[1], !client.isEmpty
    else { return nil }
    return (client, group)
  }

  private static func groups(
    of location: Location, _ client: CloudClient
  ) async throws(CloudError) -> [String] {
    if let group = location.group { return [group] }
    let groups = try await WholeList<SubscriptionData>(
      client,
      request: {
        DescribeTopic(
          instanceID: location.instanceID ?? "", topic: location.parent ?? "", offset: $0,
          limit: Paging.pageSize)
      },
      items: { answer throws(CloudError) in
        guard let groups = answer.subscriptionData else {
          throw CloudError.withoutList(DescribeTopic.self)
        }
        return groups
      },
      total: { $0.subscriptionCount }, name: { $0.consumerGroup })
    if let flaw = groups.flaw { throw flaw }
    // Of a group that is said to be offline nobody can be chosen.
    return groups.items.filter { $0.isOnline != false }.compactMap(\.consumerGroup)
  }

  private static func consumers(
    of group: String, _ location: Location, _ client: CloudClient
  ) async throws(CloudError) -> [Row] {
    let clients = try await WholeList<ConsumerClient>(
      client,
      request: {
        DescribeConsumerClientList(
          instanceID: location.instanceID ?? "", consumerGroup: group, offset: $0,
          limit: Paging.pageSize)
      },
      items: { $0.data }, total: { $0.totalCount }, name: { $0.clientID })
    if let flaw = clients.flaw { throw flaw }
    return clients.items.map { item in
      let target = Target(client: item, group: group)
      return Row(
        id: "\(item.clientID ?? "") \(group)", values: fields.map { $0.value(target) })
    }
  }

  private static let fields: [Field<Target>] = [
    .text("ClientId") { $0.client.clientID }, .text("ConsumerGroup") { $0.group },
    .token("ChannelProtocol") { $0.client.channelProtocol?.rawValue },
    .text("ClientAddr") { $0.client.clientAddr }, .text("Language") { $0.client.language },
    .text("Version") { $0.client.version }, .count("ConsumerLag") { $0.client.consumerLag },
  ]
}

extension ResourceID {
  package static let pushTargets = ResourceID("push-targets")
}

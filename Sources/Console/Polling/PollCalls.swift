package import Catalog
import TRocket
package import TencentCloud
package import Watching

/// The calls that tell the poller about its targets: those of the screen, and of a look without one.
package enum PollCalls {
  /// Asks about one target.
  package static func polled(
    _ target: PollTarget, _ client: CloudClient
  ) async throws(CloudError) -> Polled {
    switch target {
    case .instances: return try await instances(DescribeInstanceList.id, isMQTT: false, client)
    case .mqttInstances:
      return try await instances(DescribeMQTTInstanceList.id, isMQTT: true, client)
    case .groups(let id): return try await groups(of: id, client)
    case .pinned(let location, let name):
      return Polled(facts: try await recipe(location, name, client))
    case .instance, .publicEndpoint, .group, .client, .row, .list, .detail:
      guard let row = target.row, let live = Resources.resource(row.location.resource).live else {
        return Polled(facts: .none)
      }
      let measured = try await live.fetch(client, row.location, row.id)
      return Polled(facts: measured.facts, values: measured.values)
    }
  }

  /// What its first action says: that is enough to see that it is there and what it may do.
  private static func recipe(
    _ location: Location, _ name: String, _ client: CloudClient
  ) async throws(CloudError) -> PollFacts {
    guard let recipe = Resources.resource(location.resource).recipe else { return .none }
    let reader = ReadBackReader(
      client: client, recipe: recipe, purpose: .modification,
      target: ChangeTarget(instanceID: location.instanceID, name: name))
    return .pinned(try await reader.read(wanted: []))
  }

  private static func instances(
    _ action: ActionID, isMQTT: Bool, _ client: CloudClient
  ) async throws(CloudError) -> Polled {
    guard let descriptor = APICatalogs.known.action(action) else {
      throw CloudError(.malformed(.unknownAction), action: action)
    }
    let list = try await JSONList(client, descriptor, [:], namedBy: "InstanceId")
    let read = list.items.compactMap { InstanceReading($0, isMQTT: isMQTT) }
    let unread = read.lazy.compactMap(\.defect).first
    return Polled(
      facts: .instances(read.map(\.facts), calls: list.callCount),
      flaw: list.flaw ?? unread.map { CloudError(.malformed($0), action: action) })
  }

  private static func groups(
    of instanceID: String, _ client: CloudClient
  ) async throws(CloudError) -> Polled {
    let list = try await WholeList<ConsumeGroupItem>(
      client,
      request: {
        DescribeConsumerGroupList(instanceID: instanceID, offset: $0, limit: Paging.pageSize)
      },
      items: { $0.data }, total: { $0.totalCount }, name: { $0.consumerGroup })
    let remarks = list.items.compactMap { item -> (String, String)? in
      guard let name = item.consumerGroup, let remark = item.remark, !remark.isEmpty else {
        return nil
      }
      return (name, remark)
    }
    return Polled(
      facts: .groups(
        list.items.compactMap(\.consumerGroup), calls: list.callCount,
        remarks: Dictionary(remarks, uniquingKeysWith: { first, _ in first })),
      flaw: list.flaw)
  }
}

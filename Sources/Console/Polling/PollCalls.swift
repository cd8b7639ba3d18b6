package import Catalog
import MQTT
import TRocket
package import TencentCloud
package import Watching

/// The calls that tell the poller about its targets: those of the screen, and of a look without one.
package enum PollCalls {
  /// Asks about one target.
  /// - Parameter mqtt: In which dialect the region is known to speak of MQTT; where nobody knows, it
  ///   is asked.
  package static func polled(
    _ target: PollTarget, _ client: CloudClient, mqtt: Dialect?
  ) async throws(CloudError) -> Polled {
    let known = RegionDialects(mqtt: mqtt)
    switch target {
    case .instances:
      return try await instances(TRocket.DescribeInstanceList.id, isMQTT: false, client)
    case .mqttInstances: return try await mqttInstances(client, mqtt)
    case .groups(let id):
      return target.isMQTT
        ? try await sharedSubscriptions(of: id, client) : try await groups(of: id, client)
    case .clients(let id): return Polled(facts: try await ClientPoll.facts(of: id, client))
    case .pinned(let location, let name):
      let dialect = try await DialectQuestion.dialect(
        for: Resources.resource(location.resource), known, client)
      return Polled(facts: try await recipe(location, name, client, dialect))
    case .instance, .publicEndpoint, .group, .client, .row, .list, .detail:
      guard let row = target.row else { return Polled(facts: .none) }
      let resource = Resources.resource(row.location.resource)
      let dialect = try await DialectQuestion.dialect(for: resource, known, client)
      guard let live = resource.live(in: dialect) else { return Polled(facts: .none) }
      let measured = try await live.fetch(client, row.location, row.id)
      var polled = Polled(facts: measured.facts, values: measured.values)
      polled.callCount = measured.callCount
      return polled
    }
  }

  /// What its first action says: that is enough to see that it is there and what it may do.
  private static func recipe(
    _ location: Location, _ name: String, _ client: CloudClient, _ dialect: Dialect?
  ) async throws(CloudError) -> PollFacts {
    guard let recipe = Resources.resource(location.resource).recipe(in: dialect) else {
      return .none
    }
    let reader = ReadBackReader(
      client: client, recipe: recipe, purpose: .modification,
      target: ChangeTarget(instanceID: location.instanceID, name: name))
    return .pinned(try await reader.read(wanted: []))
  }

  /// The MQTT instances by the action that the region is known to answer; where it does not, or where
  /// nobody knows, by that of the other dialect.
  private static func mqttInstances(
    _ client: CloudClient, _ dialect: Dialect?
  ) async throws(CloudError) -> Polled {
    let (today, may2024) = (MQTT.DescribeInstanceList.id, DescribeMQTTInstanceList.id)
    let actions = dialect == .may2024 ? [may2024, today] : [today, may2024]
    do throws(CloudError) {
      var polled = try await instances(actions[0], isMQTT: true, client)
      polled.action = actions[0]
      return polled
    } catch {
      guard RegionAnswers.standing(by: error) == .absent else { throw error }
      var polled = try await instances(actions[1], isMQTT: true, client)
      polled.action = actions[1]
      polled.refusals = [error]
      return polled
    }
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

  /// The shared subscriptions of an MQTT instance, which are measured like groups.
  private static func sharedSubscriptions(
    of instanceID: String, _ client: CloudClient
  ) async throws(CloudError) -> Polled {
    let answer = try await client.call(
      DescribeSharedSubscriptionGroupsWithSubscriptions(instanceID: instanceID))
    let names = answer.data.flatMap { group in
      (group.topicFilters ?? []).map {
        SharedSubscriptionName(group: group.sharedName ?? "", filter: $0).text
      }
    }
    return Polled(facts: .groups(names, calls: 1))
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

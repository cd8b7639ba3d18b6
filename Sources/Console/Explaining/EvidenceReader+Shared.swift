import Catalog
import MQTT
import TencentCloud
import Watching

/// Asks for everything that may explain why a shared subscription of MQTT is behind.
extension EvidenceReader {
  func readShared(_ client: CloudClient) async -> Evidence {
    var evidence = begun
    let name = SharedSubscriptionName(group.name)
    let members = await known(DescribeSharedSubscriptionClient.id) {
      () async throws(CloudError) in
      try await client.call(
        DescribeSharedSubscriptionClient(
          instanceID: group.instanceID, sharedName: name.group, topicFilter: name.filter)
      ).data
    }
    evidence.sample = await sample(client, members)
    evidence.clients = await shares(client, members)
    evidence.throttled = await heldBack(client)
    evidence.edits = await edits([name.group, name.filter])
    return evidence
  }

  private func sample(
    _ client: CloudClient, _ members: Evidence.Part<[SharedSubscriptionClient]>
  ) async -> Evidence.Part<GroupSample> {
    switch members {
    case .unknown(let why): return .unknown(why)
    case .known(let clients, let source):
      // Of one that it is not said of, nobody knows whether it consumes.
      let isTold = clients.allSatisfy { $0.online != nil }
      let online = isTold ? Int64(clients.count { $0.online == true }) : nil
      let lag = await known(DescribeSharedSubscriptionLag.id) { () async throws(CloudError) in
        try await client.call(
          DescribeSharedSubscriptionLag(
            instanceID: group.instanceID, sharedSubscription: group.name)
        ).lag.map(Int64.init)
      }
      return .known(
        GroupSample(lag: lag.value ?? nil, tps: nil, consumers: online, isRateless: true),
        source: source)
    }
  }

  /// What each of its clients was given and has not acknowledged: of the lag itself the service does not
  /// say who holds it.
  private func shares(
    _ client: CloudClient, _ members: Evidence.Part<[SharedSubscriptionClient]>
  ) async -> Evidence.Part<[Evidence.Share]> {
    guard let members = members.value else { return .unknown(ExplainPhrases.notSaid) }
    let ids = Set(members.filter { $0.online == true }.compactMap(\.clientID))
    return await known(DescribeClientList.id) { () async throws(CloudError) in
      let list = try await client.call(
        DescribeClientList(instanceID: group.instanceID, number: "\(EvidenceReader.clientLimit)"))
      return (list.clients ?? []).compactMap { one in
        guard let id = one.clientID, ids.contains(id),
          let own = one.mqttClientSubscriptions?.first(where: { $0.topicFilter == group.name }),
          let inflight = own.inflight
        else { return nil }
        return Evidence.Share(name: id, lag: Int64(inflight))
      }
    }
  }

  private func heldBack(_ client: CloudClient) async -> Evidence.Part<Double> {
    let subject = MetricSubject.mqttInstance(group.instanceID)
    let wish = MetricWish(
      .mqttDeliveriesLimited, of: [subject], lastSeconds: 3600, periods: [60])
    return await metrics(client, [wish])?.peak(.mqttDeliveriesLimited, of: subject)
      ?? .unknown(missing(place))
  }
}

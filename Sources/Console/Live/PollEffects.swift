import FoundationEssentials
import ModelViewUpdate
import TRocket
import TencentCloud

/// What the poller finds due, as effects.
struct PollEffects {
  let environment: ConsoleEnvironment
  let region: String

  /// What a batch is labelled with.
  static func label(region: String, batch: Int) -> String { "poll \(region) #\(batch)" }

  /// Asks for all targets at once, each once: what fails is asked again when the poller says so.
  func poll(_ targets: [PollTarget], batch: Int) -> Effect<Message> {
    .run(PollEffects.label(region: region, batch: batch)) { [environment, region] send in
      let client = await environment.client(region).withoutRetries
      let gathering = SampleBatch(
        ids: targets, gatheringMilliseconds: environment.gatheringMilliseconds,
        clockSpeed: environment.clockSpeed,
        deadlineMilliseconds: Int(Poller.deadlineMilliseconds),
        late: { CloudError(.transport(.timedOut), action: $0.action) }
      ) { target throws(CloudError) in
        let start = ContinuousClock.now
        let (facts, values) = try await PollEffects.polled(target, client)
        return Polled(facts: facts, values: values, milliseconds: start.milliseconds)
      }
      await gathering.run { results in
        send(
          .polled(
            PollAnswer(region: region, results: results, jitter: Double.random(in: 0..<1))))
      }
    }
  }

  private static func polled(
    _ target: PollTarget, _ client: CloudClient
  ) async throws(CloudError) -> (facts: PollFacts, values: [FieldValue]?) {
    switch target {
    case .instances: return (try await instances(client), nil)
    case .mqttInstances: return (try await mqttInstances(client), nil)
    case .groups(let id): return (try await groups(of: id, client), nil)
    case .thing(let location, let name):
      return (try await thing(location, name, client), nil)
    case .instance, .publicEndpoint, .group, .client, .row, .list, .detail:
      guard let row = target.row, let live = Resources.resource(row.location.resource).live else {
        return (.none, nil)
      }
      let measured = try await live.fetch(client, row.location, row.id)
      return (measured.facts, measured.values)
    }
  }

  /// What its first action says: that is enough to see that it is there and what it may do.
  private static func thing(
    _ location: Location, _ name: String, _ client: CloudClient
  ) async throws(CloudError) -> PollFacts {
    guard let thing = ReadableThing.pinned(location.resource) else { return .none }
    let reader = ThingReader(
      client: client, thing: thing, purpose: .modification,
      target: ChangeTarget(instanceID: location.instanceID, name: name))
    return .thing(try await reader.read(wanted: []))
  }

  private static func instances(_ client: CloudClient) async throws(CloudError) -> PollFacts {
    var found: [InstanceFacts] = []
    var (calls, read) = (0, 0)
    while true {
      let page = try await client.call(
        DescribeInstanceList(offset: read, limit: Pager.pageSize))
      let items = page.data ?? []
      (calls, read) = (calls + 1, read + items.count)
      found += items.compactMap(InstanceFacts.init)
      if Pager.isLast(pageCount: items.count, read: read, total: page.totalCount) {
        return .instances(found, calls: calls)
      }
    }
  }

  private static func mqttInstances(
    _ client: CloudClient
  ) async throws(CloudError) -> PollFacts {
    var found: [InstanceFacts] = []
    var (calls, read) = (0, 0)
    while true {
      let page = try await client.call(
        DescribeMQTTInstanceList(offset: read, limit: Pager.pageSize))
      let items = page.data ?? []
      (calls, read) = (calls + 1, read + items.count)
      found += items.compactMap(InstanceFacts.init)
      if Pager.isLast(pageCount: items.count, read: read, total: page.totalCount) {
        return .instances(found, calls: calls)
      }
    }
  }

  private static func groups(
    of instanceID: String, _ client: CloudClient
  ) async throws(CloudError) -> PollFacts {
    var names: [String] = []
    var calls = 0
    var read = 0
    while true {
      let page = try await client.call(
        DescribeConsumerGroupList(
          instanceID: instanceID, offset: read, limit: Pager.pageSize))
      calls += 1
      let items = page.data ?? []
      read += items.count
      names += items.compactMap(\.consumerGroup)
      if Pager.isLast(pageCount: items.count, read: read, total: page.totalCount) {
        return .groups(names, calls: calls)
      }
    }
  }
}

extension InstanceFacts {
  fileprivate init?(_ item: InstanceItem) {
    guard let id = item.instanceID else { return nil }
    self.init(
      id: id, name: item.instanceName ?? id, isMQTT: false, status: item.instanceStatus?.rawValue,
      quotas: [
        Quota("TopicNumLimit", item.topicNum, item.topicNumLimit),
        Quota("GroupNumLimit", item.groupNum, item.groupNumLimit),
      ].compactMap { $0 },
      // The epoch stands for a subscription without an end.
      expiresAt: item.expiryTime.map(\.unixMilliseconds).flatMap { $0 > 0 ? $0 : nil })
  }

  fileprivate init?(_ item: MQTTInstanceItem) {
    guard let id = item.instanceID else { return nil }
    self.init(
      id: id, name: item.instanceName ?? id, isMQTT: true, status: item.instanceStatus?.rawValue,
      quotas: [Quota("TopicNumLimit", item.topicNum, item.topicNumLimit)].compactMap { $0 },
      expiresAt: nil)
  }
}

extension InstanceFacts.Quota {
  fileprivate init?(_ name: String, _ used: Int?, _ limit: Int?) {
    guard let used, let limit else { return nil }
    self.init(name: name, used: Int64(used), limit: Int64(limit))
  }
}

extension ClientFacts {
  init(_ answer: DescribeMQTTClient.Response) {
    self.init(
      status: answer.connectionStatus?.rawValue, address: answer.clientAddress,
      connectedAt: answer.connectTime?.unixMilliseconds,
      disconnectedAt: answer.disconnectTime?.unixMilliseconds)
  }
}

extension EndpointFacts {
  init(_ endpoint: InstanceEndpoint) {
    self.init(
      isPublic: endpoint.type?.rawValue == "PUBLIC", status: endpoint.status?.rawValue,
      isOpenToAll: (endpoint.ipRules ?? []).contains {
        $0.allow == true && $0.ip.map(EndpointFacts.isEverybody) == true
      }, subnetID: endpoint.subnetID)
  }

  init(_ answer: DescribeMQTTInsPublicEndpoints.Response) {
    self.init(
      isPublic: true, status: answer.status?.rawValue,
      isOpenToAll: (answer.rules ?? []).contains {
        $0.allow == true && $0.ipRule.map(EndpointFacts.isEverybody) == true
      })
  }

  private static func isEverybody(_ range: String) -> Bool {
    ["0.0.0.0/0", "0.0.0.0", "::/0"].contains(range)
  }
}

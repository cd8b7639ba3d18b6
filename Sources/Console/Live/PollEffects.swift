import FoundationEssentials
import ModelViewUpdate
import TRocket
import TencentCloud

/// The background poller's calls, as effects.
struct PollEffects {
  /// How long a batch may take, in milliseconds: after it the next one goes on without the rest.
  static let deadlineMilliseconds = 10_000

  let environment: ConsoleEnvironment
  let region: String

  /// Asks for all targets at once.
  func poll(_ targets: [PollTarget], batch: Int) -> Effect<Message> {
    .run("poll \(region) #\(batch)") { [environment, region] send in
      let client = await environment.client(region)
      let gathering = SampleBatch(
        ids: targets, deadlineMilliseconds: PollEffects.deadlineMilliseconds
      ) { target throws(CloudError) in
        let clock = ContinuousClock()
        let start = clock.now
        let facts = try await PollEffects.facts(target, client)
        let elapsed = start.duration(to: clock.now) / .milliseconds(1)
        return Polled(facts: facts, milliseconds: Int(elapsed.rounded()))
      }
      await gathering.run { results in
        send(
          .polled(
            PollAnswer(region: region, results: results, jitter: Double.random(in: 0..<1))))
      }
    }
  }

  private static func facts(
    _ target: PollTarget, _ client: CloudClient
  ) async throws(CloudError) -> PollFacts {
    switch target {
    case .instances: return .instances(try await instances(client))
    case .mqttInstances: return .instances(try await mqttInstances(client))
    case .instance(let id):
      let answer = try await client.call(DescribeInstance(instanceID: id))
      return .instance(
        (answer.endpointList ?? []).map(EndpointFacts.init),
        InstanceDetail(
          renewsItself: answer.renewFlag.map { $0 == 1 }))
    case .publicEndpoint(let id):
      let answer = try await client.call(DescribeMQTTInsPublicEndpoints(instanceID: id))
      return .endpoints([EndpointFacts(answer)])
    case .groups(let id): return try await groups(of: id, client)
    case .group(let instanceID, let name):
      let answer = try await client.call(
        DescribeConsumerGroup(instanceID: instanceID, consumerGroup: name))
      return .group([
        .integer(answer.consumerLag.map(Int64.init)), .integer(answer.tps.map(Int64.init)),
        .integer(answer.consumerNum.map(Int64.init)),
      ])
    case .client(let instanceID, let clientID):
      let answer = try await client.call(
        DescribeMQTTClient(instanceID: instanceID, clientID: clientID))
      return .client(ClientFacts(answer))
    }
  }

  private static func instances(
    _ client: CloudClient
  ) async throws(CloudError) -> [InstanceFacts] {
    var found: [InstanceFacts] = []
    while true {
      let page = try await client.call(
        DescribeInstanceList(offset: found.count, limit: Pager.pageSize))
      let items = page.data ?? []
      found += items.compactMap(InstanceFacts.init)
      if items.isEmpty || found.count >= page.totalCount ?? 0 { return found }
    }
  }

  private static func mqttInstances(
    _ client: CloudClient
  ) async throws(CloudError) -> [InstanceFacts] {
    var found: [InstanceFacts] = []
    while true {
      let page = try await client.call(
        DescribeMQTTInstanceList(offset: found.count, limit: Pager.pageSize))
      let items = page.data ?? []
      found += items.compactMap(InstanceFacts.init)
      if items.isEmpty || found.count >= page.totalCount ?? 0 { return found }
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
      if items.isEmpty || read >= page.totalCount ?? 0 { return .groups(names, calls: calls) }
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
  fileprivate init(_ answer: DescribeMQTTClient.Response) {
    self.init(
      status: answer.connectionStatus?.rawValue, address: answer.clientAddress,
      connectedAt: answer.connectTime?.unixMilliseconds,
      disconnectedAt: answer.disconnectTime?.unixMilliseconds)
  }
}

extension EndpointFacts {
  fileprivate init(_ endpoint: InstanceEndpoint) {
    self.init(
      isPublic: endpoint.type?.rawValue == "PUBLIC", status: endpoint.status?.rawValue,
      isOpenToAll: (endpoint.ipRules ?? []).contains {
        $0.allow == true && $0.ip.map(EndpointFacts.isEverybody) == true
      })
  }

  fileprivate init(_ answer: DescribeMQTTInsPublicEndpoints.Response) {
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

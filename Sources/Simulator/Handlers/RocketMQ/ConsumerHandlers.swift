import FoundationEssentials
import TRocket

extension Handlers {
  /// What today's dialect tells of the lag of a group and of those who consume for it.
  mutating func registerConsumers() {
    register(DescribeConsumerLag.self) { request, world, moment throws(ServiceFault) in
      if let legacy = world.legacyInstances[request.instanceID] {
        return DescribeConsumerLag.Response(consumerLag: try legacy.lag(request, at: moment))
      }
      let group = try world.group(request.consumerGroup, of: request.instanceID)
      guard let topic = request.subscribeTopic, !topic.isEmpty else {
        return DescribeConsumerLag.Response(consumerLag: group.lag(at: moment.elapsed))
      }
      let subscription = try group.subscription(of: topic)
      return DescribeConsumerLag.Response(
        consumerLag: group.progress(at: moment.elapsed).lag(subscription))
    }
    register(DescribeConsumerClientList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let group = try world.group(request.consumerGroup, of: request.instanceID)
      let criteria = try Criteria(request.filters, known: ["ClientId", "ClientIp"])
      let all = group.loadedConsumers(at: moment.elapsed).filter {
        criteria.contains("ClientId", $0.client.id)
          && criteria.contains("ClientIp", $0.client.address)
      }
      return DescribeConsumerClientList.Response(
        totalCount: all.count, data: page.of(all).map { $0.client.item(lag: $0.lag) })
    }
    register(DescribeConsumerClient.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let contents = try world.contents(of: request.instanceID)
      let groups =
        request.consumerGroup.map { name in contents.groups[name].map { [$0] } ?? [] }
        ?? contents.groups.rows
      for group in groups {
        let all = group.loadedConsumers(at: moment.elapsed)
        guard let place = all.firstIndex(where: { $0.client.id == request.clientID }) else {
          continue
        }
        let topics = group.consumption(by: place, of: all.count, in: contents, at: moment)
        return DescribeConsumerClient.Response(
          client: all[place].client.item(lag: all[place].lag),
          topicList: Array(page.of(topics)), topicTotalCount: topics.count)
      }
      throw ServiceFault(
        "ResourceNotFound", "The client \(request.clientID) is not connected.")
    }
  }
}

extension LegacyInstance {
  /// - Throws: `ResourceNotFound.Group` where namespace or name is none of its own.
  fileprivate func lag(
    _ request: DescribeConsumerLag, at moment: Moment
  ) throws(ServiceFault) -> Int {
    let name = request.consumerGroup ?? ""
    guard request.namespace == namespace, groups[name] != nil else { throw .groupNotFound(name) }
    return lag(of: name, at: moment.elapsed)
  }
}

extension World {
  /// - Throws: `ResourceNotFound.Instance`, `ResourceNotFound.Group`
  mutating func group(_ name: String?, of instance: String) throws(ServiceFault) -> Group {
    let contents = try contents(of: instance)
    guard let group = contents.groups[name ?? ""] else { throw .groupNotFound(name ?? "") }
    return group
  }
}

extension Group {
  /// - Throws: `ResourceNotFound.Topic` where it does not subscribe to it.
  func subscription(of topic: String) throws(ServiceFault) -> Subscription {
    guard let subscription = subscriptions.first(where: { $0.topic == topic }) else {
      throw .topicNotFound(topic)
    }
    return subscription
  }

  /// Its consumers with what each holds of the lag.
  func loadedConsumers(
    at seconds: Double
  ) -> [(client: ConnectedClient, lag: Int)] {
    let clients = consumers(at: seconds)
    return Array(zip(clients, shares(of: lag(at: seconds), among: clients.count)))
  }

  /// What one of so many consumers has of each topic.
  fileprivate func consumption(
    by place: Int, of count: Int, in contents: InstanceContents, at moment: Moment
  ) -> [TopicConsumeStats] {
    let progress = progress(at: moment.elapsed)
    return subscriptions.compactMap { subscription in
      guard let topic = contents.topics[subscription.topic] else { return nil }
      let queues = (0..<topic.queues).count { $0 % count == place }
      return TopicConsumeStats(
        topic: topic.name, topicType: topic.type, queueNum: queues,
        consumerLag: shares(of: progress.lag(subscription), among: count)[place],
        subString: subscription.expression,
        lastUpdateTime: Date(milliseconds: lastConsumed(subscription, at: moment)))
    }
  }
}

extension ConnectedClient {
  func item(lag: Int) -> ConsumerClient {
    ConsumerClient(
      clientID: id, clientAddr: address, language: language, version: version, consumerLag: lag,
      channelProtocol: ChannelProtocol(rawValue: protocolName))
  }
}

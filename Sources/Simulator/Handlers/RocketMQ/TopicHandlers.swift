import FoundationEssentials
import TRocket
import TencentCloud

extension Handlers {
  mutating func registerTopics() {
    register(DescribeTopicList.self) { request, world, moment throws(ServiceFault) in
      let criteria = try Criteria(request.filters, known: ["TopicName", "TopicType"])
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let tags = TagCriteria(request.tagFilters)
      let instance = try world.instance(request.instanceID)
      let contents = try world.contents(of: request.instanceID)
      let rows = request.fromGroup.flatMap { $0.isEmpty ? nil : contents.topics(of: $0) }
      var found = rows ?? contents.topics.rows
      if !criteria.isEmpty || !tags.isEmpty {
        found = found.filter {
          criteria.contains("TopicName", $0.name)
            && criteria.equals("TopicType", $0.type.filterValue(in: moment.dialect))
            && tags.admit($0.tags)
        }
      }
      return DescribeTopicList.Response(
        totalCount: found.count, data: page.of(found).map { $0.item(of: instance) })
    }
    register(DescribeTopic.self) { request, world, moment throws(ServiceFault) in
      let criteria = try Criteria(request.filters, known: ["ConsumerGroup"])
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let instance = try world.instance(request.instanceID)
      let contents = try world.contents(of: request.instanceID)
      guard let topic = contents.topics[request.topic] else { throw .topicNotFound(request.topic) }
      let groups = contents.groups(of: topic.name)
        .filter { criteria.contains("ConsumerGroup", $0.name) }
      return DescribeTopic.Response(
        instanceID: instance.name, topic: topic.name, topicType: topic.type,
        remark: topic.remark, createdTime: moment.date(topic.createdTime),
        lastUpdateTime: moment.date(topic.lastWritten(at: moment)),
        subscriptionCount: groups.count,
        subscriptionData: page.of(groups).compactMap {
          $0.subscription(to: topic, of: instance, at: moment)
        }, msgTTL: topic.retention ?? instance.retention, queueNum: topic.queues,
        autoExpireDelete: topic.expiry.isDeletion, autoExpireTime: topic.expiry.minutes)
    }
  }
}

extension TopicType {
  /// The values of the `TopicType` filter of May 2024 by the type that they stand for.
  private static let filterValues = [String: String](
    (APICatalog.trocket.enumeration(named: "TopicTypeFilter")?.values ?? []).map {
      ($0.meaning, $0.value)
    }, uniquingKeysWith: { first, _ in first })

  /// Today types are asked for by their own names.
  fileprivate func filterValue(in dialect: Dialect) -> String {
    dialect == .today ? rawValue : Self.filterValues[rawValue] ?? rawValue
  }
}

extension Topic {
  fileprivate func item(of instance: RocketInstance) -> TopicItem {
    TopicItem(
      instanceID: instance.name, topic: name, topicType: type, queueNum: queues, remark: remark,
      clusterIdV4: origin?.instance, namespaceV4: origin?.namespace, topicV4: origin?.name,
      fullNamespaceV4: origin?.fullNamespace,
      msgTTL: retention ?? instance.retention, tagList: tags,
      autoExpireDelete: ownExpiry?.isDeletion, autoExpireTime: ownExpiry?.minutes)
  }
}

extension Group {
  /// The subscription to a topic as an answer says it.
  func subscription(to topic: Topic, of instance: RocketInstance, at moment: Moment)
    -> SubscriptionData?
  {
    guard let subscription = subscriptions.first(where: { $0.topic == topic.name }) else {
      return nil
    }
    let progress = progress(at: moment.elapsed)
    return SubscriptionData(
      instanceID: instance.name, topic: topic.name, topicType: topic.type,
      topicQueueNum: topic.queues, consumerGroup: name,
      isOnline: isEnabled && progress.state.isOnline,
      consumeType: consumeType(at: moment) ?? (moment.dialect == .today ? nil : ""),
      subString: subscription.expression, expressionType: subscription.expressionType,
      consistency: subscription.isConsistent ? 0 : 1,
      consumerLag: progress.lag(subscription),
      lastUpdateTime: moment.date(lastConsumed(subscription, at: moment)),
      maxRetryTimes: maxRetryTimes,
      consumeMessageOrderly: isOrderly, messageModel: model,
      clientSubscriptionInfos: subscription.isConsistent
        ? [] : differing(subscription, at: moment.elapsed))
  }

  /// The half of its consumers that still takes everything.
  private func differing(
    _ subscription: Subscription, at seconds: Double
  ) -> [ClientSubscriptionInfo] {
    let all = consumers(at: seconds)
    return all.prefix(all.count / 2).map {
      ClientSubscriptionInfo(
        clientID: $0.id, clientAddr: $0.address, topic: subscription.topic, subString: "*",
        expressionType: "TAG")
    }
  }

  /// Known only while consumers are online. Otherwise it is empty in the dialect of May 2024; today's
  /// has no such value.
  func consumeType(at moment: Moment) -> String? {
    consumersOnline(at: moment.elapsed) > 0 ? "PUSH" : nil
  }
}

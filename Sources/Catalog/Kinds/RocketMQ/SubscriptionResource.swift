package import TRocket
package import TencentCloud

/// The topics that a group subscribes to. A service of today lists them; of one of 2024 every topic of
/// the instance is asked whether the group is among its subscribers, and what is found is shown as it
/// comes.
package enum SubscriptionResource: Kind {
  static let id = ResourceID.subscriptions
  static let scope = Resource.Scope.rocketMQ

  /// Topics asked at once; the client keeps to the service's limit.
  private static let window = 8

  package static let resource = Resource(
    id, Phrase("Topics of the group", "消费组的主题"), scope: scope,
    fields: SubscriptionFields.all.map(\.description), fieldTitles: SubscriptionFields.titles,
    columns: [
      .field("Topic", 26, weight: 3), .field("ConsumerLag", 11), .field("IsOnline", 8),
      .field("TopicType", 13), .field("SubString", 14, weight: 1), .field("MessageModel", 12),
      .field("Consistency", 11), .field("LastUpdateTime", 19),
    ],
    source: .search(action: DescribeTopic.id) { client, location, found throws(CloudError) in
      let group = GroupKey(instanceID: location.instanceID ?? "", name: location.parent ?? "")
      do throws(CloudError) {
        let items = try await told(client, of: group)
        found(
          ListPage(
            rows: items.map { SubscriptionFields.row($0, id: $0.topic ?? "") },
            total: items.count))
      } catch {
        // Where there is no such list, or the account may not ask for it, there is another way.
        guard RegionAnswers.standing(by: error)?.isOutOfReach == true else { throw error }
        try await search(client, location, found)
      }
    },
    describe: [
      .action {
        DescribeTopic(instanceID: $0.instanceID ?? "", topic: $1, offset: 0, limit: 100)
      }
    ],
    entered: .subscribers, parentParameter: "ConsumerGroup", isReachedByName: false,
    emptyText: Phrase(
      "This group has no subscriptions. {back} goes back.", "该消费组没有订阅任何主题。按 {back} 返回。"))

  static let forms = [
    ActionForm(
      id: "reset-offset-of-topic", action: ResetConsumerGroupOffset.id,
      title: Phrase("Reset the offset of the group", "重置消费组的消费位点"), resource: id,
      purpose: .other, target: .row, isByKeyOnly: true,
      recipe: ReadBackRecipe(
        id, sources: [.describe(DescribeConsumerLag.id)], nameParameter: "ConsumerGroup",
        otherNameParameter: "SubscribeTopic", fields: ["ConsumerLag"], numbers: ["ConsumerLag"]),
      effect: .offsetReset,
      consequence: Phrase(
        "Messages are skipped, or delivered again. This cannot be undone.",
        "消息将被跳过或再次投递，且无法撤销。"))
  ]

  static let readingTitles = [
    DescribeTopicListByGroup.id: Phrase("Topics of a group", "查询消费组订阅的主题列表")
  ]

  /// What the service tells of the topics of a group.
  /// - Throws: The failure of a call, and that a page cannot be read whole.
  package static func told(
    _ client: CloudClient, of group: GroupKey
  ) async throws(CloudError) -> [SubscriptionData] {
    let topics = try await WholeList<SubscriptionData>(
      client,
      request: {
        DescribeTopicListByGroup(
          instanceID: group.instanceID, offset: $0, limit: Paging.pageSize,
          consumerGroup: group.name)
      },
      items: { $0.data }, total: { $0.totalCount }, name: { $0.topic })
    if let flaw = topics.flaw { throw flaw }
    return topics.items
  }

  private static func search(
    _ client: CloudClient, _ location: Location, _ found: @Sendable (ListPage) -> Void
  ) async throws(CloudError) {
    let topics = try await topicNames(client, location)
    found(ListPage(rows: [], total: nil, searched: .init(done: 0, total: topics.count)))
    var done = 0
    while done < topics.count {
      let batch = topics[done..<min(topics.count, done + window)]
      var rows: [Row] = []
      for result in await ask(batch, client, location) {
        if let row = try result.get() { rows.append(row) }
      }
      done += batch.count
      found(ListPage(rows: rows, total: nil, searched: .init(done: done, total: topics.count)))
    }
  }

  private static func topicNames(
    _ client: CloudClient, _ location: Location
  ) async throws(CloudError) -> [String] {
    let topics = try await WholeList<TopicItem>(
      client,
      request: {
        DescribeTopicList(
          instanceID: location.instanceID ?? "", offset: $0, limit: Paging.pageSize)
      },
      items: { $0.data }, total: { $0.totalCount }, name: { $0.topic })
    // Whether the group subscribes to a topic that was not named, nobody could say.
    if let flaw = topics.flaw { throw flaw }
    return topics.items.compactMap(\.topic)
  }

  private static func ask(
    _ topics: ArraySlice<String>, _ client: CloudClient, _ location: Location
  ) async -> [Result<Row?, CloudError>] {
    let group = GroupKey(
      instanceID: location.instanceID ?? "", name: location.parent ?? "")
    return await withTaskGroup(of: (Int, Result<Row?, CloudError>).self) { tasks in
      for (index, topic) in topics.enumerated() {
        tasks.addTask {
          do throws(CloudError) {
            let item = try await subscription(client, of: group, to: topic)
            return (index, .success(item.map { SubscriptionFields.row($0, id: topic) }))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      var results = [Result<Row?, CloudError>](repeating: .success(nil), count: topics.count)
      for await (index, result) in tasks { results[index] = result }
      return results
    }
  }

  /// What a topic says of a group; nil where the group does not subscribe to it.
  package static func subscription(
    _ client: CloudClient, of group: GroupKey, to topic: String
  ) async throws(CloudError) -> SubscriptionData? {
    let groups = try await WholeList<SubscriptionData>(
      client,
      request: {
        DescribeTopic(
          instanceID: group.instanceID, topic: topic, offset: $0, limit: Paging.pageSize)
      },
      items: { answer throws(CloudError) in
        guard let groups = answer.subscriptionData else {
          throw CloudError.withoutList(DescribeTopic.self)
        }
        return groups
      },
      total: { $0.subscriptionCount }, name: { $0.consumerGroup },
      until: { $0.consumerGroup == group.name })
    if let found = groups.items.last, found.consumerGroup == group.name { return found }
    if let flaw = groups.flaw { throw flaw }
    return nil
  }
}

extension ResourceID {
  package static let subscriptions = ResourceID("subscriptions")
}

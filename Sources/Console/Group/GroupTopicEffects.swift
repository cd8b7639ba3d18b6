import Catalog
import ModelViewUpdate
import Panes
import TRocket
import TencentCloud
import Watching

/// The requests that find the topics of a group.
struct GroupTopicEffects {
  let environment: ConsoleEnvironment
  let region: String

  /// Asks for the list of the group's topics.
  func tell(_ paneID: Int, _ group: GroupKey) -> Effect<Message> {
    .run(RequestLabel.groupTopics(paneID)) { [environment, region] send in
      let client = await environment.client(region)
      let result: Result<[GroupTopic], CloudError>
      do throws(CloudError) {
        let items = try await SubscriptionResource.told(client, of: group)
        result = .success(items.map(GroupTopic.init))
      } catch {
        result = .failure(error)
      }
      send(.groupTopics(GroupTopicsAnswer(paneID: paneID, content: .told(result))))
    }
  }

  /// Lists a page of the instance's topics.
  func list(_ paneID: Int, _ group: GroupKey, from offset: Int) -> Effect<Message> {
    .run(RequestLabel.groupTopics(paneID)) { [environment, region] send in
      let client = await environment.client(region)
      let content: GroupTopicsAnswer.Content
      do throws(CloudError) {
        let reply = try await client.reply(
          to: DescribeTopicList(
            instanceID: group.instanceID, offset: offset, limit: Pager.pageSize))
        let page = reply.value
        content = .listed(
          .success(
            .init(names: page.data.map(\.topic), total: page.totalCount, excess: reply.excess)))
      } catch {
        content = .listed(.failure(error))
      }
      send(.groupTopics(GroupTopicsAnswer(paneID: paneID, content: content)))
    }
  }

  /// Asks topics whether the group is among their subscribers.
  func ask(_ paneID: Int, _ group: GroupKey, _ topics: [String]) -> Effect<Message> {
    .run(RequestLabel.groupTopics(paneID)) { [environment, region] send in
      let client = await environment.client(region)
      let batch = SampleBatch(
        ids: topics, gatheringMilliseconds: environment.gatheringMilliseconds,
        clockSpeed: environment.clockSpeed,
        deadlineMilliseconds: Int(Poller.deadlineMilliseconds),
        late: { _ in CloudError(.transport(.timedOut), action: DescribeTopic.id) }
      ) { topic throws(CloudError) in
        try await SubscriptionResource.subscription(client, of: group, to: topic)
          .map(GroupTopic.init)
      }
      await batch.run { results in
        send(.groupTopics(GroupTopicsAnswer(paneID: paneID, content: .asked(results))))
      }
    }
  }
}

extension GroupTopic {
  fileprivate init(_ item: SubscriptionData) {
    self.init(
      name: item.topic ?? "", lag: item.consumerLag.map(Int64.init), isOnline: item.isOnline,
      consistency: item.consistency.map(Int64.init), expression: item.subString)
  }
}

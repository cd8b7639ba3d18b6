import Catalog
import ModelViewUpdate
import TRocket
import TencentCloud
import Watching

/// What the survey of topics came to.
package struct TopicSurveyAnswer: Sendable {
  /// What was answered.
  enum Content: Sendable {
    /// Some names of topics, and whether they are the last.
    case listed(Result<(names: [String], isLast: Bool), CloudError>)
    /// What each of some topics said.
    case asked([String], [Result<DescribeTopic.Response, CloudError>])
    /// What each of some groups that nobody consumes said of its topics.
    case consumed([(GroupKey, Result<DescribeTopicListByGroup.Response, CloudError>)])
  }

  /// The region that was asked.
  let region: String
  /// The instance whose topics they are; empty of groups, which name their own.
  let instanceID: String
  /// What was answered.
  let content: Content
}

/// The survey of who subscribes to topics: a step when it is time for one.
enum TopicSurveyUpdate {
  /// Asks for the next step.
  static func goOn(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let step = model.watch.nextTopicStep(at: work.moment) else { return .none }
    let (environment, region) = (work.environment, model.session.region)
    return .run(RequestLabel.topicSurvey(region: region)) { send in
      let client = await environment.client(region).withoutRetries
      send(.topicsSurveyed(await answer(to: step, client, region)))
    }
  }

  /// Takes what it came to. An answer of another region is dropped.
  static func take(
    _ answer: TopicSurveyAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard answer.region == model.session.region else { return .none }
    switch answer.content {
    case .listed(let result):
      model.watch.take(topicNames: result, of: answer.instanceID, at: work.moment)
    case .asked(let topics, let results):
      model.watch.take(topics: results, of: topics, answer.instanceID, at: work.moment)
    case .consumed(let results): model.watch.take(consumed: results, at: work.moment)
    }
    BoardUpdate.fill(&model, at: work.moment)
    return .none
  }

  private static func answer(
    to step: TopicSurvey.Step, _ client: CloudClient, _ region: String
  ) async -> TopicSurveyAnswer {
    switch step {
    case .list(let id, let offset):
      return TopicSurveyAnswer(
        region: region, instanceID: id, content: .listed(await names(client, id, from: offset)))
    case .ask(let id, let topics):
      var results: [Result<DescribeTopic.Response, CloudError>] = []
      for topic in topics { results.append(await subscribers(client, id, topic)) }
      return TopicSurveyAnswer(
        region: region, instanceID: id, content: .asked(topics, results))
    case .consumed(let keys):
      let results = await Watch.lastConsumption(of: keys, client)
      return TopicSurveyAnswer(region: region, instanceID: "", content: .consumed(results))
    }
  }

  private static func names(
    _ client: CloudClient, _ instanceID: String, from offset: Int
  ) async -> Result<(names: [String], isLast: Bool), CloudError> {
    do throws(CloudError) {
      let answer = try await client.call(
        DescribeTopicList(
          instanceID: instanceID, offset: offset, limit: TopicSurvey.pageSize))
      let names = answer.data.compactMap(\.topic)
      let end = offset + answer.data.count
      return .success((names, names.isEmpty || end >= (answer.totalCount ?? end)))
    } catch {
      return .failure(error)
    }
  }

  private static func subscribers(
    _ client: CloudClient, _ instanceID: String, _ topic: String
  ) async -> Result<DescribeTopic.Response, CloudError> {
    do throws(CloudError) {
      return .success(
        try await client.call(
          DescribeTopic(
            instanceID: instanceID, topic: topic, offset: 0, limit: TopicSurvey.pageSize)))
    } catch {
      return .failure(error)
    }
  }
}

package import Catalog
package import ModelViewUpdate
package import TRocket
package import TencentCloud

/// Who subscribes to topics, and what that says of their groups.
extension Watch {
  /// What the survey of topics asks next, where it is time for it.
  package mutating func nextTopicStep(at moment: Moment) -> TopicSurvey.Step? {
    guard hasListed, !poller.isResting(at: moment) else { return nil }
    if let step = nextLonelyStep(at: moment) { return step }
    guard poller.firstRound?.isUnderWay != true, poller.tally.waitingCount == 0 else { return nil }
    var survey = topics
    let step = survey.nextStep(
      surveyedInstances, callsPerSecond: poller.budgetPerSecond, at: moment.uptimeMilliseconds)
    topics = survey
    switch step {
    case .list?: poller.spend(1, at: moment)
    case .ask(_, let topics)?: poller.spend(topics.count, at: moment)
    case .consumed?, nil: break
    }
    return step
  }

  /// Whether it is known of all groups that nobody consumes when they were consumed last, as far as
  /// anybody can know.
  package var knowsLonelyGroups: Bool { findings.lonelyGroups.allSatisfy(topics.lonely.isSettled) }

  /// Which groups that nobody consumes are asked when they were consumed last, where there are some.
  package mutating func nextLonelyStep(at moment: Moment) -> TopicSurvey.Step? {
    var survey = topics
    let step = survey.nextLonelyStep(findings)
    topics = survey
    if case .consumed(let keys)? = step { poller.spend(keys.count, at: moment) }
    return step
  }

  /// Those that come first by the settings come first here as well.
  private var surveyedInstances: [String] {
    instances.values.filter { !$0.isMQTT && !InstanceResource.isLegacy($0.id) }.map(\.id)
      .sorted { left, right in
        let first = poller.firstRound
        let (isLeft, isRight) = (first?.prefers(left) == true, first?.prefers(right) == true)
        return isLeft != isRight ? isLeft : left < right
      }
  }

  /// Takes some names of an instance's topics.
  package mutating func take(
    topicNames result: Result<(names: [String], isLast: Bool), CloudError>,
    of instanceID: String, at moment: Moment
  ) {
    switch result {
    case .success(let page):
      noteCall(DescribeTopicList.id, nil, at: moment)
      note(topics.take(page.names, of: instanceID, isLast: page.isLast), instanceID)
    case .failure(let error):
      noteCall(DescribeTopicList.id, error, at: moment)
      if RegionAnswers.standing(by: error)?.isOutOfReach == true { return topics.refuse() }
      note(topics.take(nil, of: instanceID, isLast: true), instanceID)
    }
  }

  /// Takes what topics said of their subscribers.
  package mutating func take(
    topics results: [Result<DescribeTopic.Response, CloudError>], of asked: [String],
    _ instanceID: String, at moment: Moment
  ) {
    var answers: [DescribeTopic.Response] = []
    for result in results {
      switch result {
      case .success(let answer):
        noteCall(DescribeTopic.id, nil, at: moment)
        answers.append(answer)
      case .failure(let error):
        noteCall(DescribeTopic.id, error, at: moment)
        if RegionAnswers.standing(by: error)?.isOutOfReach == true { return topics.refuse() }
      }
    }
    note(topics.take(answers, of: asked, instanceID, at: moment), instanceID)
  }

  /// Takes what groups that nobody consumes said of their topics.
  package mutating func take(
    consumed results: [(GroupKey, Result<DescribeTopicListByGroup.Response, CloudError>)],
    at moment: Moment
  ) {
    var answers: [(GroupKey, DescribeTopicListByGroup.Response)] = []
    for (key, result) in results {
      switch result {
      case .success(let answer):
        noteCall(DescribeTopicListByGroup.id, nil, at: moment)
        answers.append((key, answer))
      case .failure(let error):
        noteCall(DescribeTopicListByGroup.id, error, at: moment)
        if RegionAnswers.standing(by: error)?.isOutOfReach == true {
          return topics.take(consumed: nil)
        }
      }
    }
    topics.take(consumed: answers, of: results.map(\.0))
    groups.reconsider(Set(answers.map(\.0)))
    for (key, _) in answers { unjudged.instances.insert(key.instanceID) }
  }

  /// Asks groups that nobody consumes for their topics, which say when each was consumed last.
  package static func lastConsumption(
    of keys: [GroupKey], _ client: CloudClient
  ) async -> [(GroupKey, Result<DescribeTopicListByGroup.Response, CloudError>)] {
    var results: [(GroupKey, Result<DescribeTopicListByGroup.Response, CloudError>)] = []
    for key in keys {
      do throws(CloudError) {
        let answer = try await client.call(
          DescribeTopicListByGroup(
            instanceID: key.instanceID, offset: 0, limit: TopicSurvey.pageSize,
            consumerGroup: key.name))
        results.append((key, .success(answer)))
      } catch {
        results.append((key, .failure(error)))
        // What is not there for one is there for none.
        if RegionAnswers.standing(by: error)?.isOutOfReach == true { break }
      }
    }
    return results
  }

  private mutating func note(_ changed: Set<GroupKey>, _ instanceID: String) {
    groups.reconsider(changed)
    unjudged.instances.insert(instanceID)
  }
}

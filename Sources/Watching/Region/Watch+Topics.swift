import Catalog
package import ModelViewUpdate
package import TRocket
package import TencentCloud

/// Who subscribes to topics, and what that says of their groups.
extension Watch {
  /// What the survey of topics asks next, where it is time for it.
  package mutating func nextTopicStep(at moment: Moment) -> TopicSurvey.Step? {
    guard hasListed, poller.firstRound?.isUnderWay != true, poller.tally.waitingCount == 0,
      !poller.isResting(at: moment)
    else { return nil }
    var survey = topics
    let step = survey.nextStep(
      surveyedInstances, callsPerSecond: poller.budgetPerSecond, at: moment.uptimeMilliseconds)
    topics = survey
    switch step {
    case .list?: poller.spend(1, at: moment)
    case .ask(_, let topics)?: poller.spend(topics.count, at: moment)
    case nil: break
    }
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

  private mutating func note(_ changed: Set<GroupKey>, _ instanceID: String) {
    groups.reconsider(changed)
    unjudged.instances.insert(instanceID)
  }
}

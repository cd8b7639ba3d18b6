import TencentCloud
import Catalog
import ModelViewUpdate
import Panes
import TRocket
import Watching

/// Looking for the topics of the group on the screen, step by step and within the budget.
enum GroupTopicsUpdate {
  /// Between two steps, in milliseconds.
  static let stepMilliseconds = 1000

  /// Takes the next step, where there is one: half of a second's budget at most. It begins once the
  /// group itself was read, and rests while that is shown as JSON.
  static func goOn(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pane = model.top, let detail = pane.detail, let group = detail.groupKey,
      !group.isShared, !detail.topics.isAsking, !detail.showsJSON
    else { return .none }
    var topics = detail.topics
    topics.renew(at: work.moment)
    let effects = GroupTopicEffects(
      environment: work.environment, region: model.session.region)
    var effect = Effect<Message>.none
    switch topics.stage {
    case .listing where topics.way == .told:
      if model.answers.isOutOfReach(
        DescribeTopicListByGroup.id, in: model.session.region, at: work.moment)
      {
        topics.search()
        model.changeTopDetail { $0.topics = topics }
        return goOn(&model, work)
      }
      topics.isAsking = true
      model.poller.spend(1, at: work.moment)
      effect = effects.tell(pane.id, group)
    case .listing:
      topics.isAsking = true
      model.poller.spend(1, at: work.moment)
      effect = effects.list(pane.id, group, from: topics.readCount)
    case .waiting: break
    case .asking, .complete:
      let names = topics.takePending(max(1, model.poller.budgetPerSecond / 2))
      model.poller.spend(names.count, at: work.moment)
      if !names.isEmpty { effect = effects.ask(pane.id, group, names) }
    }
    model.changeTopDetail { $0.topics = topics }
    return effect
  }

  /// Takes what was learnt and goes on after a while.
  static func take(
    _ answer: GroupTopicsAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let index = model.panes.firstIndex(where: { $0.id == answer.paneID }),
      var detail = model.panes[index].detail
    else { return .none }
    count(answer, &model, at: work.moment)
    switch answer.content {
    case .told(.success(let found)): detail.topics.tell(found, at: work.moment)
    case .told(.failure(let error)):
      model.answers.learn(error, in: model.session.region, at: work.moment)
      // A policy of 2024 that names its actions does not name this one: the other way stays.
      if RegionAnswers.standing(by: error)?.isOutOfReach == true {
        detail.topics.search()
      } else {
        detail.topics.fail(error)
      }
    case .listed(.success(let page)):
      detail.topics.list(page.names, total: page.total, excess: page.excess)
    case .listed(.failure(let error)): detail.topics.fail(error)
    case .asked(let results): detail.topics.answer(results, at: work.moment)
    }
    model.panes[index].detail = detail
    guard model.top?.id == answer.paneID else { return .none }
    DetailUpdate.measure(&model)
    // What failed is tried again with the next refresh.
    guard detail.topics.failure == nil else { return .none }
    if detail.topics.isBeginning || answer.isOfMissingList { return goOn(&model, work) }
    return detail.topics.isUnderWay
      ? .after("group topics", milliseconds: stepMilliseconds, .timeCame(.groupTopics)) : .none
  }

  /// Has the poller's pane know of the calls.
  private static func count(
    _ answer: GroupTopicsAnswer, _ model: inout ConsoleModel, at moment: Moment
  ) {
    switch answer.content {
    case .told(.success): model.watch.noteCall(DescribeTopicListByGroup.id, nil, at: moment)
    case .told(.failure(let error)):
      model.watch.noteCall(DescribeTopicListByGroup.id, error, at: moment)
    case .listed(.success): model.watch.noteCall(DescribeTopicList.id, nil, at: moment)
    case .listed(.failure(let error)):
      model.watch.noteCall(DescribeTopicList.id, error, at: moment)
    case .asked(let results):
      for result in results.values {
        if case .failure(let error) = result {
          model.watch.noteCall(DescribeTopic.id, error, at: moment)
        } else {
          model.watch.noteCall(DescribeTopic.id, nil, at: moment)
        }
      }
    }
  }
}

extension GroupTopicsAnswer {
  /// Whether the list of the group's topics was asked for and refused: the search begins at once.
  fileprivate var isOfMissingList: Bool {
    if case .told(.failure) = content { true } else { false }
  }
}

import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// Makes the changes of a review, a few at once, each the one way of all changes.
enum ReviewSendingUpdate {
  /// Sends what was reviewed, with the words that were typed; where something came out otherwise
  /// since, it is reviewed again.
  static func begin(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pane = model.top, var review = pane.review else { return .none }
    if let reason = newReason(review, model) {
      return ReviewOpeningUpdate.show(review.items, because: reason, &model, work)
    }
    review.begin()
    model.showReview(review)
    model.changeTopForm { form in
      form.isReading = false
      form.failure = nil
    }
    model.notice = nil
    return .merge(pane.requestLabels.map(Effect.cancel)) + advance(pane.id, &model, work)
      + SpinnerUpdate.start(model)
  }

  private static func newReason(_ review: ChangeReview, _ model: ConsoleModel) -> Phrase? {
    let changes = review.readyChanges
    return changes.lazy.compactMap { model.guardRefusal($0.action.id, $0.target) }.first
      ?? review.confirmation?.terms.difference(from: model.reviewTerms(changes))
  }

  /// Starts the next ones as far as there is room.
  private static func advance(
    _ paneID: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var effects: [Effect<Message>] = []
    while var review = model.review(paneID),
      let (item, change) = review.takeNext(number: model.changes.nextNumber)
    {
      model.changeReview(paneID) { $0 = review }
      let owner = ChangeOwner(paneID: paneID, item: item, isOfSeveral: review.items.count > 1)
      effects.append(ChangeUpdate.start(change, owner: owner, &model, work))
    }
    return .merge(effects)
  }

  /// Takes what became of one; once all are over, its pane goes on.
  static func finish(
    _ ended: EndedChange, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let (job, owner) = (ended.job, ended.job.owner)
    let notice = notice(ended)
    if case .refused(let error) = ended.outcome {
      let target = job.run.change.target
      model.refusals.note(error, region: job.region, instanceID: target.instanceID)
      model.forgetName(after: error, target)
    }
    guard model.review(owner.paneID) != nil else {
      model.notice = notice
      return ended.outcome.isMade || ended.outcome.isAnswered
        ? RereadUpdate.rereadTop(&model, work) : .none
    }
    model.changeReview(owner.paneID) { $0.end(owner.item, ended.outcome) }
    let effect = advance(owner.paneID, &model, work)
    guard var review = model.review(owner.paneID), review.phase == .finished else { return effect }
    if model.top?.id == owner.paneID, review.readyUnconfirmed() {
      return effect
        + ReviewOpeningUpdate.show(review.items, because: notice.text, &model, work)
    }
    return effect + ReviewEndUpdate.conclude(review, owner.paneID, notice, &model, work)
  }

  /// The line about a change; a second line that the journal lacks is told as well.
  static func notice(_ ended: EndedChange) -> Notice {
    let notice = ChangePhrases.notice(ended.job.run.change, ended.outcome)
    guard let problem = ended.job.run.journalProblem else { return notice }
    return Notice(
      .warning,
      Phrase(
        "\(notice.text.english); the journal could not be written: \(problem)",
        "\(notice.text.chinese)；日志无法写入：\(problem)"))
  }

  /// Does not send what has not been sent yet; what was sent goes on.
  static func stop(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let paneID = model.top?.id else { return .none }
    model.changeReview(paneID) { $0.stop() }
    var effects: [Effect<Message>] = []
    for number in model.review(paneID)?.underWay ?? []
    where model.changes.jobs[number]?.run.isBeforeCall == true {
      effects.append(ChangeUpdate.cancel(number, &model, work))
    }
    if let rest = model.review(paneID), !rest.underWay.isEmpty {
      model.notice = Notice(.warning, ReviewPhrases.stopping(rest))
    }
    return .merge(effects)
  }
}

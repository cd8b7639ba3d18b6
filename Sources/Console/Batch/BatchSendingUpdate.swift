import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// Makes the changes of a batch, a few at once, each the one way of all changes.
enum BatchSendingUpdate {
  /// Sends what was reviewed, with the words that were typed; where something came out otherwise
  /// since, it is reviewed again.
  static func begin(
    _ batch: BatchPane, _ confirmation: BatchConfirmation, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    guard let paneID = model.top?.id else { return .none }
    var batch = batch
    if let reason = newReason(batch, confirmation, model) {
      return BatchOpeningUpdate.reopen(batch, because: reason, &model, work)
    }
    for (index, word) in zip(batch.ready, confirmation.terms.words) {
      batch.items[index].change?.confirmation = word
      batch.items[index].state = .waiting
    }
    batch.phase = .sending
    batch.viewport.resize(rows: BatchView.resultRows(model.bodyRows), count: batch.items.count)
    model.showBatch(batch)
    model.notice = nil
    return .cancel(RequestLabel.facts(paneID)) + advance(paneID, &model, work)
      + SpinnerUpdate.start(model)
  }

  private static func newReason(
    _ batch: BatchPane, _ confirmation: BatchConfirmation, _ model: ConsoleModel
  ) -> Phrase? {
    let changes = batch.ready.compactMap { batch.items[$0].change }
    return changes.lazy.compactMap { model.guardRefusal($0.action.id, $0.target) }.first
      ?? confirmation.terms.difference(from: model.reviewTerms(changes))
  }

  /// Starts the next ones as far as there is room; where none is left, tells what came of them.
  private static func advance(
    _ paneID: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var effects: [Effect<Message>] = []
    while let batch = model.batch(paneID), batch.underWay.count < BatchPane.window,
      let next = batch.waiting.first, let change = batch.items[next].change
    {
      let number = model.changes.nextNumber
      model.changeBatch(paneID) { $0.items[next].state = .underWay(number: number) }
      effects.append(
        ChangeUpdate.start(change, owner: .batch(paneID: paneID, item: next), &model, work))
    }
    return .merge(effects)
  }

  /// Takes what became of one.
  static func finish(
    _ ended: EndedChange, paneID: Int, item: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let (job, outcome) = (ended.job, ended.outcome)
    let notice = FormChangeUpdate.notice(ended)
    if case .refused(let error) = outcome {
      model.refusals.note(
        error, region: job.region, instanceID: job.run.change.target.instanceID)
    }
    guard model.batch(paneID) != nil else {
      model.notice = notice
      return .none
    }
    model.changeBatch(paneID) { $0.items[item].state = .ended(outcome) }
    if case .refused(let error) = outcome {
      _ = model.forgetName(after: error, job.run.change.target)
    }
    let effect = advance(paneID, &model, work)
    guard let batch = model.batch(paneID), batch.underWay.isEmpty, batch.waiting.isEmpty else {
      return effect
    }
    return effect + conclude(batch, paneID, notice, &model, work)
  }

  /// A single change that was made closes its review, one that was stopped shows the three;
  /// several show what came of each.
  private static func conclude(
    _ batch: BatchPane, _ paneID: Int, _ notice: Notice, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    model.changeBatch(paneID) { $0.phase = .finished }
    guard model.top?.id == paneID else {
      model.notice = notice
      return .none
    }
    var again = batch
    for index in again.items.indices where again.items[index].isUnconfirmed {
      again.items[index].state = .ready
    }
    if !again.ready.isEmpty {
      return BatchOpeningUpdate.reopen(again, because: notice.text, &model, work)
    }
    if batch.items.count == 1, let item = batch.items.first {
      model.notice = notice
      if item.isMade {
        let effect = close(&model, work)
        model.notice = notice
        return effect
      }
      BatchUpdate.openConflict(0, batch, &model)
      return .none
    }
    model.notice = BatchPhrases.summary(batch)
    return .none
  }

  /// Does not send what has not been sent yet.
  static func stop(
    _ batch: BatchPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let paneID = model.top?.id else { return .none }
    var batch = batch
    for index in batch.waiting { batch.items[index].state = .stopped }
    model.showBatch(batch)
    var effects: [Effect<Message>] = []
    for number in batch.underWay where model.changes.jobs[number]?.run.isBeforeCall == true {
      effects.append(ChangeUpdate.cancel(number, &model, work))
    }
    if let rest = model.batch(paneID), !rest.underWay.isEmpty {
      model.notice = Notice(.warning, BatchPhrases.stopping(rest))
    }
    return .merge(effects)
  }

  /// Leaves the batch: what was made loses its mark and is read again.
  static func close(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let batch = model.top?.batch else { return .none }
    let effect = NavigationUpdate.leave(&model)
    let made = batch.items.filter(\.isMade)
    model.notice = nil
    NavigationUpdate.resizeTop(&model)
    _ = model.changeTopList { $0.unmark(made.map(\.rowID)) }
    for change in made.compactMap(\.change) { model.changeTopDetail { $0.take(change) } }
    if model.top?.permissions != nil {
      return effect + PermissionsUpdate.settle(made, &model, work)
    }
    return made.isEmpty
      ? effect + PollRequests.askWhatIsDue(&model, work)
      : effect + FormSendingUpdate.reread(&model, work)
  }
}

extension DetailPane {
  /// Shows what was changed, where nothing but the row of its list tells it.
  fileprivate mutating func take(_ change: Change) {
    let resource = Resources.resource(location.resource)
    guard resource.describe == nil, let row, change.target.name == rowID else { return }
    let values = zip(resource.fields, row.values).map { field, old -> FieldValue in
      switch change.mine[field.name] {
      case .string(let text): .text(text)
      case .bool(let flag): .flag(flag)
      default: old
      }
    }
    self.row = Row(id: row.id, values: values)
  }
}

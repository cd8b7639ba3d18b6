import Catalog
import Changing
import ModelViewUpdate
import Panes

/// What is done with changes that are made together.
enum BatchUpdate {
  /// Stops what is not sent yet, or, where all is over, closes.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let batch = model.top?.batch else { return .none }
    return batch.phase == .sending
      ? BatchSendingUpdate.stop(batch, &model, work) : BatchSendingUpdate.close(&model, work)
  }

  /// Moves among the results.
  static func move(_ model: inout ConsoleModel, by distance: (_ pageRows: Int) -> Int) {
    guard var batch = model.top?.batch else { return }
    let viewport = batch.viewport
    batch.viewport.select(viewport.selected + distance(viewport.rows), count: batch.items.count)
    model.showBatch(batch)
  }

  /// What is not sent after all; where others of the batch were, back to what came of them.
  static func leaveReview(
    _ batch: BatchPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let isFirst = batch.items.allSatisfy { item in
      switch item.state {
      case .ready, .refused: true
      default: false
      }
    }
    if isFirst { return BatchSendingUpdate.close(&model, work) }
    var batch = batch
    for index in batch.ready { batch.items[index].state = .stopped }
    batch.phase = .finished
    batch.viewport.resize(rows: BatchView.resultRows(model.bodyRows), count: batch.items.count)
    model.showBatch(batch)
    return .none
  }

  /// Opens the conflict that is selected, or else the next one; closes where there is none.
  static func openNextConflict(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let batch = model.top?.batch else { return .none }
    let conflicts = batch.indices { $0.threeWay != nil }
    guard let next = conflicts.first(where: { $0 == batch.viewport.selected }) ?? conflicts.first
    else { return BatchSendingUpdate.close(&model, work) }
    openConflict(next, batch, &model)
    return .none
  }

  /// Reviews what failed once more.
  static func tryAgain(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard var batch = model.top?.batch else { return .none }
    let again = batch.indices(\.isTriedAgain)
    if again.isEmpty {
      model.notice = Notice(.info, BatchPhrases.nothingFailed(model.keyLabels))
      return .none
    }
    for index in again { batch.items[index].state = .ready }
    return review(batch, &model, work)
  }

  /// Shows the three of a change that was stopped.
  static func openConflict(_ item: Int, _ batch: BatchPane, _ model: inout ConsoleModel) {
    var batch = batch
    guard let threeWay = batch.items[item].threeWay, let change = batch.items[item].change else {
      return
    }
    batch.viewport.select(item, count: batch.items.count)
    batch.phase = .conflicting(FormConflict(change: change, threeWay: threeWay), item: item)
    model.showBatch(batch)
  }

  /// Back from a conflict to what became of the others, having dropped the change or not.
  static func leaveConflict(
    _ batch: BatchPane, dropping item: Int?, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if batch.items.count == 1 { return BatchSendingUpdate.close(&model, work) }
    var batch = batch
    batch.phase = .finished
    if let item { batch.items[item].state = .refused(BatchPhrases.dropped) }
    model.showBatch(batch)
    return .none
  }

  /// Back to the review with what was chosen in a conflict.
  static func merge(
    _ batch: BatchPane, _ conflict: FormConflict, _ item: Int, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    var batch = batch
    switch conflict.threeWay.merge(conflict.change) {
    case .undecided:
      model.notice = Notice(.warning, ChangePhrases.chooseFirst(model.keyLabels))
      return .none
    case .nothing where batch.items.count == 1:
      let effect = BatchSendingUpdate.close(&model, work)
      model.notice = Notice(.info, ChangePhrases.nothingLeft)
      return effect
    case .nothing:
      batch.items[item].state = .refused(ChangePhrases.nothingLeft)
      batch.phase = .finished
      model.showBatch(batch)
      return .none
    case .change(let change):
      batch.items[item].change = change
      batch.items[item].state = .ready
      return review(batch, &model, work)
    }
  }

  /// Shows what is ready and asks what it means.
  private static func review(
    _ batch: BatchPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var batch = batch
    batch.phase = .reviewing(BatchOpeningUpdate.confirmation(batch, model))
    model.showBatch(batch)
    guard let paneID = model.top?.id else { return .none }
    return BatchFactsUpdate.ask(paneID: paneID, &model, work)
  }
}

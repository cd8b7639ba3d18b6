import Catalog
import ModelViewUpdate
import Panes

/// What is done with what becomes of changes that are made together.
enum BatchUpdate {
  /// Stops what is not sent yet, or, where all is over, closes.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    model.top?.batch?.review.phase == .sending
      ? ReviewSendingUpdate.stop(&model, work) : BatchEndUpdate.close(&model, work)
  }

  /// Moves among the results.
  static func move(_ model: inout ConsoleModel, by distance: (_ pageRows: Int) -> Int) {
    model.changeTopBatch { $0.select($0.viewport.selected + distance($0.viewport.rows)) }
  }

  /// Opens the conflict that is selected, or else the next one; closes where there is none.
  static func openNextConflict(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let batch = model.top?.batch else { return .none }
    let conflicts = batch.review.indices { $0.threeWay != nil }
    guard let next = conflicts.first(where: { $0 == batch.viewport.selected }) ?? conflicts.first
    else { return BatchEndUpdate.close(&model, work) }
    model.changeTopBatch { batch in
      if batch.review.openConflict(next) { batch.select(next) }
    }
    return .none
  }

  /// Reviews what failed once more.
  static func tryAgain(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard var review = model.top?.batch?.review else { return .none }
    guard review.readyFailed() else {
      model.notice = Notice(.info, ReviewPhrases.nothingFailed(model.keyLabels))
      return .none
    }
    return ReviewOpeningUpdate.show(review.items, &model, work)
  }
}

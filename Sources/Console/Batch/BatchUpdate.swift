import Catalog
import Changing
import ModelViewUpdate
import Panes
import TerminalUI

/// What keys do with changes that are made together.
enum BatchUpdate {
  static func handle(
    _ key: KeyPress, _ batch: BatchPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch batch.phase {
    case .reviewing(let confirmation): return review(key, batch, confirmation, &model, work)
    case .conflicting(let conflict, let item):
      return resolve(key, batch, conflict, item, &model, work)
    case .sending:
      return key.isLeaving
        ? BatchSending.stop(batch, &model, work) : move(key, batch, &model)
    case .finished: return look(key, batch, &model, work)
    }
  }

  /// Pasted text goes into what has to be typed.
  static func paste(_ text: String, _ model: inout ConsoleModel) {
    guard var batch = model.top?.batch, case .reviewing(var confirmation) = batch.phase else {
      return
    }
    confirmation.typed.paste(text)
    batch.phase = .reviewing(confirmation)
    model.showBatch(batch)
  }

  private static func review(
    _ key: KeyPress, _ batch: BatchPane, _ confirmation: BatchConfirmation,
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var (batch, confirmation) = (batch, confirmation)
    confirmation.isWaiting = batch.isAwaited
    switch confirmation.handle(key) {
    case .stay: break
    case .leave: return leaveReview(batch, &model, work)
    case .send: return BatchSending.begin(batch, confirmation, &model, work)
    case .wait: model.notice = Notice(.info, ChangePhrases.stillRead)
    case .mistyped: model.notice = Notice(.warning, Phrases.type(confirmation.asked))
    case .copy: return Copying.send(batch.ready.compactMap { batch.items[$0].change }, &model)
    }
    batch.phase = .reviewing(confirmation)
    model.showBatch(batch)
    return .none
  }

  /// What is not sent after all; where others of the batch were, back to what came of them.
  private static func leaveReview(
    _ batch: BatchPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let isFirst = batch.items.allSatisfy { item in
      switch item.state {
      case .ready, .refused: true
      default: false
      }
    }
    if isFirst { return BatchSending.close(&model, work) }
    var batch = batch
    for index in batch.ready { batch.items[index].state = .stopped }
    batch.phase = .finished
    batch.viewport.resize(rows: BatchView.resultRows(model.bodyRows), count: batch.items.count)
    model.showBatch(batch)
    return .none
  }

  private static func move(
    _ key: KeyPress, _ batch: BatchPane, _ model: inout ConsoleModel
  ) -> Effect<Message> {
    let rows = batch.viewport.rows
    let step: Int
    switch (key.key, key.modifiers) {
    case (.down, _), (.character("j"), []): step = 1
    case (.up, _), (.character("k"), []): step = -1
    case (.pageDown, _), (.character("f"), .control): step = rows
    case (.pageUp, _), (.character("b"), .control): step = -rows
    case (.character("d"), .control): step = rows / 2
    case (.character("u"), .control): step = -rows / 2
    case (.home, _), (.character("g"), []): step = -batch.items.count
    case (.end, _), (.character("G"), _): step = batch.items.count
    default: return .none
    }
    var batch = batch
    batch.viewport.select(batch.viewport.selected + step, count: batch.items.count)
    model.showBatch(batch)
    return .none
  }

  /// The results: conflicts are opened one by one, what failed is reviewed again.
  private static func look(
    _ key: KeyPress, _ batch: BatchPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch (key.key, key.modifiers) {
    case (.escape, _), (.character("c"), .control), (.character("q"), []):
      return BatchSending.close(&model, work)
    case (.enter, _):
      guard batch.items[batch.viewport.selected].threeWay != nil else {
        if let next = batch.items.firstIndex(where: { $0.threeWay != nil }) {
          openConflict(next, batch, &model)
          return .none
        }
        return BatchSending.close(&model, work)
      }
      openConflict(batch.viewport.selected, batch, &model)
      return .none
    case (.character("r"), []): return tryAgain(batch, &model, work)
    case (.character("y"), []):
      return Copying.send(
        BatchPhrases.report(batch, model.language), BatchPhrases.copiedReport, &model)
    default: return move(key, batch, &model)
    }
  }

  private static func tryAgain(
    _ batch: BatchPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var batch = batch
    let again = batch.indices(\.isTriedAgain)
    if again.isEmpty {
      model.notice = Notice(.info, BatchPhrases.nothingFailed)
      return .none
    }
    for index in again { batch.items[index].state = .ready }
    batch.phase = .reviewing(BatchOpening.confirmation(batch, model))
    model.showBatch(batch)
    guard let paneID = model.top?.id else { return .none }
    return BatchFacts.ask(paneID: paneID, &model, work)
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

  private static func resolve(
    _ key: KeyPress, _ batch: BatchPane, _ conflict: FormConflict, _ item: Int,
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var (batch, conflict) = (batch, conflict)
    switch (key.key, key.modifiers) {
    case (.escape, _), (.character("c"), .control), (.character("d"), []):
      if batch.items.count == 1 { return BatchSending.close(&model, work) }
      batch.phase = .finished
      if key.key == .character("d"), key.modifiers == [] {
        batch.items[item].state = .refused(BatchPhrases.dropped)
      }
    case (.enter, _):
      switch conflict.threeWay.merge(conflict.change) {
      case .undecided:
        model.notice = Notice(.warning, ChangePhrases.chooseFirst)
        return .none
      case .nothing:
        if batch.items.count == 1 {
          let effect = BatchSending.close(&model, work)
          model.notice = Notice(.info, ChangePhrases.nothingLeft)
          return effect
        }
        batch.items[item].state = .refused(ChangePhrases.nothingLeft)
        batch.phase = .finished
      case .change(let change):
        batch.items[item].change = change
        batch.items[item].state = .ready
        batch.phase = .reviewing(BatchOpening.confirmation(batch, model))
        model.showBatch(batch)
        guard let paneID = model.top?.id else { return .none }
        return BatchFacts.ask(paneID: paneID, &model, work)
      }
    default:
      conflict.handle(key)
      batch.phase = .conflicting(conflict, item: item)
    }
    model.showBatch(batch)
    return .none
  }
}

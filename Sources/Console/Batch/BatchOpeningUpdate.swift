import TencentCloud
import Catalog
import Changing
import ModelViewUpdate
import Panes

/// Opens the review of changes.
enum BatchOpeningUpdate {
  /// Shows changes before they are made, and asks what is known of their meaning.
  static func open(
    _ items: [BatchItem], _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let location = model.top?.location else { return .none }
    let items = items.map { allowed($0, model) }
    guard items.contains(where: { $0.state == .ready }) else {
      model.notice =
        items.compactMap { item in
          if case .refused(let reason) = item.state { Notice(.warning, reason) } else { nil }
        }.first ?? Notice(.info, Phrases.nothingChanged)
      return .none
    }
    var pane = BatchPane(location: location, items: items, phase: .finished)
    pane.phase = .reviewing(confirmation(pane, model))
    let paneID = model.push(.batch(pane))
    return BatchFactsUpdate.ask(paneID: paneID, &model, work)
  }

  /// A change that may not be made here says why in place of standing in the review.
  private static func allowed(_ item: BatchItem, _ model: ConsoleModel) -> BatchItem {
    guard let change = item.change,
      let reason = ChangePermission.refusal(
        of: change.action.id, change.target, in: model)
    else { return item }
    return BatchItem(item.target, refused: reason)
  }

  /// What it takes to send what is ready. A change wants the word that a rule or its kind asks for.
  /// Of several each name is typed that a rule asks for; the number is typed of more than may be
  /// made at once, and of deletions that no rule is about.
  static func confirmation(_ pane: BatchPane, _ model: ConsoleModel) -> BatchConfirmation {
    let changes = pane.ready.compactMap { pane.items[$0].change }
    let terms = model.reviewTerms(changes)
    let limit = model.session.changeLimit
    let isExceeded = changes.count > limit
    var words = terms.words.compactMap { $0 }
    if changes.count == 1 {
      words = changes.compactMap { ChangePermission.word(for: $0, in: model) }
    } else if isExceeded || isNumberAsked(changes, terms, model) {
      words.append("\(changes.count)")
    }
    return BatchConfirmation(
      terms: terms, asked: AskedWords(words), exceededLimit: isExceeded ? limit : nil)
  }

  private static func isNumberAsked(
    _ changes: [Change], _ terms: ReviewTerms, _ model: ConsoleModel
  ) -> Bool {
    zip(changes, terms.words).contains { change, word in
      word == nil && ChangePermission.word(for: change, in: model) != nil
    }
  }

  /// Shows again what is ready, where something came out otherwise than it was reviewed.
  static func reopen(
    _ batch: BatchPane, because reason: Phrase, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var batch = batch
    for index in batch.ready { batch.items[index] = allowed(batch.items[index], model) }
    let isLeft = !batch.ready.isEmpty
    batch.phase = isLeft ? .reviewing(confirmation(batch, model)) : .finished
    batch.viewport.resize(rows: BatchView.resultRows(model.bodyRows), count: batch.items.count)
    model.showBatch(batch)
    model.notice = Notice(.warning, isLeft ? GuardPhrases.reviewedAgain(reason) : reason)
    guard isLeft, let paneID = model.top?.id else { return .none }
    return BatchFactsUpdate.ask(paneID: paneID, &model, work)
  }
}

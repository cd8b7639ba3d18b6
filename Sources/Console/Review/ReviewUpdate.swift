import Catalog
import Changing
import ModelViewUpdate
import Panes
import TerminalUI

/// What is done in a review, of one change or of several.
enum ReviewUpdate {
  /// A key for the words that are asked for.
  static func handle(_ key: KeyPress, _ model: inout ConsoleModel) -> Effect<Message>? {
    var isTaken = false
    change(&model) { isTaken = $0.typed.handle(key) }
    return isTaken ? Effect.none : nil
  }

  /// The way back is the default; sends what was confirmed.
  static func confirm(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    var step = ReviewStep.stay
    change(&model) { step = $0.confirm() }
    guard let confirmation = confirmation(model) else { return .none }
    switch step {
    case .stay: break
    case .leave: return leave(&model, work)
    case .send: return send(&model, work)
    case .wait: model.notice = Notice(.info, ChangePhrases.stillRead)
    case .mistyped: model.notice = Notice(.warning, Phrases.type(confirmation.asked))
    }
    return .none
  }

  /// Back, without sending.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    switch model.top?.content {
    case .form(let form): FormReviewUpdate.back(form, &model, work)
    case .batch(let batch): BatchUpdate.leaveReview(batch, &model, work)
    case .list, .detail, .permissions, nil: .none
    }
  }

  private static func send(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if let form = model.top?.form, case .reviewing(let confirmation) = form.phase {
      return FormReviewUpdate.send(form, confirmation, &model, work)
    }
    if let batch = model.top?.batch, case .reviewing(let confirmation) = batch.phase {
      return BatchSendingUpdate.begin(batch, confirmation, &model, work)
    }
    return .none
  }

  /// Scrolls what will be sent, no further than its end.
  static func scroll(_ model: inout ConsoleModel, by distance: (_ pageLines: Int) -> Int) {
    let last = lastFirstLine(model)
    change(&model) { confirmation in
      confirmation.firstLine = max(
        0, min(confirmation.firstLine + distance(FormPane.pageLines), last))
    }
  }

  /// The first line when the last one is on the screen.
  private static func lastFirstLine(_ model: ConsoleModel) -> Int {
    let look = model.look(symbols: .unicode, timeZone: model.timeZone)
    let size = ScreenLayout(size: model.size).middle.size
    switch model.top?.content {
    case .form(let form): return ReviewScrolling.lastFirstLine(form, look: look, in: size)
    case .batch(let batch): return ReviewScrolling.lastFirstLine(batch, look: look, in: size)
    case .list, .detail, .permissions, nil: return 0
    }
  }

  private static func confirmation(_ model: ConsoleModel) -> (any ReviewConfirmation)? {
    if case .reviewing(let confirmation)? = model.top?.form?.phase { return confirmation }
    if case .reviewing(let confirmation)? = model.top?.batch?.phase { return confirmation }
    return nil
  }

  /// Changes the confirmation of the review on the screen, where there is one.
  static func change(
    _ model: inout ConsoleModel, _ change: (inout any ReviewConfirmation) -> Void
  ) {
    if var form = model.top?.form, case .reviewing(let old) = form.phase {
      form.phase = .reviewing(changed(old, change))
      model.showForm(form)
    } else if var batch = model.top?.batch, case .reviewing(var old) = batch.phase {
      old.isWaiting = batch.isAwaited
      batch.phase = .reviewing(changed(old, change))
      model.showBatch(batch)
    }
  }

  private static func changed<Confirmation: ReviewConfirmation>(
    _ confirmation: Confirmation, _ change: (inout any ReviewConfirmation) -> Void
  ) -> Confirmation {
    var changed: any ReviewConfirmation = confirmation
    change(&changed)
    return changed as? Confirmation ?? confirmation
  }
}

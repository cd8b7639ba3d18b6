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
    model.changeTopReview { step = $0.confirm() }
    switch step {
    case .stay: break
    case .leave: return leave(&model, work)
    case .send: return ReviewSendingUpdate.begin(&model, work)
    case .wait: model.notice = Notice(.info, ChangePhrases.stillRead)
    case .mistyped:
      model.notice = model.top?.review?.confirmation.map {
        Notice(.warning, ReviewPhrases.type($0.asked))
      }
    }
    return .none
  }

  /// Back, without sending.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    ReviewEndUpdate.leave(&model, work)
  }

  /// Scrolls what will be sent, no further than its end.
  static func scroll(_ model: inout ConsoleModel, by distance: (_ pageLines: Int) -> Int) {
    guard let review = model.top?.review else { return }
    let look = model.look(symbols: .unicode, timeZone: model.timeZone)
    let last = ReviewView(review: review, look: look)
      .lastFirstLine(in: ScreenLayout(size: model.size).middle.size)
    change(&model) { confirmation in
      confirmation.firstLine = max(
        0, min(confirmation.firstLine + distance(FormPane.pageLines), last))
    }
  }

  /// Changes the confirmation of the review on the screen, where there is one.
  static func change(
    _ model: inout ConsoleModel, _ change: (inout ReviewConfirmation) -> Void
  ) {
    model.changeTopReview { review in
      guard var confirmation = review.confirmation else { return }
      change(&confirmation)
      review.confirmation = confirmation
    }
  }
}

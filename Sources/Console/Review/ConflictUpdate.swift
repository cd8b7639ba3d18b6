import Catalog
import Changing
import ModelViewUpdate
import Panes

/// What is done with a change that was stopped, on its own or among several.
enum ConflictUpdate {
  /// Changes what was chosen in the conflict on the screen, where there is one.
  static func change(_ model: inout ConsoleModel, _ change: (inout ReviewConflict) -> Void) {
    model.changeTopReview { review in
      guard var conflict = review.conflict else { return }
      change(&conflict)
      review.conflict = conflict
    }
  }

  /// Back to the review, what is there now having been seen.
  static func merge(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let review = model.top?.review, let conflict = review.conflict else { return .none }
    switch conflict.merge {
    case .undecided:
      model.notice = Notice(.warning, ChangePhrases.chooseFirst(model.keyLabels))
      return .none
    case .nothing:
      let reason = ChangePhrases.nothingLeft
      let effect = ReviewEndUpdate.dropConflict(because: reason, &model, work)
      if review.items.count == 1 { model.notice = Notice(.info, reason) }
      return effect
    case .change(let change):
      model.changeTopForm { $0.take(change, of: conflict.threeWay) }
      return ReviewOpeningUpdate.show(review.merged(change, of: conflict), &model, work)
    }
  }

  /// Makes no change after all.
  static func drop(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    ReviewEndUpdate.dropConflict(because: ReviewPhrases.dropped, &model, work)
  }

  /// Back to where it came from: to the fields of a form, or to what became of the others.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    ReviewEndUpdate.leaveConflict(&model, work)
  }
}

import Catalog
import ModelViewUpdate
import Panes

/// Where reviews lead to, which is all in which they differ: the one of a form back to its fields,
/// one without a form on to what became of its changes.
enum ReviewEndUpdate {
  /// Back from a review without sending.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    switch model.top?.content {
    case .form(let form): FormEndUpdate.leave(form, &model, work)
    case .batch(let batch): BatchEndUpdate.leave(batch, &model, work)
    case .list, .detail, .permissions, nil: .none
    }
  }

  /// Nothing is left to be reviewed: rules forbid it all.
  static func refuse(
    _ review: ChangeReview, because reason: Phrase, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var effect = Effect<Message>.none
    if let form = model.top?.form {
      effect = FormEndUpdate.leave(form, &model, work)
    } else if review.isUntouched {
      let point = model.top?.batch?.point
      effect = BatchEndUpdate.close(&model, work)
      if let point { OffsetUpdate.askAgain(point, because: reason, &model) }
    } else {
      model.showReview(review)
      model.changeTopReview { $0.leave() }
    }
    model.notice = Notice(.warning, reason)
    return effect
  }

  /// Back from a conflict, without having decided.
  static func leaveConflict(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let form = model.top?.form, let conflict = form.review?.conflict else {
      return BatchEndUpdate.leaveConflict(dropping: nil, &model, work)
    }
    FormEndUpdate.leaveConflict(conflict, form, &model)
    return .none
  }

  /// A change that was stopped is not made after all.
  static func dropConflict(
    because reason: Phrase, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    model.top?.form == nil
      ? BatchEndUpdate.leaveConflict(dropping: reason, &model, work)
      : NavigationUpdate.back(&model, work)
  }

  /// Everything was made that could be.
  static func conclude(
    _ review: ChangeReview, _ paneID: Int, _ notice: Notice, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    switch model.panes.first(where: { $0.id == paneID })?.content {
    case .form(let form): FormEndUpdate.conclude(form, review, paneID, notice, &model, work)
    case .batch: BatchEndUpdate.conclude(review, paneID, notice, &model, work)
    case .list, .detail, .permissions, nil: .none
    }
  }
}

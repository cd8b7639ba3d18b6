import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// Opens the review of changes, in the pane that stands on the screen.
enum ReviewOpeningUpdate {
  /// Shows what is ready as it would be sent, and asks what it means. What a rule forbids says so
  /// in place of standing there; where nothing else is left, nothing is reviewed.
  static func show(
    _ items: [ReviewItem], _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let pane = model.top else { return .none }
    var refusals: [Phrase] = []
    let items = ConsoleModel.apart(items).map { item in
      guard let change = item.readyChange else { return item }
      guard let why = model.guardRefusal(change.action.id, change.target) else {
        return item.reviewedAnew
      }
      refusals.append(why)
      return ReviewItem(item.target, refused: why, rowName: item.rowName)
    }
    let review = ChangeReview(model.named(items), model.confirmation(of: items))
    let known = items.compactMap { item in
      if case .refused(let reason) = item.state { reason } else { nil }
    }
    if let why = refusals.first ?? known.first, review.ready.isEmpty {
      return ReviewEndUpdate.refuse(review, because: why, &model, work)
    }
    model.showReview(review)
    return ReviewFactsUpdate.ask(paneID: pane.id, &model, work)
  }

  /// Shows again what is ready, where something came out otherwise than it was reviewed, and why.
  static func show(
    _ items: [ReviewItem], because reason: Phrase, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let effect = show(items, &model, work)
    if model.top?.review?.confirmation != nil {
      model.notice = Notice(.warning, GuardPhrases.reviewedAgain(reason))
    }
    return effect
  }
}

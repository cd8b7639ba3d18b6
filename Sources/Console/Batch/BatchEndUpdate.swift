import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// What changes without a form do at the end of their review: they go on to what became of each, or
/// close.
enum BatchEndUpdate {
  /// What is not sent after all; where others of the batch were, back to what came of them.
  static func leave(
    _ batch: BatchPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if batch.review.isUntouched { return closeUnsent(batch, &model, work) }
    model.changeTopReview { $0.leave() }
    return .none
  }

  /// Leaves it without having sent anything: what was typed is as it was.
  private static func closeUnsent(
    _ batch: BatchPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let effect = close(&model, work)
    if let edit = batch.edit { model.overlay = .inlineEdit(edit) }
    if let order = batch.order { model.overlay = .order(order) }
    if let point = batch.point { OffsetUpdate.askAgain(point, because: nil, &model) }
    model.notice = Notice(.info, ReviewPhrases.nothingSent)
    return effect
  }

  /// Back from a conflict to what became of the others.
  /// - Parameter reason: Why its change is not made after all; nil where it may still be.
  static func leaveConflict(
    dropping reason: Phrase?, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if let batch = model.top?.batch, batch.review.items.count == 1 {
      return reason == nil ? closeUnsent(batch, &model, work) : close(&model, work)
    }
    model.changeTopReview { $0.leaveConflict(dropping: reason) }
    return .none
  }

  /// A single change that was made closes its review, one that was stopped shows the three;
  /// several show what came of each.
  static func conclude(
    _ review: ChangeReview, _ paneID: Int, _ notice: Notice, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    let isAlone = review.items.count == 1
    model.notice = isAlone || model.top?.id != paneID ? notice : ReviewPhrases.summary(review)
    guard isAlone, model.top?.id == paneID, let item = review.items.first else { return .none }
    guard item.isMade else {
      model.changeTopReview { _ = $0.openConflict(0) }
      return .none
    }
    let effect = close(&model, work)
    model.notice = notice
    return effect
  }

  /// Leaves the batch: what was made loses its mark and is read again.
  static func close(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let batch = model.top?.batch else { return .none }
    let effect = NavigationUpdate.leave(&model)
    let made = batch.review.items.filter(\.isMade)
    model.notice = nil
    NavigationUpdate.resizeTop(&model)
    _ = model.changeTopList { $0.unmark(made.flatMap { [$0.rowID] + $0.target.names }) }
    for change in made.compactMap(\.change) { model.changeTopDetail { $0.take(change) } }
    if model.top?.permissions != nil {
      return effect + PermissionsUpdate.settle(made, &model, work)
    }
    return !batch.review.items.contains { $0.outcome?.isAnswered == true || $0.isMade }
      ? effect + PollRequests.askWhatIsDue(&model, work)
      : effect + RereadUpdate.rereadTop(&model, work)
  }
}

extension DetailPane {
  /// Shows what was changed, where nothing but the row of its list tells it: as if it were read.
  fileprivate mutating func take(_ change: Change) {
    let resource = Resources.resource(location.resource)
    guard resource.describe == nil, let row, change.target.name == rowID else { return }
    let names = change.readBack?.recipe.aliases ?? [:]
    let told = Dictionary(
      change.mine.map { (names[$0] ?? $0, $1) }, uniquingKeysWith: { first, _ in first })
    let values = zip(resource.fields, row.values).map { field, old -> FieldValue in
      guard let json = told[field.name], json != .null else { return old }
      return FieldKinds.value(json, field.kind)
    }
    self.row = Row(id: row.id, values: values)
  }
}

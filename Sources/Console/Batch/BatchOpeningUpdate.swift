import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// Opens the review of changes that come from no form.
enum BatchOpeningUpdate {
  /// Shows changes before they are made, and asks what is known of their meaning.
  /// - Parameters:
  ///   - edit: The line that was typed, to which the way back leads.
  ///   - order: The order that was changed, to which it leads.
  ///   - point: The point of a reset that was typed, to which it leads.
  static func open(
    _ items: [ReviewItem], typedIn edit: InlineEdit? = nil, ordered order: OrderPicker? = nil,
    reset point: String? = nil,
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let location = model.top?.location else { return .none }
    let items = ConsoleModel.apart(items.map { allowed($0, model) })
    guard items.contains(where: { $0.state == .ready }) else {
      model.notice =
        items.compactMap { item in
          if case .refused(let reason) = item.state { Notice(.warning, reason) } else { nil }
        }.first ?? Notice(.info, Phrases.nothingChanged)
      return .none
    }
    var pane = BatchPane(
      location: location,
      review: ChangeReview(model.named(items), model.confirmation(of: items)))
    pane.edit = edit
    pane.order = order
    pane.point = point
    pane.resize(bodyRows: model.bodyRows)
    let paneID = model.push(.batch(pane))
    return ReviewFactsUpdate.ask(paneID: paneID, &model, work)
  }

  /// A change that may not be made here says why in place of standing in the review.
  private static func allowed(_ item: ReviewItem, _ model: ConsoleModel) -> ReviewItem {
    guard let change = item.change,
      let reason = ChangePermission.refusal(
        of: change.action.id, change.target, in: model)
    else { return item }
    return ReviewItem(item.target, refused: reason, rowName: item.rowName)
  }
}

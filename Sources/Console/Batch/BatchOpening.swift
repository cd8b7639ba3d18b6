import ModelViewUpdate
import TencentCloud

/// Opens the review of changes.
enum BatchOpening {
  /// Shows changes before they are made, and asks what is known of their meaning.
  static func open(
    _ items: [BatchItem], _ model: inout ConsoleModel, _ work: Command.Work
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
    return BatchFacts.ask(pane, paneID: paneID, model, work)
  }

  /// A change that may not be made here says why in place of standing in the review.
  private static func allowed(_ item: BatchItem, _ model: ConsoleModel) -> BatchItem {
    guard let change = item.change,
      let reason = ChangePermission.refusal(
        of: change.action.name, change.target, in: model)
    else { return item }
    return BatchItem(item.target, refused: reason)
  }

  /// What it takes to send what is ready. One change wants the word that a rule or its kind asks
  /// for; of several the number is typed, as for more than may be made at once.
  static func confirmation(_ pane: BatchPane, _ model: ConsoleModel) -> BatchConfirmation {
    let changes = pane.ready.compactMap { pane.items[$0].change }
    let words = changes.compactMap { ChangePermission.word(for: $0, in: model) }
    let limit = model.session.changeLimit
    let isExceeded = changes.count > limit
    let word =
      changes.count == 1 ? words.first : isExceeded || !words.isEmpty ? "\(changes.count)" : nil
    return BatchConfirmation(word: word, exceededLimit: isExceeded ? limit : nil)
  }
}

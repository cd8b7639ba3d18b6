import Catalog
import Changing
import Panes
import TencentCloud

extension ConsoleModel {
  /// The changes that a pane reviews and makes, where it is still there.
  func review(_ paneID: Int) -> ChangeReview? { panes.first { $0.id == paneID }?.review }

  /// Changes them.
  mutating func changeReview(_ paneID: Int, _ change: (inout ChangeReview) -> Void) {
    guard let index = panes.firstIndex(where: { $0.id == paneID }), var review = panes[index].review
    else { return }
    change(&review)
    panes[index].review = review
  }

  /// Changes those on the screen, where there are any.
  mutating func changeTopReview(_ change: (inout ChangeReview) -> Void) {
    if let id = top?.id { changeReview(id, change) }
  }

  /// Puts changes in place of those of the pane on the screen.
  mutating func showReview(_ review: ChangeReview) {
    if let index = panes.indices.last { panes[index].review = review }
  }

  /// Changes the batch on the screen, where there is one.
  mutating func changeTopBatch(_ change: (inout BatchPane) -> Void) {
    guard let index = panes.indices.last, var batch = panes[index].batch else { return }
    change(&batch)
    panes[index].batch = batch
  }

  /// What it takes to send what is ready. A change wants the word that a rule or its kind asks for.
  /// Of several each name is typed that a rule asks for; the number is typed of more than may be
  /// made at once, and of deletions that no rule is about; where all are about one thing, such as
  /// the topics of a group, its name in place of the number.
  func confirmation(of items: [ReviewItem]) -> ReviewConfirmation {
    let changes = items.compactMap(\.readyChange)
    let terms = reviewTerms(changes)
    let isExceeded = changes.count > session.changeLimit
    var words = terms.words.compactMap { $0 }
    if changes.count == 1 {
      words = changes.flatMap { ChangePermission.words(for: $0, in: self) }
    } else {
      let common = commonWord(changes)
      words +=
        common.map { [$0] }
        ?? changes.compactMap { ChangePermission.productionWord(for: $0, in: self) }
      if isExceeded || common == nil && isNumberAsked(changes, terms) {
        words.append("\(changes.count)")
      }
    }
    return ReviewConfirmation(
      terms: terms, asked: AskedWords(words),
      exceededLimit: isExceeded ? session.changeLimit : nil)
  }

  /// The items with what their instances are called.
  func named(_ items: [ReviewItem]) -> [ReviewItem] {
    items.map { item in
      guard let id = item.target.instanceID, let name = instanceNames[id], name != id else {
        return item
      }
      var item = item
      item.instanceName = name
      return item
    }
  }

  /// What can lock every device out is made alone, never with others.
  static func apart(_ items: [ReviewItem]) -> [ReviewItem] {
    guard items.count(where: { $0.readyChange != nil }) > 1 else { return items }
    return items.map { item in
      guard item.readyChange?.lockingWord != nil else { return item }
      return ReviewItem(
        item.target, refused: InlineEditPhrases.oneAtATime, rowName: item.rowName)
    }
  }

  /// The name that all changes ask for; nil where they ask for different ones, or for none.
  private func commonWord(_ changes: [Change]) -> String? {
    let words = Set(changes.map { ChangePermission.word(for: $0, in: self) })
    return words.count == 1 ? words.first ?? nil : nil
  }

  private func isNumberAsked(_ changes: [Change], _ terms: ReviewTerms) -> Bool {
    zip(changes, terms.words).contains { change, word in
      word == nil && (change.action.verb == .delete || change.action.isDangerous)
        && ChangePermission.word(for: change, in: self) != nil
    }
  }
}

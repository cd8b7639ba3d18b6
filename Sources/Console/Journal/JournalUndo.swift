import Catalog
import Changing
import ModelViewUpdate
import Panes

/// Takes back what the journal tells: of this session or an earlier one.
enum JournalUndo {
  /// The change that is selected in the journal; nil where another list is on the screen.
  static func selected(_ model: ConsoleModel) -> JournalChange? {
    guard let top = model.top, top.location.resource == .journal,
      let id = top.selectedID
    else { return nil }
    return model.journal?.change(rowID: id)
  }

  /// Opens the review of its inverse, or says why there is none.
  static func open(
    _ change: JournalChange, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let line = change.line else { return .none }
    if let why = refusal(change, line, model) {
      model.notice = Notice(.warning, why)
      return .none
    }
    return UndoUpdate.open(line.record, &model, work)
  }

  /// Why it cannot be taken back; nil where it can.
  static func refusal(_ change: JournalChange, _ model: ConsoleModel) -> Phrase? {
    guard let line = change.line else { return nil }
    return refusal(change, line, model) ?? UndoUpdate.refusal(of: line.record, model)
  }

  /// Whether nobody knows if the change took makes no difference: what the inverse expects to find
  /// is what the change would have left, and so it stops where it did not take.
  private static func refusal(
    _ change: JournalChange, _ line: JournalLine, _ model: ConsoleModel
  ) -> Phrase? {
    let session = model.session
    switch change.state {
    case .running: return JournalPhrases.stillUnderWay
    case .ended(let outcome) where outcome.isWithoutEffect: return JournalPhrases.changedNothing
    case .ended, .unfinished: break
    }
    let author = line.author
    if author.profile == session.profile, author.endpoint == session.endpoint {
      // A profile may be another account’s by now, and the environment’s has no name at all.
      if author.secretIDEnd == session.secretIDEnd { return nil }
      // Of keys that are no more nobody can say whose they are.
      return model.keyFailure.map(JournalPhrases.noKeys)
        ?? JournalPhrases.otherKey(author.secretIDEnd, session.secretIDEnd)
    }
    let account = [author.profile, author.endpoint].compactMap { $0 }.joined(separator: " ")
    return JournalPhrases.otherAccount(account.isEmpty ? author.secretIDEnd ?? "–" : account)
  }
}

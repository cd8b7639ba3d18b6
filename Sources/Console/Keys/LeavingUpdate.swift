import ModelViewUpdate
import Panes

/// Leaves what is open. Where something was changed that would be lost, it asks first; leaving once
/// more is the answer that drops it.
enum LeavingUpdate {
  /// Closes what stands at the place where one is.
  static func close(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    switch model.place {
    case .palette, .prompt, .choices, .letter: model.overlay = nil
    case .help:
      guard case .help(let page)? = model.overlay, page.search != nil else {
        HelpUpdate.close(&model)
        break
      }
      HelpUpdate.change(&model) { $0.clearSearch() }
    case .helpSearch: HelpUpdate.change(&model) { $0.clearSearch() }
    case .manual: ManualUpdate.leave(&model)
    case .themes: ThemeUpdate.giveUp(&model)
    case .columns: ColumnUpdate.giveUp(&model)
    case .order: OrderUpdate.leave(&model)
    case .lineEdit: return InlineEditUpdate.leave(&model, work)
    case .secret: return SecretUpdate.close(&model)
    case .unheard: model.unheard = nil
    case .filter: ListUpdate.clearFilter(&model)
    case .detailSearch: DetailSearchUpdate.close(&model)
    case .field, .choice, .items, .item, .button: return FormUpdate.leave(&model, work)
    case .review, .words: return ReviewUpdate.leave(&model, work)
    case .conflict: return ConflictUpdate.leave(&model, work)
    case .sending: return FormSendingUpdate.leave(&model, work)
    case .results: return BatchUpdate.leave(&model, work)
    case .list, .detail, .answer, .permissions, .question: break
    }
    return .none
  }

  /// Drops what was changed.
  static func drop(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    switch model.overlay {
    case .inlineEdit: return InlineEditUpdate.close(&model, work)
    case .quitting: return .quit()
    case .order:
      model.overlay = nil
      return .none
    default: break
    }
    return NavigationUpdate.back(&model, work)
  }

  /// Takes the question away.
  static func goOn(_ model: inout ConsoleModel) {
    if case .inlineEdit(var edit)? = model.overlay {
      edit.isLeaving = false
      model.overlay = .inlineEdit(edit)
      return
    }
    OrderUpdate.change(&model) { $0.isLeaving = false }
    if case .quitting? = model.overlay { model.overlay = nil }
    model.changeTopForm { $0.phase = .editing }
    PermissionsUpdate.change(&model) { $0.isLeaving = false }
  }
}

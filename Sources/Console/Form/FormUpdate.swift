import ModelViewUpdate
import Panes
import TerminalUI

/// What is done in a form while it is filled in.
enum FormUpdate {
  /// A key for the line that has the focus.
  static func handle(_ key: KeyPress, _ model: inout ConsoleModel) -> Effect<Message>? {
    guard var form = model.top?.form, form.type(key) else { return nil }
    model.showForm(form)
    return Effect.none
  }

  /// Enter: on a line it goes on, on a button it presses that.
  static func enter(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let form = model.top?.form else { return .none }
    switch form.focus {
    case .send: return FormReviewUpdate.open(form, &model, work)
    case .cancel: return leave(&model, work)
    case .line(let line): change(&model) { $0.enter(line) }
    }
    return .none
  }

  /// Leaves the form, or asks where something in it was changed.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard model.top?.form?.fields.isChanged == true else {
      return NavigationUpdate.back(&model, work)
    }
    change(&model) { $0.phase = .leaving }
    return .none
  }

  /// Changes the form on the screen, where there is one, and keeps its focus in view.
  static func change(_ model: inout ConsoleModel, _ change: (inout FormPane) -> Void) {
    guard var form = model.top?.form else { return }
    change(&form)
    model.showForm(form)
  }
}

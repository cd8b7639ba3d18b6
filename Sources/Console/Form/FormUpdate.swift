import ModelViewUpdate
import Panes
import TerminalUI

/// What keys do in a form.
enum FormUpdate {
  /// A key for the form on the screen.
  static func handle(
    _ key: KeyPress, _ form: FormPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch form.phase {
    case .editing: return edit(key, form, &model, work)
    case .reviewing(let confirmation):
      return FormReview.handle(key, form, confirmation, &model, work)
    case .conflicting(let conflict):
      return FormConflictUpdate.handle(key, form, conflict, &model, work)
    case .leaving: return leave(key, &model, work)
    case .sending:
      return key.isLeaving ? FormSending.leave(form, &model, work) : .none
    case .answered(let answer): return FormAnswerUpdate.handle(key, form, answer, &model, work)
    }
  }

  private static func edit(
    _ key: KeyPress, _ form: FormPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var form = form
    switch (key.key, key.modifiers) {
    case (.escape, _), (.character("c"), .control):
      if !form.fields.isChanged { return Opening.back(&model, work) }
      form.phase = .leaving
    case (.character("s"), .control): return FormReview.open(form, &model, work)
    case (.tab, .shift), (.up, _): form.moveFocus(by: -1)
    case (.tab, _), (.down, _): form.moveFocus(by: 1)
    case (.pageUp, _): form.moveFocus(by: -8)
    case (.pageDown, _): form.moveFocus(by: 8)
    case (.enter, _):
      switch form.focus {
      case .send: return FormReview.open(form, &model, work)
      case .cancel:
        if !form.fields.isChanged { return Opening.back(&model, work) }
        form.phase = .leaving
      case .line(let line): form.enter(line)
      }
    default: form.editFocused(key)
    }
    model.showForm(form)
    return .none
  }

  private static func leave(
    _ key: KeyPress, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch key.key {
    case .character("y"), .character("Y"): return Opening.back(&model, work)
    case .character("n"), .character("N"), .escape, .enter:
      model.changeTopForm { $0.phase = .editing }
    default: break
    }
    return .none
  }

  /// Pasted text goes into the line that has the focus.
  static func paste(_ text: String, _ model: inout ConsoleModel) {
    model.changeTopForm { form in
      switch form.phase {
      case .editing: form.pasteFocused(text)
      case .reviewing(var confirmation):
        confirmation.typed.paste(text)
        form.phase = .reviewing(confirmation)
      case .leaving, .sending, .conflicting, .answered: break
      }
    }
  }
}

extension KeyPress {
  /// Escape or Ctrl-C.
  var isLeaving: Bool { key == .escape || self == .control("c") }
}

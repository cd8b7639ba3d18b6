import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Where keys go: to what stands above the panes, to an open filter, or to the commands.
enum Keyboard {
  static func press(
    _ key: KeyPress, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if let overlay = model.overlay { return handle(key, overlay, &model, work) }
    if model.top?.list?.isFilterOpen == true {
      return ListUpdate.handleFilterKey(key, &model, work)
    }
    switch model.top?.content {
    case .form(let form): return FormUpdate.handle(key, form, &model, work)
    case .batch(let batch): return BatchUpdate.handle(key, batch, &model, work)
    case .permissions(let pane): return PermissionsUpdate.handle(key, pane, &model, work)
    case .list, .detail, nil: break
    }
    return perform(key, &model, work)
  }

  /// The first command of the key that means something here; one that cannot be done says why.
  static func perform(
    _ key: KeyPress, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var reason: Phrase?
    var elsewhere: Command?
    for command in Commands.commands(for: key, in: model.keyMap) {
      switch command.state(in: model) {
      case .available: return command.perform(&model, work)
      case .disabled(let why): reason = reason ?? why
      case .hidden: elsewhere = elsewhere ?? command
      }
    }
    if let reason = reason ?? elsewhere.map({ Phrases.notHere($0.title) }) {
      model.notice = Notice(.warning, reason)
    }
    return .none
  }

  private static func handle(
    _ key: KeyPress, _ overlay: Overlay, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if case .quickEdit(let edit) = overlay {
      return QuickEditUpdate.handle(key, edit, &model, work)
    }
    if key == .control("c") {
      model.overlay = nil
      return .cancel(SecretUpdate.label)
    }
    switch overlay {
    case .palette(let palette): return PaletteUpdate.handle(key, palette, &model, work)
    case .themes(let picker): return ThemeUpdate.handle(key, picker, &model)
    case .prompt(let prompt): return PromptUpdate.handle(key, prompt, &model, work)
    case .quickEdit: return .none
    case .secret(let peek): return SecretUpdate.handle(key, peek, &model, work)
    case .help(let page):
      model.overlay = HelpView.scrolled(page, key, model).map(Overlay.help)
      return .none
    }
  }

  /// Pasted text goes where typed text would; outside of an input it does nothing.
  static func paste(
    _ text: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch model.overlay {
    case .palette(var palette):
      palette.input.paste(text)
      PaletteUpdate.search(&palette, model)
      model.overlay = .palette(palette)
    case .prompt(var prompt):
      prompt.input.paste(text)
      prompt.problem = nil
      model.overlay = .prompt(prompt)
    case .quickEdit(var edit):
      edit.input.paste(text)
      edit.isLeaving = false
      model.overlay = .quickEdit(edit)
    case .help, .themes, .secret: break
    case nil:
      FormUpdate.paste(text, &model)
      BatchUpdate.paste(text, &model)
      guard model.top?.list?.isFilterOpen == true else { return .none }
      _ = model.changeTopList { list in list.editFilter { $0.paste(text) } }
      return ListUpdate.filterChanged(&model, work)
    }
    return .none
  }
}

import TerminalUI
import Changing
import ModelViewUpdate
import Panes

/// Pasted text goes where typed text would; outside of an input it does nothing.
enum PasteUpdate {
  static func paste(
    _ text: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if model.unheard != nil { return .none }
    switch model.overlay {
    case .palette(var palette):
      palette.input.paste(text)
      PaletteUpdate.search(&palette, model, work)
      model.overlay = .palette(palette)
    case .prompt(var prompt):
      prompt.input.paste(text)
      prompt.problem = nil
      prompt.isNoteOpen = true
      model.overlay = .prompt(prompt)
    case .inlineEdit(var edit):
      edit.input.paste(text)
      edit.isLeaving = false
      model.overlay = .inlineEdit(edit)
    case .help(let page) where page.isSearchOpen:
      HelpUpdate.change(&model) { $0.edit { $0.paste(text) } }
    case .help, .manual, .themes, .secret, .columns, .order, .markLetter, .quitting, .explanation,
      .comparison:
      break
    case nil:
      switch model.place {
      case .field, .choice: FormUpdate.change(&model) { $0.pasteFocused(text) }
      case .words: ReviewUpdate.change(&model) { $0.typed.paste(text) }
      case .detailSearch: DetailSearchUpdate.paste(text, &model)
      case .filter:
        _ = model.changeTopList { list in list.editFilter { $0.paste(text) } }
        return ListUpdate.filterChanged(&model, work)
      default: break
      }
    }
    return .none
  }
}

import ModelViewUpdate

/// What is chosen in what stands above the panes.
enum OverlayUpdate {
  static func choose(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if model.unheard != nil {
      model.unheard = nil
      return .none
    }
    switch model.overlay {
    case .palette(let palette): return PaletteUpdate.choose(palette, &model, work)
    case .prompt(let prompt): return PromptUpdate.answer(prompt, &model, work)
    case .manual: ManualUpdate.enter(&model)
    case .help(let page) where page.isSearchOpen:
      HelpUpdate.change(&model) { $0.keepSearch() }
    case .columns: return ColumnUpdate.choose(&model, work)
    case .order(let picker): return OrderUpdate.review(picker, &model, work)
    case .help: HelpUpdate.close(&model)
    case .themes, .explanation, .comparison: model.overlay = nil
    case .inlineEdit, .secret, .markLetter, .quitting, nil: break
    }
    return .none
  }
}

import Catalog
import Panes
/// Choosing a theme; each is shown as the selection moves.
enum ThemeUpdate {
  /// The list of themes as it opens, at the one in use.
  static func opened(_ model: ConsoleModel) -> ThemePicker {
    var picker = ThemePicker(original: model.theme)
    let count = model.themes.count
    picker.viewport.resize(rows: PaletteView.rows(model.size), count: count)
    let current = model.themes.firstIndex { $0.name == model.theme.name } ?? 0
    picker.viewport.select(current, count: count)
    return picker
  }

  /// Moves the selection and shows what it is on.
  static func move(_ model: inout ConsoleModel, by distance: (_ pageRows: Int) -> Int) {
    guard case .themes(var picker)? = model.overlay else { return }
    picker.viewport.select(
      picker.viewport.selected + distance(picker.viewport.rows), count: model.themes.count)
    if model.themes.indices.contains(picker.viewport.selected) {
      model.theme = model.themes[picker.viewport.selected]
    }
    model.overlay = .themes(picker)
  }

  /// Goes back to the theme that was in use.
  static func giveUp(_ model: inout ConsoleModel) {
    guard case .themes(let picker)? = model.overlay else { return }
    model.theme = picker.original
    model.overlay = nil
  }

  /// The themes to choose from are there.
  static func take(_ themes: [Theme], _ model: inout ConsoleModel) {
    if themes.isEmpty { return }
    model.themes = themes
    guard case .themes(let picker) = model.overlay else { return }
    model.theme = picker.original
    model.overlay = .themes(opened(model))
  }

  /// Uses the theme of that name.
  static func use(_ name: String, _ model: inout ConsoleModel) {
    if let theme = model.themes.first(where: { $0.name == name }) {
      model.theme = theme
    } else {
      model.notice = Notice(.warning, Phrases.unknownTheme(name))
    }
  }
}

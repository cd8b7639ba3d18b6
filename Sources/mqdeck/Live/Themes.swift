import Catalog
import ConfigurationFiles
import NcursesTerminal
import Panes
import TerminalUI

/// The console's themes, out of the library of files.
struct Themes: Sendable {
  let library: ThemeLibrary
  /// Whether `NO_COLOR` is set (https://no-color.org: to anything but nothing).
  let isWithoutColors: Bool
  /// The colour of the production mark, where the settings give one.
  let markColor: ColorSpecification?
  /// The colours of the terminal, once it is known.
  var depth = Capabilities.ColorDepth.direct

  init(_ process: ProcessEnvironment, markColor: ColorSpecification?) {
    self.markColor = markColor
    let directory = process.directories.themesDirectory
    library = ThemeLibrary(
      directory: directory, shownDirectory: process.directories.abbreviated(directory),
      knownElements: Theme.elementNames)
    isWithoutColors = process.environment["NO_COLOR"]?.isEmpty == false
  }

  /// A theme that was chosen, and what is wrong with the choice.
  struct Choice {
    var theme: Theme
    var mistake: Phrase?
  }

  /// The theme that the command line names, else the settings, else the default, which is taken
  /// as well where there is none of that name.
  func choose(_ option: String?, _ setup: Setup) -> Choice {
    if let option { return choose(option) }
    var choice = choose(setup.profile.theme)
    choice.mistake = choice.mistake.map { mistake in
      Diagnostic(
        file: setup.settings.file ?? "", position: setup.profile.themePosition,
        message: mistake.english, chinese: mistake.chinese
      ).phrase
    }
    return choice
  }

  private func choose(_ name: String?) -> Choice {
    if let name, let theme = theme(name) { return Choice(theme: theme) }
    let standard = theme(Settings.defaultTheme) ?? colored(.fallback)
    guard let name else { return Choice(theme: standard) }
    let (shown, meant) = (TextWidth.visible(name), library.nearestName(to: name))
    let names = library.names.map(TextWidth.visible)
    let mistake = Phrase(
      "there is no theme “\(shown)”" + (meant.map { "; did you mean “\($0)”?" } ?? "")
        + " (\(names.joined(separator: ", ")))",
      "没有配色主题“\(shown)”" + (meant.map { "，是否指“\($0)”？" } ?? "")
        + "（\(names.joined(separator: "、"))）")
    return Choice(theme: standard, mistake: mistake)
  }

  /// Every theme, in the order in which they are offered.
  func all() -> [Theme] { library.names.compactMap(theme) }

  private func theme(_ name: String) -> Theme? {
    library.theme(name).map { file in
      var file = file
      if let markColor { file.elements["productionMark"]?.background = markColor }
      return colored(Theme(file))
    }
  }

  private func colored(_ theme: Theme) -> Theme {
    isWithoutColors ? theme.withoutColors : shown(theme)
  }

  /// The theme so that a terminal of `depth` shows what is selected, and what is wrong.
  func shown(_ theme: Theme) -> Theme {
    reduced(theme).marked { NcursesTerminal.distinguishes($0, from: $1, at: depth) }
  }

  private func reduced(_ theme: Theme) -> Theme {
    guard depth < .palette, depth > .monochrome else { return theme }
    return theme.reduced(
      to: Theme(ThemeLibrary.sixteen), hasBright: depth >= .sixteen,
      keeping: markColor == nil ? nil : .productionMark)
  }
}

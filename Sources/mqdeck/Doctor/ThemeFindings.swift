import Catalog
import ConfigurationFiles
import Panes
import TerminalUI

/// Whether the themes are well.
struct ThemeFindings {
  let setup: Setup
  let connection: ConnectionOptions
  let process: ProcessEnvironment

  var section: DoctorReport.Section {
    let themes = Themes(process, markColor: setup.profile.markColor)
    var section = DoctorReport.Section(title: Phrase("Themes", "主题配色"))
    let builtIn = ThemeLibrary.builtInNames.joined(separator: ", ")
    section.add(.fact, "built in: \(builtIn)", "内置：\(builtIn.replacing(", ", with: "、"))")
    let own = themes.library.ownNames
    if !own.isEmpty {
      let names = own.map(TextWidth.visible).joined(separator: ", ")
      section.add(.fact, "your own: \(names)", "自定义：\(names.replacing(", ", with: "、"))")
    }
    for name in own {
      for mistake in themes.library.theme(name)?.diagnostics ?? [] {
        section.add(.bad, mistake.phrase)
      }
    }
    let chosen = themes.choose(connection.theme, setup)
    if let mistake = chosen.mistake { section.add(.bad, mistake) }
    let name = chosen.theme.name
    section.add(
      .good,
      "chosen: \(name)" + (themes.isWithoutColors ? ", without colours, as NO_COLOR asks" : ""),
      "使用：\(name)" + (themes.isWithoutColors ? "，按 NO_COLOR 不使用颜色" : ""))
    return section
  }
}

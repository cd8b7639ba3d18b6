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
    var section = DoctorReport.Section(title: "Themes")
    section.add(.fact, "built in: " + ThemeLibrary.builtInNames.joined(separator: ", "))
    let own = themes.library.ownNames
    if !own.isEmpty {
      section.add(.fact, "your own: " + own.map(TextWidth.visible).joined(separator: ", "))
    }
    for name in own {
      for mistake in themes.library.theme(name)?.diagnostics ?? [] {
        section.add(.bad, TextWidth.visible(mistake.description))
      }
    }
    let chosen = themes.choose(connection.theme, setup)
    if let mistake = chosen.mistake { section.add(.bad, mistake) }
    let isColourless = themes.isWithoutColors ? ", without colours, as NO_COLOR asks" : ""
    section.add(.good, "chosen: \(chosen.theme.name)\(isColourless)")
    return section
  }
}

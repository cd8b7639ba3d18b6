import Catalog
import ConfigurationFiles
import Glibc
import NcursesTerminal
import TerminalUI

/// What the console would draw on, and in which encoding.
struct TerminalFindings {
  let setup: Setup
  let connection: ConnectionOptions
  let process: ProcessEnvironment
  /// By which the console shows times.
  let timeZone: TimeZoneRule

  private var environment: [String: String] { process.environment }

  var terminal: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Terminal")
    for name in ["TERM", "COLORTERM", "NO_COLOR", "TMUX", "STY"] {
      if let value = value(name) { section.add(.fact, "\(name)=\(value)") }
    }
    if value("TERM") == nil {
      section.add(.warning, "TERM is not set; xterm-256color is assumed")
    }
    let delay = NcursesTerminal.Options.escapeDelay(value("ESCDELAY"))
    section.add(
      .fact,
      "ESCDELAY\(value("ESCDELAY").map { "=\($0)" } ?? " is not set"): waits \(delay) ms "
        + "after Esc for the rest of a key; if arrows act as Esc (a slow link), set it to 500")
    switch Clipboard(environment: value).multiplexer {
    case .tmux:
      section.add(
        .fact,
        "the clipboard is behind tmux, which passes it on with “set -g allow-passthrough on” or "
          + "takes it with “set -s set-clipboard on”")
    case .screen: section.add(.fact, "the clipboard is behind GNU screen, which passes it on")
    case nil: break
    }
    var size = winsize()
    if isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 {
      section.add(.good, "\(size.ws_col) columns, \(size.ws_row) rows")
    } else {
      section.add(.fact, "standard output is not a terminal")
    }
    return section
  }

  var locale: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Locale")
    for name in ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG"] {
      if let value = value(name) { section.add(.fact, "\(name)=\(value)") }
    }
    let locale = TerminalLocale.take(isUTF8Wanted: connection.isUTF8Wanted)
    if !locale.isInstalled, let variable = locale.variable {
      section.add(.warning, "\(variable): this machine has no such locale")
    }
    let inForce = "in force: \(locale.name), encoding \(locale.encoding)"
    section.add(locale.isUTF8 ? .good : .warning, inForce)
    if let hint = locale.hint {
      section.add(.warning, "the console is in English and ASCII. \(hint.english)")
    }
    let language = setup.language(connection.lang, locale, environment)
    section.add(.fact, "language \(language.rawValue)")
    for mistake in setup.zone.mistakes { section.add(.warning, mistake.description) }
    let name = timeZone.name(atUnixSeconds: process.unixSeconds())
    section.add(
      setup.zone.mistakes.isEmpty ? .good : .warning,
      "times on the screen are in \(name): \(setup.zone.source)")
    return section
  }

  private func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

import TerminalUI
import ConfigurationFiles
import Console
import Glibc
import TRocket

/// What can be said without the network.
struct LocalFindings {
  let setup: Setup
  let surroundings: Surroundings
  /// The zone that the console would show times in.
  let timeZone: TimeZoneRule

  private var environment: [String: String] { surroundings.environment }

  var credentials: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Credentials")
    for place in setup.search.places {
      section.add(place.isUsed ? .good : .fact, "\(place.name): \(place.outcome)")
    }
    if setup.credential == nil { section.add(.bad, "none found; “mqdeck --demo” needs none") }
    for warning in setup.search.warnings { section.add(.warning, warning.description) }
    section.add(.fact, "profile: \(setup.search.profile)")
    return section
  }

  /// What stands before changes.
  var guards: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Guard rails")
    section.add(
      .fact, "changes: " + (setup.readOnlySource.map { "refused: \($0)" } ?? "allowed"))
    if let region = setup.region, let rule = setup.guards.readOnlyRule(in: region.name) {
      section.add(
        .fact, TextWidth.visible("every change in \(region.name) is refused: \(rule.place)"))
    }
    for rule in setup.guards.rules { section.add(.fact, TextWidth.visible("\(rule)")) }
    if setup.guards.rules.isEmpty { section.add(.fact, "no rules for this profile") }
    let isProduction = setup.profile.isProduction == true
    section.add(.fact, isProduction ? "marked as production" : "not marked as production")
    return section
  }

  var region: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Region")
    guard let region = setup.region else {
      section.add(
        .bad, "none; give --region, or set TENCENTCLOUD_REGION or “region” in config.yaml")
      return section
    }
    let isKnown = TRocketCatalog.regions.contains(region.name)
    section.add(
      isKnown ? .good : .warning,
      "\(region.name), from \(region.source)"
        + (isKnown
          ? ""
          : "; not among the known ones: "
            + TRocketCatalog.regions.joined(separator: ", ")))
    return section
  }

  var terminal: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Terminal")
    for name in ["TERM", "COLORTERM", "NO_COLOR", "ESCDELAY", "TMUX", "STY"] {
      if let value = environment[name] { section.add(.fact, "\(name)=\(TextWidth.visible(value))") }
    }
    if environment["TERM"] == nil {
      section.add(.warning, "TERM is not set; xterm-256color is assumed")
    }
    switch Clipboard(environment: { environment[$0] }).multiplexer {
    case .tmux:
      section.add(
        .fact,
        "the clipboard is behind tmux, which hands it on with “set -g allow-passthrough on” or "
          + "takes it with “set -s set-clipboard on”")
    case .screen: section.add(.fact, "the clipboard is behind GNU screen, which hands it on")
    case nil: break
    }
    var size = winsize()
    if isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 {
      section.add(.good, "\(size.ws_col) columns, \(size.ws_row) rows")
    } else {
      section.add(.fact, "standard output is no terminal")
    }
    return section
  }

  var locale: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Locale")
    for name in ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG"] {
      if let value = environment[name] { section.add(.fact, "\(name)=\(TextWidth.visible(value))") }
    }
    let isThere = setlocale(LC_CTYPE, "") != nil
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "unknown"
    if !isThere { section.add(.warning, "this locale does not exist on this machine") }
    let isUTF8 = codeset == "UTF-8"
    section.add(
      isUTF8 ? .good : .warning,
      "encoding \(codeset)" + (isUTF8 ? "" : "; C.UTF-8 is taken where there is one, else ASCII"))
    let language = setup.profile.language ?? LanguageSetting.ofLocale(in: environment)
    section.add(.fact, "language \(language.rawValue)")
    for mistake in setup.zone.mistakes {
      section.add(.warning, TextWidth.visible(mistake.description))
    }
    let name = timeZone.name(atUnixSeconds: surroundings.unixSeconds())
    section.add(
      setup.zone.mistakes.isEmpty ? .good : .warning,
      TextWidth.visible("times on the screen are in \(name): \(setup.zone.source)"))
    return section
  }

  var network: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Network settings")
    for name in ["HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy", "SSL_CERT_FILE"] {
      if let value = environment[name] {
        section.add(.fact, "\(name)=\(LocalFindings.withoutPassword(value))")
      }
    }
    if let file = setup.caFile { section.add(.fact, "certificates besides the system's: \(file)") }
    if section.lines.isEmpty { section.add(.fact, "no proxy, no certificates of one's own") }
    return section
  }

  var paths: DoctorReport.Section {
    let directories = surroundings.directories
    var section = DoctorReport.Section(title: "Paths")
    func add(_ title: String, _ path: String, missing: String) {
      let isThere = access(path, F_OK) == 0
      section.add(
        isThere ? .good : .fact,
        "\(title): \(directories.abbreviated(path))" + (isThere ? "" : " (\(missing))"))
    }
    add("settings", directories.configurationFile, missing: "not there; the defaults hold")
    add("themes", directories.themesDirectory, missing: "not there; the built-in ones hold")
    add("what is remembered", directories.stateDirectory, missing: "made when it is needed")
    return section
  }

  var settings: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Settings")
    guard let file = setup.settings.file else {
      section.add(.fact, "no file; the defaults hold")
      return section
    }
    let mistakes = setup.settings.diagnostics + KeySettings(setup.settings).diagnostics
    for mistake in mistakes { section.add(.bad, TextWidth.visible(mistake.description)) }
    if mistakes.isEmpty { section.add(.good, "\(file) has no mistake") }
    return section
  }

  /// A proxy's address without the password in it.
  static func withoutPassword(_ address: String) -> String {
    guard let at = address.lastIndex(of: "@") else { return TextWidth.visible(address) }
    let start = address.firstRange(of: "://")?.upperBound ?? address.startIndex
    return TextWidth.visible(address[..<start] + "****" + address[at...])
  }
}

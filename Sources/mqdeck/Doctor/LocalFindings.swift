import Catalog
import Changing
import ConfigurationFiles
import Glibc
import TencentCloud
import TerminalUI

/// What can be said without the network.
struct LocalFindings {
  let setup: Setup
  let process: ProcessEnvironment

  private var environment: [String: String] { process.environment }

  var credentials: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Credentials")
    for place in setup.search.places {
      section.add(place.isUsed ? .good : .fact, "\(place.name): \(place.outcome)")
    }
    if let refusal = setup.search.refusal {
      section.add(.bad, refusal)
    } else if setup.credential == nil {
      section.add(.bad, "none found; “mqdeck --demo” needs none")
    }
    for warning in setup.search.warnings { section.add(.warning, warning.description) }
    section.add(.fact, "profile: \(setup.search.profile)")
    return section
  }

  /// What stands before changes.
  var guards: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Guard rails")
    if let closing = setup.gate.closing {
      section.add(
        closing.isMistake ? .bad : .fact,
        TextWidth.visible("changes: closed: \(closing.text.english)"))
    } else {
      section.add(.fact, "changes: open")
    }
    if let region = setup.region, let rule = setup.guards.readOnlyRule(in: region.name) {
      section.add(
        .fact, TextWidth.visible("every change in \(region.name) is refused: \(rule.place)"))
    }
    for rule in setup.guards.rules { section.add(.fact, TextWidth.visible("\(rule)")) }
    if setup.guards.rules.isEmpty { section.add(.fact, "no rules for this profile") }
    if let open = uncovered { section.add(.fact, open) }
    if let idle = setup.idleGuards { section.add(.warning, TextWidth.visible("\(idle)")) }
    let isProduction = setup.profile.isProduction == true
    section.add(.fact, isProduction ? "marked as production" : "not marked as production")
    return section
  }

  /// The dangerous actions that no rule is about in this region, whatever its other filters; nil
  /// where there is none, or no change is made at all.
  private var uncovered: String? {
    guard setup.gate.closing == nil else { return nil }
    let rules = setup.guards.rules.filter { rule in
      setup.region.map { rule.isAbout(region: $0.name) } ?? true
    }
    let open = APICatalogs.known.actions.filter { action in
      action.isDangerous && !rules.contains { $0.isAbout(action: action.id) }
    }
    guard !open.isEmpty else { return nil }
    let what = open.count == 1 ? "dangerous action has" : "dangerous actions have"
    return "\(open.count) \(what) no rule (“forbid: dangerous” or “ask: dangerous” covers all): "
      + open.map(\.id.shownName).joined(separator: ", ")
  }

  var region: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Region")
    guard let region = setup.region else {
      section.add(
        .bad, "none; give --region, or set TENCENTCLOUD_REGION or “region” in config.yaml")
      return section
    }
    if let mistake = setup.regionMistake {
      section.add(.bad, "\(mistake)")
      return section
    }
    let isKnown = APICatalogs.knownRegions.contains(region.name)
    section.add(
      isKnown ? .good : .warning,
      "\(region.name), from \(region.source)"
        + (isKnown
          ? ""
          : "; not among the known ones: "
            + APICatalogs.knownRegions.joined(separator: ", ")))
    return section
  }

  var paths: DoctorReport.Section {
    let directories = process.directories
    var section = DoctorReport.Section(title: "Paths")
    func add(_ title: String, _ path: String, missing: String) {
      let isThere = access(path, F_OK) == 0
      section.add(
        isThere ? .good : .fact,
        "\(title): \(directories.abbreviated(path))" + (isThere ? "" : " (\(missing))"))
    }
    add("settings", directories.configurationFile, missing: "not found; the defaults apply")
    add("themes", directories.themesDirectory, missing: "not found; the built-in ones apply")
    add("saved state", directories.stateDirectory, missing: "created when needed")
    return section
  }

  var settings: DoctorReport.Section {
    var section = DoctorReport.Section(title: "Settings")
    let mistakes = setup.mistakesInSettings + KeySettings(setup.settings).diagnostics
    for mistake in mistakes { section.add(.bad, TextWidth.visible(mistake.description)) }
    if let file = setup.settings.file {
      if mistakes.isEmpty { section.add(.good, "\(file) has no errors") }
    } else {
      section.add(.fact, "no file; the defaults apply")
    }
    return section
  }
}

import Catalog
import Changing
import ConfigurationFiles
import CredentialSources
import Glibc
import TencentCloud
import TerminalUI

/// What can be said without the network.
struct LocalFindings {
  let setup: Setup
  let process: ProcessEnvironment

  private var environment: [String: String] { process.environment }

  var credentials: DoctorReport.Section {
    var section = DoctorReport.Section(title: Phrase("Credentials", "凭证"))
    for place in setup.places {
      section.add(
        place.isUsed ? .good : .fact, "\(place.name): \(place.outcome)",
        place.chineseDescription)
    }
    if let refusal = setup.choice.refusal {
      section.add(
        .bad, TextWidth.visible(refusal), TextWidth.visible(ChineseSentences.chinese(refusal)))
    } else if setup.choice.isLastResort, setup.demoPair == nil {
      section.add(
        .warning,
        "source: none found, the role of this machine is tried last; “mqdeck --demo” needs none",
        "来源：没有找到，最后尝试本机绑定的角色；“mqdeck --demo”无需凭证")
    } else if let plan = setup.credentials {
      section.add(
        .good, TextWidth.visible("source: \(plan.name)"),
        TextWidth.visible("来源：\(DoctorWords.chinese(plan.chineseName))"))
    } else {
      section.add(
        .bad, "none found; “mqdeck --demo” needs none",
        "没有找到；“mqdeck --demo”无需凭证")
    }
    for warning in setup.search.warnings + setup.choice.warnings {
      section.add(.warning, warning.phrase)
    }
    section.add(
      .fact, "profile: \(setup.search.profile)", "账号配置：\(setup.search.profile)")
    return section
  }

  /// What stands before changes.
  var guards: DoctorReport.Section {
    var section = DoctorReport.Section(title: Phrase("Guard rails", "防护规则"))
    if let closing = setup.gate.closing {
      section.add(
        closing.isMistake ? .bad : .fact,
        TextWidth.visible("changes: closed: \(closing.text.english)"),
        TextWidth.visible("变更：已关闭：\(closing.text.chinese)"))
    } else {
      section.add(.fact, "changes: open", "变更：允许")
    }
    if let region = setup.region, let rule = setup.guards.readOnlyRule(in: region.name) {
      section.add(
        .fact, TextWidth.visible("every change in \(region.name) is refused: \(rule.place)"),
        TextWidth.visible("\(region.name) 的所有变更均被拒绝：\(rule.place)"))
    }
    for rule in setup.guards.rules {
      section.add(
        .fact, TextWidth.visible(rule.phrase.english), TextWidth.visible(rule.phrase.chinese))
    }
    if setup.guards.rules.isEmpty { section.add(.fact, "no rules for this profile", "该账号配置没有规则") }
    if let open = uncovered { section.add(.fact, open) }
    if let idle = setup.idleGuards { section.add(.warning, idle.phrase) }
    let isProduction = setup.profile.isProduction == true
    section.add(
      .fact, isProduction ? "marked as production" : "not marked as production",
      isProduction ? "已标记为生产环境" : "未标记为生产环境")
    return section
  }

  /// The dangerous actions that no rule is about in this region, whatever its other filters; nil
  /// where there is none, or no change is made at all.
  private var uncovered: Phrase? {
    guard setup.gate.closing == nil else { return nil }
    let rules = setup.guards.rules.filter { rule in
      setup.region.map { rule.isAbout(region: $0.name) } ?? true
    }
    let open = APICatalogs.known.actions.filter { action in
      action.isDangerous && !rules.contains { $0.isAbout(action: action.id) }
    }
    guard !open.isEmpty else { return nil }
    let what = open.count == 1 ? "dangerous action has" : "dangerous actions have"
    let names = open.map(\.id.shownName).joined(separator: ", ")
    return Phrase(
      "\(open.count) \(what) no rule; “forbid: dangerous” or “ask: dangerous” covers all\n\(names)",
      "\(open.count) 个危险操作没有规则，“forbid: dangerous”或“ask: dangerous”可全部覆盖\n\(names)")
  }

  var region: DoctorReport.Section {
    var section = DoctorReport.Section(title: Phrase("Region", "地域"))
    guard let region = setup.region else {
      section.add(
        .bad, "none; give --region, or set TENCENTCLOUD_REGION or “region” in config.yaml",
        "未设置；请指定 --region，或设置 TENCENTCLOUD_REGION，或在 config.yaml 中设置 region")
      return section
    }
    if let mistake = setup.regionMistake {
      section.add(.bad, mistake.phrase)
      return section
    }
    let isKnown = APICatalogs.knownRegions.contains(region.name)
    let known = APICatalogs.knownRegions
    section.add(
      isKnown ? .good : .warning,
      "\(region.name), from \(region.source)"
        + (isKnown ? "" : "; not among the known ones: \(known.joined(separator: ", "))"),
      "\(region.name)，来自 \(region.source)"
        + (isKnown ? "" : "；不在已知地域中：\(known.joined(separator: "、"))"))
    return section
  }

  var paths: DoctorReport.Section {
    let directories = process.directories
    var section = DoctorReport.Section(title: Phrase("Paths", "路径"))
    func add(_ title: Phrase, _ path: String, missing: Phrase) {
      let isThere = access(path, F_OK) == 0
      let shown = directories.abbreviated(path)
      section.add(
        isThere ? .good : .fact,
        "\(title.english): \(shown)" + (isThere ? "" : " (\(missing.english))"),
        "\(title.chinese)：\(shown)" + (isThere ? "" : "（\(missing.chinese)）"))
    }
    add(
      Phrase("settings", "配置"), directories.configurationFile,
      missing: Phrase("not found; the defaults apply", "不存在，使用默认值"))
    add(
      Phrase("themes", "主题配色"), directories.themesDirectory,
      missing: Phrase("not found; the built-in ones apply", "不存在，使用内置主题"))
    add(
      Phrase("saved state", "保存的状态"), directories.stateDirectory,
      missing: Phrase("created when needed", "需要时创建"))
    return section
  }

  var settings: DoctorReport.Section {
    var section = DoctorReport.Section(title: Phrase("Settings", "配置"))
    let mistakes = setup.mistakesInSettings + KeySettings(setup.settings).diagnostics
    for mistake in mistakes { section.add(.bad, mistake.phrase) }
    if let file = setup.settings.file {
      if mistakes.isEmpty {
        section.add(.good, "\(file) has no errors", "\(file) 没有错误")
      }
    } else {
      section.add(.fact, "no file; the defaults apply", "没有配置文件，使用默认值")
    }
    return section
  }
}

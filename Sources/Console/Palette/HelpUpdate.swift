import Catalog
import ModelViewUpdate
import TerminalUI

/// The words of the page of keys.
enum HelpPhrases {
  static let sortByNumber = Phrase(
    "Sort by that column, again to reverse", "按该列排序，再按反转")

  /// What does nothing in this one.
  static func elsewhere(_ place: Phrase) -> Phrase {
    Phrase("Not in this one: \(place.english.lowercased())", "此处不可用：\(place.chinese)")
  }
}

/// The page of keys, made from the list of commands: first what means something where one is.
enum HelpUpdate {
  struct Section {
    let title: Phrase
    let places: Places
  }

  static let sections = [
    Section(title: Phrase("In lists", "列表中"), places: [.list]),
    Section(title: Phrase("In details", "详情中"), places: [.detail]),
    Section(title: Phrase("In forms", "表单中"), places: .form),
    Section(
      title: Phrase("In reviews", "检查变更时"), places: .reviews + [.sending]),
    Section(title: Phrase("In conflicts", "处理冲突时"), places: [.conflict]),
    Section(title: Phrase("In results of changes", "变更结果中"), places: [.results]),
    Section(title: Phrase("In responses", "响应中"), places: [.answer]),
    Section(title: Phrase("In the permission matrix", "权限矩阵中"), places: [.permissions]),
    Section(
      title: Phrase("In dialogs and input lines", "对话框与输入框中"),
      places: .overlays + [
        .filter, .detailSearch, .lineEdit, .secret, .question, .unheard, .letter, .helpSearch,
      ]),
  ]

  /// The page as it opens.
  static func opened(_ model: ConsoleModel, _ commands: [Command]) -> HelpPage {
    let place = model.place
    let here = sections.first { $0.places.contains(place) }
    let isBrowsing = Places.browsing.contains(place)
    let sections = (here.map { [$0] } ?? []) + sections.filter { $0.places != here?.places }
    // Of what browses, much means something in other lists alone.
    var idle: [Command] = []
    var parts = sections.map { section in
      let isHere = section.places == here?.places
      let wanted = commands.filter { command in
        !section.places.isDisjoint(with: command.places)
          && (!isGeneral(command) || isHere && (!isBrowsing || isVerb(command)))
      }
      if !isHere { return part(section.title, wanted, model.keyMap) }
      let own = wanted.filter { !Commands.ofEveryList.contains($0.id) }
      let states = (own + wanted.filter { Commands.ofEveryList.contains($0.id) })
        .map { ($0, $0.state(in: model, at: place)) }
      let possible = states.filter { $0.1 != .hidden }
      let hidden = states.filter { $0.1 == .hidden }.map(\.0)
      if isBrowsing {
        idle = hidden
      } else if hidden.isEmpty == false {
        // Other dialogs have those, which are told after what this one has.
        return part(section.title, possible, model.keyMap)
          + part(HelpPhrases.elsewhere(section.title), hidden, model.keyMap)
      }
      return part(section.title, possible, model.keyMap)
    }
    if let here, !idle.isEmpty {
      parts.append(part(HelpPhrases.elsewhere(here.title), idle, model.keyMap))
    }
    parts.insert(
      part(
        Phrase("Everywhere", "任意位置"),
        commands.filter { isGeneral($0) && !$0.keys.isEmpty && !(isBrowsing && isVerb($0)) },
        model.keyMap), at: min(1, parts.count))
    parts.insert(HelpLegend.lines, at: min(2, parts.count))
    parts.append(
      part(Phrase("By name", "按名称执行"), commands.filter(\.keys.isEmpty), model.keyMap))
    parts.append(filterSigns)
    return HelpPage(lines: Array(parts.joined(separator: [.blank])))
  }

  /// What may be typed into a filter.
  private static let filterSigns: [HelpPage.Line] = [
    .heading(Phrase("In filters", "过滤语法")),
    .key(keys: "abc def", title: Phrase("Both words, in any column", "同时含有两个词，不限列")),
    .key(keys: "!abc", title: Phrase("Not that; before anything below too", "不含；也可用于以下各项")),
    .key(keys: "/^a.*z$/", title: Phrase("A pattern", "正则")),
    .key(keys: "~abc", title: Phrase("These letters in their order", "依次含有这些字母")),
    .key(keys: "lag>1k", title: Phrase("A column: < <= > >= = !=", "列的值：< <= > >= = !=")),
    .key(keys: "remark~abc", title: Phrase("A column holds the text; !~ does not", "列含有文本；!~ 为不含")),
    .key(keys: "since<10m", title: Phrase("Less than ten minutes ago", "十分钟之内")),
    .key(keys: "lag=?", title: Phrase("Not known", "未知")),
    .key(keys: "\\", title: Phrase("The next sign as it stands", "其后的符号按原样")),
  ]

  /// Whether a command means something wherever one comes and goes.
  static func isGeneral(_ command: Command) -> Bool { command.places.contains(.main) }

  /// Whether it is done with what is selected, and not with the list or the session.
  private static func isVerb(_ command: Command) -> Bool {
    isGeneral(command) && !command.keys.isEmpty && !Commands.ofEveryList.contains(command.id)
      && !Commands.ofSession.contains(command.id)
  }

  private static func part(
    _ title: Phrase, _ commands: [Command], _ keyMap: KeyMap
  ) -> [HelpPage.Line] {
    part(title, commands.map { ($0, .available) }, keyMap)
  }

  private static func part(
    _ title: Phrase, _ commands: [(Command, Command.Availability)], _ keyMap: KeyMap
  ) -> [HelpPage.Line] {
    [.heading(title)]
      + commands.compactMap { command, state in
        var keys = command.keys(in: keyMap).map(\.label).joined(separator: " ")
        var title = command.title
        if let column = ListCommands.sortedColumn(command), keyMap.isEmpty {
          if column > 1 { return nil }
          (keys, title) = ("1 - 9", HelpPhrases.sortByNumber)
        }
        if keys.isEmpty { keys = ":\(command.id)" }
        if case .disabled(let reason) = state {
          return .idleKey(keys: keys, title: title, reason: reason)
        }
        return .key(keys: keys, title: title)
      }
  }

  /// Opens the page above whatever has the keys, to which closing it leads back. A secret is hidden
  /// before: it is shown for as long as it is looked at.
  static func open(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    let page = opened(model, work.commands)
    var effect = Effect<Message>.none
    if case .secret? = model.overlay { effect = SecretUpdate.close(&model) }
    model.unheard = nil
    model.covered = model.overlay
    model.overlay = .help(page)
    return effect
  }

  /// Closes the help, or the manual that was opened from it.
  static func close(_ model: inout ConsoleModel) {
    model.overlay = model.covered
    model.covered = nil
  }

  /// A key for what is looked for.
  static func handle(_ key: KeyPress, _ model: inout ConsoleModel) -> Effect<Message>? {
    guard case .help(var page)? = model.overlay else { return nil }
    var isTaken = false
    page.edit { isTaken = $0.handle(key) }
    model.overlay = .help(page)
    return isTaken ? Effect.none : nil
  }

  static func change(_ model: inout ConsoleModel, _ change: (inout HelpPage) -> Void) {
    guard case .help(var page)? = model.overlay else { return }
    change(&page)
    model.overlay = .help(page)
  }

  /// Scrolls the page.
  static func scroll(_ model: inout ConsoleModel, by distance: (_ pageRows: Int) -> Int) {
    if case .explanation(let page)? = model.overlay {
      return ExplainUpdate.scroll(&model, page, by: distance)
    }
    if case .comparison(let page)? = model.overlay {
      return CompareUpdate.scroll(&model, page, by: distance)
    }
    guard case .help(let page)? = model.overlay else { return }
    scroll(&model, page, by: distance)
  }

  static func scroll(
    _ model: inout ConsoleModel, _ page: HelpPage, by distance: (_ pageRows: Int) -> Int
  ) {
    let rows = HelpPage.rows(model.size)
    let lines = HelpLayout(page, size: model.size, language: model.language).rows.count
    var page = page
    page.scroll(by: distance(rows), of: lines, rows: rows)
    model.overlay = .help(page)
  }
}

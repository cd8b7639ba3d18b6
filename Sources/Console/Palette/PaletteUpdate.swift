import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI

/// The palette: everything that one can go to or do.
enum PaletteUpdate {
  /// The palette as it opens.
  static func opened(_ model: ConsoleModel, _ work: Work) -> Palette {
    var palette = Palette(topics: work.environment.manual())
    search(&palette, model, work)
    return palette
  }

  /// A key for what is typed; the one that opened it is not typed twice.
  static func handle(
    _ key: KeyPress, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message>? {
    guard case .palette(var palette)? = model.overlay else { return nil }
    if key == .character(":"), palette.input.text.isEmpty { return Effect.none }
    guard palette.input.handle(key) else { return nil }
    search(&palette, model, work)
    model.overlay = .palette(palette)
    return Effect.none
  }

  /// Moves the selection.
  static func move(_ model: inout ConsoleModel, by distance: (_ pageRows: Int) -> Int) {
    guard case .palette(var palette)? = model.overlay else { return }
    palette.viewport.select(
      palette.viewport.selected + distance(palette.viewport.rows), count: palette.entries.count)
    model.overlay = .palette(palette)
  }

  /// Finds what fits what was typed, the best first.
  static func search(_ palette: inout Palette, _ model: ConsoleModel, _ work: Work) {
    let query = palette.input.text.lowercased().trimmingBlanks
    // What does not fit a text fits none that goes on from it: a key costs by what is left, and a
    // burst of them, once nothing is, next to nothing.
    let isLonger = palette.query.map(query.hasPrefix) == true
    let words = query.split(separator: " ").map(String.init)
    let known = isLonger ? palette.fitting : entries(model, work) + topics(palette)
    let ranked = known.enumerated().compactMap { index, entry in
      entry.rank(query, words).map { (rank: $0, index: index, entry: entry) }
    }
    palette.query = query
    palette.fitting = ranked.map(\.entry)
    palette.entries =
      BudgetEntry.entries(words, model) + RefreshEntry.entries(words, model)
      + ProfileEntry.entries(words, model, work)
      + ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.entry)
    palette.viewport = ListViewport()
    palette.viewport.resize(
      rows: PaletteView.rows(model.size), count: palette.entries.count)
  }

  /// Types the whole name of what is selected.
  static func complete(_ model: inout ConsoleModel, _ work: Work) {
    guard case .palette(var palette)? = model.overlay,
      palette.entries.indices.contains(palette.viewport.selected)
    else { return }
    palette.input = LineEditor(text: palette.entries[palette.viewport.selected].name)
    search(&palette, model, work)
    model.overlay = .palette(palette)
  }

  /// Goes to or does what is selected.
  static func choose(
    _ palette: Palette, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard palette.entries.indices.contains(palette.viewport.selected) else { return .none }
    let entry = palette.entries[palette.viewport.selected]
    model.overlay = nil
    if let reason = entry.reason {
      model.notice = Notice(.warning, reason)
      return .none
    }
    switch entry.choice {
    case .command(let id):
      return work.commands.first { $0.id == id }?.perform(&model, work) ?? .none
    case .open(let resource): return NavigationUpdate.go(resource, &model, work)
    case .theme(let name):
      ThemeUpdate.use(name, &model)
      return .none
    case .language(let language):
      model.language = language
      DetailUpdate.measure(&model)
      return .none
    case .region(let region): return switchRegion(region, &model, work)
    case .topic(let name):
      ManualUpdate.open(name, &model, work)
      return .none
    case .budget(let calls): return BudgetEntry.use(calls, &model, work)
    case .refresh(let seconds): return RefreshEntry.use(seconds, &model, work)
    case .profile(let name): return ProfileEntry.use(name, &model, work)
    case .call(let action): return FormOpeningUpdate.openCall(action, &model, work)
    }
  }

  private static func switchRegion(
    _ region: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var effects = [PollRequests.cancelPolls(model)]
    let first = model.panes.first?.location.resource ?? .instances
    while !model.panes.isEmpty { effects.append(NavigationUpdate.leave(&model)) }
    model.session.region = region
    model.instanceNames = [:]
    model.restartWatch()
    return .merge(effects) + NavigationUpdate.open(Location(first), &model, work)
      + PinUpdate.read(model, work) + MuteUpdate.read(model, work)
  }

  private static func entries(_ model: ConsoleModel, _ work: Work) -> [PaletteEntry] {
    resources(model) + commands(work.commands, model) + themes(model) + languages() + regions(model)
      + calls(model)
  }

  private static func resources(_ model: ConsoleModel) -> [PaletteEntry] {
    Resources.all.filter { $0.isReachedByName }.map { resource in
      PaletteEntry(
        name: resource.id.name, title: resource.title, aliases: resource.aliases,
        choice: .open(resource.id),
        reason: NavigationUpdate.destination(resource.id, model) == nil
          ? Phrase("Select an instance first", "请先选择一个实例") : nil)
    }
  }

  private static func commands(
    _ commands: [Command], _ model: ConsoleModel
  ) -> [PaletteEntry] {
    let place = model.panePlace
    return commands.compactMap { command in
      switch command.state(in: model, at: place) {
      case .hidden: nil
      case .available: entry(command, nil, model)
      case .disabled(let reason): entry(command, reason, model)
      }
    }
  }

  private static func entry(
    _ command: Command, _ reason: Phrase?, _ model: ConsoleModel
  ) -> PaletteEntry {
    PaletteEntry(
      name: command.id, title: command.title, aliases: [], choice: .command(command.id),
      key: command.keys(in: model.keyMap).first?.label ?? "", reason: reason)
  }

  private static func themes(_ model: ConsoleModel) -> [PaletteEntry] {
    model.themes.map { theme in
      PaletteEntry(
        name: "theme \(theme.name)", title: theme.description, aliases: [],
        choice: .theme(theme.name), reason: nil)
    }
  }

  /// Any action by its name. In read-only sessions those that change something are refused.
  private static func calls(_ model: ConsoleModel) -> [PaletteEntry] {
    let refusal = model.readOnlyRefusal
    return APICatalogs.known.actions.map { action in
      let name = action.id.shownName
      return PaletteEntry(
        name: "call \(name)", title: ActionTitles.phrase(action),
        aliases: [name.lowercased(), "call \(name.lowercased())"], choice: .call(action.id),
        reason: (action.mutates ? refusal : nil) ?? model.dialectRefusal(action.id))
    }
  }

  private static func topics(_ palette: Palette) -> [PaletteEntry] {
    palette.topics.map { topic in
      PaletteEntry(
        name: "help \(topic.name)", title: topic.summary, aliases: ["manual \(topic.name)"],
        choice: .topic(topic.name), reason: nil)
    }
  }

  private static func languages() -> [PaletteEntry] {
    [
      PaletteEntry(
        name: "lang en", title: Phrase(name: "English"), aliases: ["english"],
        choice: .language(.english), reason: nil),
      PaletteEntry(
        name: "lang zh", title: Phrase(name: "简体中文"), aliases: ["chinese", "中文"],
        choice: .language(.chinese), reason: nil),
    ]
  }

  private static func regions(_ model: ConsoleModel) -> [PaletteEntry] {
    model.regions.map { region in
      PaletteEntry(
        name: "region \(region)", title: Phrase("Switch to \(region)", "切换到 \(region)"),
        aliases: [],
        choice: .region(region), reason: nil)
    }
  }
}

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
    let typed = palette.input.text
    let query = PaletteQuery(typed)
    // What does not fit a text fits none that goes on from it: a key costs by what is left, and a
    // burst of them, once nothing is, next to nothing.
    let isLonger = palette.query.map { !$0.isEmpty && query.text.hasPrefix($0) } == true
    let known = isLonger ? palette.fitting : all(&palette, query, model, work)
    let ranked = known.enumerated().compactMap { index, entry in
      entry.rank(query).map { (rank: $0, index: index, entry: entry) }
    }
    palette.query = query.text
    palette.fitting = ranked.map(\.entry)
    palette.entries =
      BudgetEntry.entries(query.words, model) + RefreshEntry.entries(query.words, model)
      + ProfileEntry.entries(query.words, model, work)
      + PaletteArguments.entries(query, typed, model)
      + ranked.sorted { $0.rank == $1.rank ? $0.index < $1.index : $0.rank < $1.rank }.map(\.entry)
    palette.suggestion = nil
    if palette.entries.isEmpty { suggest(&palette, query, typed, model, work) }
    palette.viewport = ListViewport()
    palette.viewport.resize(
      rows: PaletteView.rows(model.size), count: palette.entries.count)
  }

  /// All that there is: where the user was alone before anything is typed.
  private static func all(
    _ palette: inout Palette, _ query: PaletteQuery, _ model: ConsoleModel, _ work: Work
  ) -> [PaletteEntry] {
    let named = entries(model, work) + topics(palette)
    if query.isEmpty { return PaletteObjects.recent(model) + named }
    let objects = palette.objects ?? PaletteObjects.entries(model)
    palette.objects = objects
    return named + objects
  }

  /// Where nothing fits: the name that was probably meant, or else a look into all instances.
  private static func suggest(
    _ palette: inout Palette, _ query: PaletteQuery, _ typed: String, _ model: ConsoleModel,
    _ work: Work
  ) {
    let possible = entries(model, work).lazy.filter { $0.reason == nil }
    let names = possible.flatMap { [$0.name] + $0.aliases }
    palette.suggestion =
      NearName.nearest(to: query.text, among: names)
      ?? NearName.nearest(to: query.text, among: (palette.objects ?? []).lazy.map(\.name))
    if palette.suggestion == nil { palette.entries = PaletteArguments.finds(query, typed) }
  }

  /// Types the whole name of what is selected, or of what was probably meant.
  static func complete(_ model: inout ConsoleModel, _ work: Work) {
    guard case .palette(var palette)? = model.overlay else { return }
    let selected = palette.viewport.selected
    let name =
      palette.entries.indices.contains(selected)
      ? palette.entries[selected].name : palette.suggestion
    guard let name else { return }
    palette.input = LineEditor(text: name)
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
    case .jump(let location, let rowID):
      return NavigationUpdate.jump(location, rowID: rowID, &model, work)
    case .filter(let text): return ViewUpdate.filter(by: text, &model, work)
    case .sort(let column):
      return ViewUpdate.sort(&model, work) { _ in ViewUpdate.firstSort(column) }
    case .search(let resource, let text):
      guard NavigationUpdate.placeByName(resource, model) != nil else {
        model.notice = Notice(.warning, PalettePhrases.instanceFirst)
        return .none
      }
      let effect = NavigationUpdate.go(resource, &model, work)
      return effect + ViewUpdate.filter(by: text, &model, work)
    case .complete(let text):
      var palette = palette
      palette.input = LineEditor(text: text)
      search(&palette, model, work)
      model.overlay = .palette(palette)
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
    resources(model) + commands(work.commands, model) + [contexts] + themes(model) + languages()
      + regions(model) + calls(model)
  }

  private static func resources(_ model: ConsoleModel) -> [PaletteEntry] {
    Resources.all.filter { $0.isReachedByName }.map { resource in
      PaletteEntry(
        name: resource.id.name, title: resource.title, aliases: resource.aliases,
        choice: .open(resource.id),
        reason: NavigationUpdate.placeByName(resource.id, model) == nil
          ? PalettePhrases.instanceFirst : nil)
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
      name: command.id, title: command.title, aliases: aliases[command.id] ?? [],
      choice: .command(command.id), key: command.keys(in: model.keyMap).first?.label ?? "",
      reason: reason)
  }

  /// What users of k9s and of editors type.
  private static let aliases: [String: [String]] = [
    "quit": ["q", "q!", "qa", "qa!", "x", "wq", "exit"], "help": ["a", "aliases", "h"],
    "write": ["sd", "screendump", "save", "export"],
    "write-events": ["sd", "screendump", "save", "export"],
    "columns": ["cols"], "pin": ["mark"],
  ]

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
        reason: (action.mutates ? refusal : nil) ?? model.dialectRefusal(action.id), isFuzzy: false)
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

  /// What k9s calls a context is a region here.
  private static let contexts = PaletteEntry(
    name: "region", title: Phrase("Switch to another region", "切换地域"),
    aliases: ["ctx", "context", "contexts", "ns", "regions"], choice: .complete("region "),
    reason: nil)

  private static func regions(_ model: ConsoleModel) -> [PaletteEntry] {
    model.regions.map { region in
      PaletteEntry(
        name: "region \(region)", title: Phrase("Switch to \(region)", "切换到 \(region)"),
        aliases: [],
        choice: .region(region), reason: nil)
    }
  }
}

import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI

/// The palette: everything that one can go to or do.
enum PaletteUpdate {
  /// The palette as it opens.
  /// - Parameter text: What is looked for in it already.
  static func opened(with text: String = "", _ model: ConsoleModel, _ work: Work) -> Palette {
    var palette = Palette(topics: work.environment.manual())
    palette.input = LineEditor(text: text)
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
    let profiles = ProfileEntry.entries(query.words, model, work)
    let orders =
      BudgetEntry.entries(query.words, model) + RefreshEntry.entries(query.words, model)
      + profiles + CompareEntry.entries(query.words, model)
      + PaletteArguments.entries(query, typed, model)
    palette.entries =
      orders
      + ranked.sorted { $0.rank == $1.rank ? $0.index < $1.index : $0.rank < $1.rank }.map(\.entry)
    if ProfileEntry.aliases.contains(query.text), profiles.allSatisfy({ $0.reason != nil }) {
      // A region may be meant by the name as well: Enter goes to what there is.
      palette.entries = palette.entries.filter { !profiles.contains($0) } + profiles
    }
    palette.suggestion = nil
    // A slip leads to what was meant, and not to a thing with those letters somewhere in its name.
    if orders.isEmpty, let first = palette.entries.first, first.isMerelyLike(query),
      !first.isPartlyCalled(query), let meant = meant(query, model, work)
    {
      palette.entries.insert(meant, at: 0)
    }
    if palette.entries.isEmpty {
      suggest(&palette, query, typed, model, work)
    } else if orders.isEmpty, palette.entries.contains(where: { $0.isMerelyLike(query) }),
      let find = PaletteArguments.find(query, typed)
    {
      // Behind what a slip meant, before what another thing is called in part.
      let place = palette.entries.firstIndex { $0.isPartlyCalled(query) }
      palette.entries.insert(find, at: place ?? palette.entries.count)
    }
    palette.viewport = ListViewport()
    palette.viewport.resize(
      rows: PaletteView.rows(model.size), count: palette.entries.count)
  }

  /// All that there is: where the user was alone before anything is typed.
  private static func all(
    _ palette: inout Palette, _ query: PaletteQuery, _ model: ConsoleModel, _ work: Work
  ) -> [PaletteEntry] {
    let named = PaletteEntries.all(model, work) + PaletteEntries.topics(palette)
    if query.isEmpty { return PaletteObjects.recent(model) + named }
    let objects = palette.objects ?? PaletteObjects.entries(model)
    palette.objects = objects
    return named + objects
  }

  /// What this program calls nearly so; nil where it calls nothing so.
  private static func meant(
    _ query: PaletteQuery, _ model: ConsoleModel, _ work: Work
  ) -> PaletteEntry? {
    let own = PaletteEntries.all(model, work).filter { $0.reason == nil }
    let name = NearName.nearest(to: query.text, among: own.flatMap { [$0.name] + $0.aliases })
    return name.flatMap { name in own.first { $0.name == name || $0.aliases.contains(name) } }
  }

  /// Where nothing fits: the name that was probably meant, or else a look into all instances.
  private static func suggest(
    _ palette: inout Palette, _ query: PaletteQuery, _ typed: String, _ model: ConsoleModel,
    _ work: Work
  ) {
    let possible = PaletteEntries.all(model, work).lazy.filter { $0.reason == nil }
    let names = possible.flatMap { [$0.name] + $0.aliases }
    palette.suggestion =
      NearName.nearest(to: query.text, among: names)
      ?? NearName.nearest(to: query.text, among: (palette.objects ?? []).lazy.map(\.name))
    if palette.suggestion == nil {
      palette.entries = PaletteArguments.find(query, typed).map { [$0] } ?? []
    }
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
      return work.commands.first { $0.id == id }?.run(&model, work) ?? .none
    case .open(let resource): return open(resource, &model, work)
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
        model.notice = Notice(.warning, PalettePhrases.instanceFirst(resource, model))
        return .none
      }
      let effect = NavigationUpdate.go(resource, &model, work)
      if resource == .allNames { model.soughtName = text }
      return effect + ViewUpdate.filter(by: text, &model, work)
    case .complete(let text):
      var palette = palette
      palette.input = LineEditor(text: text)
      search(&palette, model, work)
      model.overlay = .palette(palette)
      return .none
    case .budget(let calls): return BudgetEntry.use(calls, &model, work)
    case .refresh(let seconds): return RefreshEntry.use(seconds, &model, work)
    case .compare(let place): return CompareUpdate.open(in: place, &model, work)
    case .report(let order):
      ReportUpdate.open(&model, work, order)
      return .none
    case .profile(let name): return ProfileEntry.use(name, &model, work)
    case .call(let action): return FormOpeningUpdate.openCall(action, &model, work)
    }
  }

  /// Goes to a list by its name. Where that is one over all instances with RocketMQ's things in it as
  /// well, a name of MQTT means MQTT's.
  private static func open(
    _ resource: ResourceID, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let effect = NavigationUpdate.go(resource, &model, work)
    guard [.mqttTopics, .mqttUsers].contains(resource),
      model.top?.location.resource.isOverRegion == true
    else { return effect }
    return effect + ViewUpdate.filter(by: RegionItem.ofMQTT, &model, work)
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
}

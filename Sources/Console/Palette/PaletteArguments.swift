import Catalog
import Panes
import TerminalUI
import Watching

/// Commands with what they take: `:filter lag>1000`, `:sort lag`, `:groups settlement`.
enum PaletteArguments {
  /// What the palette offers first for what was typed.
  static func entries(
    _ query: PaletteQuery, _ typed: String, _ model: ConsoleModel
  ) -> [PaletteEntry] {
    guard let word = query.words.first else { return [] }
    let rest = argument(typed)
    switch word {
    case "filter": return filters(rest, model)
    case "sort": return sorts(query, model)
    case "find": return finds(rest)
    case "report" where !rest.isEmpty:
      return [
        PaletteEntry(
          name: "report \(rest)", title: ReportWords.title, aliases: [], choice: .report(rest),
          reason: nil)
      ]
    case "pins", "pinned": return PaletteObjects.pinned(model)
    default: return rest.isEmpty ? [] : searches(word, rest)
    }
  }

  /// What stands behind the first word, in its own case.
  private static func argument(_ typed: String) -> String {
    let text = typed.trimmingBlanks
    guard let blank = text.firstIndex(of: " ") else { return "" }
    return String(text[blank...]).trimmingBlanks
  }

  private static func filters(_ rest: String, _ model: ConsoleModel) -> [PaletteEntry] {
    let reason = model.top?.list == nil ? ViewPhrases.noList : nil
    let named = model.namedFilters.filter { $0.name.hasPrefix(rest) }.map { filter in
      PaletteEntry(
        name: "filter \(filter.name)", title: ViewPhrases.filter(filter.text), aliases: [],
        choice: .filter(filter.name), reason: reason)
    }
    if rest.isEmpty || named.contains(where: { $0.name == "filter \(rest)" }) { return named }
    return named + [
      PaletteEntry(
        name: "filter \(rest)", title: ViewPhrases.filter(rest), aliases: [],
        choice: .filter(rest), reason: reason)
    ]
  }

  private static func sorts(_ query: PaletteQuery, _ model: ConsoleModel) -> [PaletteEntry] {
    guard let list = model.top?.list else { return [] }
    let wanted = query.letters.dropFirst().first ?? []
    let named = query.words.dropFirst().first.flatMap(list.resource.column)
    let every = list.resource.everyColumn.filter { !$0.isPicture }
    let scored = every.compactMap { column -> (score: Int, entry: PaletteEntry)? in
      let title = list.resource.title(ofField: column.name)
      let fitting = [title.english, title.chinese, column.name].compactMap {
        FuzzyMatch.score(wanted, $0)
      }.max()
      let score = column == named ? Int.max : fitting
      guard let score else { return nil }
      let name = title.english.lowercased()
      return (
        score,
        PaletteEntry(
          name: "sort \(name)", title: ViewPhrases.sort(title), aliases: [],
          choice: .sort(column), reason: nil)
      )
    }
    let sorted = scored.enumerated().sorted { left, right in
      (-left.element.score, left.offset) < (-right.element.score, right.offset)
    }
    return sorted.map(\.element.entry)
  }

  /// A list by its name, filtered by what stands behind it.
  private static func searches(_ word: String, _ rest: String) -> [PaletteEntry] {
    let resource = Resources.all.first {
      $0.isReachedByName && ($0.id.name == word || $0.aliases.contains(word))
    }
    guard let resource else { return [] }
    return [
      PaletteEntry(
        name: "\(word) \(rest)", title: PalettePhrases.filtered(resource.title, rest), aliases: [],
        choice: .search(resource.id, rest), reason: nil)
    ]
  }

  private static func finds(_ name: String) -> [PaletteEntry] {
    if !name.isEmpty { return [find(name)] }
    return [
      PaletteEntry(
        name: "find NAME", title: PalettePhrases.find("NAME"), aliases: [],
        choice: .complete("find "), reason: nil)
    ]
  }

  /// Looking for a name in what the background poller does not ask for: each instance is asked.
  static func find(_ query: PaletteQuery, _ typed: String) -> PaletteEntry? {
    guard query.words.count == 1, query.text.unicodeScalars.count > 2 else { return nil }
    return find(typed.trimmingBlanks)
  }

  private static func find(_ name: String) -> PaletteEntry {
    PaletteEntry(
      name: "find \(name)", title: PalettePhrases.find(name), aliases: [],
      choice: .search(.allNames, name), reason: nil)
  }
}

/// The words of the palette.
enum PalettePhrases {
  static func filtered(_ title: Phrase, _ text: String) -> Phrase {
    Phrase("\(title.english) with \(text)", "\(title.chinese)，过滤 \(text)")
  }

  /// What a list needs that stands in an instance.
  static func instanceFirst(_ resource: ResourceID, _ model: ConsoleModel) -> Phrase {
    let isMQTT = Resources.resource(resource).scope == .mqtt
    if isMQTT, model.watch.notOffered.contains(.mqttInstances) { return Phrases.noMQTT }
    return isMQTT
      ? Phrase("Select an MQTT instance first (:mqtt-instances)", "请先选择一个 MQTT 实例（:mqtt-instances）")
      : Phrase("Select an instance first (:instances)", "请先选择一个实例（:instances）")
  }

  static func find(_ name: String) -> Phrase {
    Phrase(
      "Ask the region for instances, topics, groups, roles and users with \(name)",
      "在该地域查找名称含 \(name) 的实例、主题、消费组、角色与用户")
  }

  static func nothing(_ query: String, nearest: String?, _ key: String) -> Phrase {
    guard let nearest else {
      return Phrase("Nothing is called \(query)", "没有名为 \(query) 的项")
    }
    return Phrase(
      "Nothing is called \(query); \(nearest)? \(key) takes it.",
      "没有名为 \(query) 的项，是否为 \(nearest)？按 \(key) 采用。")
  }
}

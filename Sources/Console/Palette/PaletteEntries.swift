import Catalog
import Panes
import TencentCloud
import Watching
import TerminalUI

/// What the palette offers by the names that this program gives: lists, commands, themes, languages,
/// regions, actions, topics of the manual.
enum PaletteEntries {
  /// All but the topics of the manual and what is found by its own name.
  static func all(_ model: ConsoleModel, _ work: Work) -> [PaletteEntry] {
    resources(model) + commands(work.commands, model) + [region, pins(model)] + themes(model)
      + languages() + regions(model) + calls(model)
  }

  private static func resources(_ model: ConsoleModel) -> [PaletteEntry] {
    Resources.all.filter { $0.isReachedByName }.map { resource in
      PaletteEntry(
        name: resource.id.name, title: resource.title, aliases: resource.aliases,
        choice: .open(resource.id),
        reason: NavigationUpdate.placeByName(resource.id, model) == nil
          ? PalettePhrases.instanceFirst(resource.id, model) : nil)
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
    "write": ["sd", "screendump", "screenshot", "snapshot", "save", "export", "csv", "json"],
    "write-events": ["sd", "screendump", "screenshot", "snapshot", "save", "export"],
    "change-tls-mode": ["x509", "x509-mode", "mtls"], "kick": ["disconnect"],
    "kick-mqtt-client": ["drop", "drop-session", "session"],
    "columns": ["cols"], "pin": ["mark"], "about": ["version", "doctor", "info"],
  ]

  private static func themes(_ model: ConsoleModel) -> [PaletteEntry] {
    model.themes.map { theme in
      PaletteEntry(
        name: "theme \(theme.name)", title: theme.description, aliases: [],
        choice: .theme(theme.name), reason: nil, isFuzzy: false)
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

  static func topics(_ palette: Palette) -> [PaletteEntry] {
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
        choice: .language(.english), reason: nil, isFuzzy: false),
      PaletteEntry(
        name: "lang zh", title: Phrase(name: "简体中文"), aliases: ["chinese", "中文"],
        choice: .language(.chinese), reason: nil, isFuzzy: false),
    ]
  }

  private static func pins(_ model: ConsoleModel) -> PaletteEntry {
    PaletteEntry(
      name: "pins", title: PinPhrases.title, aliases: ["pinned", "watchlist"],
      choice: .complete("pins "), reason: PaletteObjects.noPins(model))
  }

  /// What k9s calls a context is an account here and, where it is one cloud's, a region.
  private static let region = PaletteEntry(
    name: "region", title: Phrase("Switch to another region", "切换地域"),
    aliases: ["ns", "regions"] + ProfileEntry.aliases, choice: .complete("region "), reason: nil)

  private static func regions(_ model: ConsoleModel) -> [PaletteEntry] {
    model.regions.map { region in
      PaletteEntry(
        name: "region \(region)", title: Phrase("Switch to \(region)", "切换到 \(region)"),
        aliases: [],
        choice: .region(region), reason: nil, isFuzzy: false)
    }
  }
}

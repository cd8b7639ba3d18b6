import Catalog
import Panes
import TerminalUI
import Watching

/// Acknowledging what was found.
enum MuteCommands {
  static let all: [Command] = [
    Command(
      "acknowledge", Phrase("Acknowledge and mute the finding, or lift that", "确认并静默该问题 / 取消静默"),
      keys: [.character("z")], places: .main, hint: hint, availability: availability,
      perform: { model, work in
        isInMuted(model) ? MuteUpdate.lift(&model, work) : MuteUpdate.ask(&model)
      }),
    Command(
      "alerts", Phrase("Show what fires now", "查看当前告警"), keys: [.character("!")],
      places: .main,
      perform: { model, work in NavigationUpdate.go(.alerts, &model, work) }),
  ]

  private static func isInMuted(_ model: ConsoleModel) -> Bool {
    model.top?.location.resource == .muted
  }

  private static let hint: @Sendable (ConsoleModel) -> Phrase? = { model in
    isInMuted(model) ? Phrase("lift", "取消静默") : Phrase("mute", "静默")
  }

  private static let availability: @Sendable (ConsoleModel) -> Command.Availability = { model in
    // Asked for every frame: of a pane no more is looked at than its place.
    guard let resource = model.top?.location.resource else { return .hidden }
    if resource == .muted {
      return model.top?.list?.selectedRow == nil ? .disabled(MutePhrases.nothing) : .available
    }
    let isOfFindings = resource.showsFindings
    guard isOfFindings || resource.listsGroups else { return .hidden }
    if MuteUpdate.candidate(model) != nil { return .available }
    return .disabled(isOfFindings ? MutePhrases.nothing : MutePhrases.nothingFound)
  }
}

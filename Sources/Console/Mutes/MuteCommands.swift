import Catalog
import ModelViewUpdate
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
    choice(
      "next-mute", Phrase("Next choice", "下一个选项"), [.character("j"), KeyPress(.down)], by: 1),
    choice(
      "previous-mute", Phrase("Previous choice", "上一个选项"), [.character("k"), KeyPress(.up)],
      by: -1),
    Command(
      "mute-note", Phrase("Type a note, or back to the choices", "输入说明，或返回选项"),
      keys: [KeyPress(.tab), KeyPress(.tab, modifiers: .shift)], places: [.choices, .prompt],
      hint: { model in
        model.place == .choices ? Phrase("note", "说明") : Phrase("choices", "选项")
      },
      availability: choosing,
      perform: { model, _ in
        MuteUpdate.change(&model) { $0.isNoteOpen.toggle() }
        return .none
      }),
  ]

  private static func choice(
    _ id: String, _ title: Phrase, _ keys: [KeyPress], by step: Int
  ) -> Command {
    Command(
      id, title, keys: keys, places: [.choices, .prompt], footer: Phrase("select", "选择"),
      availability: choosing,
      perform: { model, _ in
        MuteUpdate.change(&model) {
          $0.choice = max(0, min($0.choice + step, MuteChoice.allCases.count - 1))
        }
        return .none
      })
  }

  private static let choosing: @Sendable (ConsoleModel) -> Command.Availability = { model in
    if case .prompt(let prompt)? = model.overlay, prompt.hasChoices { .available } else { .hidden }
  }

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
    guard isOfFindings || resource.listsGroups || resource == .allGroups else { return .hidden }
    if MuteUpdate.candidate(model) != nil { return .available }
    return .disabled(isOfFindings ? MutePhrases.nothing : MutePhrases.nothingFound)
  }
}

import Catalog
import Changing
import Panes
import TerminalUI
import Watching

/// A question for one line of text.
struct PromptView {
  let look: Look

  func draw(_ prompt: Prompt, on canvas: Canvas) {
    let width = min(70, canvas.size.columns - 4)
    let lines = TextWidth.wrap(
      look[explanation(prompt)], columns: max(10, width - 4))
    let choices = choices(prompt)
    let notes = TextWidth.wrap(
      look[prompt.problem ?? meaning(prompt) ?? Phrase(name: " ")], columns: max(10, width - 4))
    let inside = OverlayBox(look: look).draw(
      title(prompt),
      size: Size(columns: width, rows: lines.count + choices.count + notes.count + 5), on: canvas)
    for (row, line) in lines.enumerated() {
      inside.write(
        line, at: Point(column: 0, row: row), style: look.on(.overlay, .text))
    }
    for (row, choice) in zip((lines.count + 1)..., choices) {
      let isTaken = row - lines.count - 1 == prompt.choice
      if isTaken, !prompt.isNoteOpen { inside.placeCursor(at: Point(column: 0, row: row)) }
      inside.write(
        (isTaken ? "> " : "  ") + choice, at: Point(column: 0, row: row),
        style: look.on(.overlay, isTaken ? .strong : .text), columns: inside.size.columns)
    }
    let row = lines.count + choices.count + 1
    var input = InputView(look: look)
    input.hasKeys = !prompt.hasChoices || prompt.isNoteOpen
    input.draw(
      prompt.input, placeholder: placeholder(prompt),
      on: inside[Rectangle(column: 0, row: row, columns: inside.size.columns, rows: 1)])
    let element = prompt.problem == nil ? ThemeElement.muted : .danger
    for (line, note) in zip((row + 2)..., notes) {
      inside.write(
        note, at: Point(column: 0, row: line), style: look.on(.overlay, element),
        columns: inside.size.columns)
    }
  }

  /// What is understood of what was typed, where it may be understood otherwise.
  private func meaning(_ prompt: Prompt) -> Phrase? {
    guard case .offset = prompt.purpose, let now = look.format.now,
      case .success(let time) = ResetPointText.point(
        prompt.input.text, now: now, timeZone: look.format.timeZone)
    else { return nil }
    return ResetPointText(look.format).meaning(time, now: now)
  }

  private func choices(_ prompt: Prompt) -> [String] {
    guard case .mute = prompt.purpose else { return [] }
    return MuteChoice.allCases.map { $0.text(look.format) } + [""]
  }

  private func title(_ prompt: Prompt) -> Phrase {
    switch prompt.purpose {
    case .addClients: Phrases.addClientsTitle
    case .addLegacyGroups: InstancePhrases.addLegacyGroupsTitle
    case .timeRange: Phrases.timeRangeTitle
    case .messageQuery:
      prompt.resource == .mqttClients ? ClientPhrases.queryTitle : MessagePhrases.queryTitle
    case .offset: ResetPhrases.title
    case .mute: MutePhrases.title
    case .write: WritePhrases.title
    case .report: ReportWords.title
    }
  }

  private func explanation(_ prompt: Prompt) -> Phrase {
    switch prompt.purpose {
    case .addClients: Phrases.addClientsExplanation
    case .addLegacyGroups: InstancePhrases.addLegacyGroupsExplanation
    case .timeRange: Phrases.timeRangeExplanation(zone: look.format.zoneName)
    case .messageQuery:
      switch prompt.resource {
      case .mqttClients?: ClientPhrases.queryExplanation
      case .mqttMessages?: MessagePhrases.mqttQueryExplanation
      default: MessagePhrases.queryExplanation
      }
    case .offset: ResetPhrases.explanation(zone: look.format.zoneName)
    case .mute(let finding, let name): MutePhrases.explanation(finding, name)
    case .write: WritePhrases.explanation
    case .report: ReportWords.explanation
    }
  }

  private func placeholder(_ prompt: Prompt) -> String {
    switch prompt.purpose {
    case .addClients: "sensor-{001..120}"
    case .addLegacyGroups: "namespace/group"
    case .timeRange: "1h"
    case .messageQuery:
      switch prompt.resource {
      case .mqttClients?: "online id sensor-"
      case .mqttMessages?: "topic home/+ jq .t > 20"
      default: "key ORDER-1"
      }
    case .offset: look[ResetPhrases.examples]
    case .mute: look[MutePhrases.notePlaceholder]
    case .write(let asked): asked.standardPath
    case .report(let asked): "2h \(asked.standardPath)"
    }
  }
}

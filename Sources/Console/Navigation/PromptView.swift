import Catalog
import Changing
import Panes
import TerminalUI
import Watching

/// A question for one line of text.
struct PromptView {
  let look: Look

  func draw(_ prompt: Prompt, on canvas: Canvas) {
    let width = min(70, canvas.size.columns - 2)
    let inner = max(10, width - 4)
    let choices = choices(prompt, columns: inner)
    let note = prompt.problem ?? meaning(prompt) ?? detail(prompt, columns: inner)
    let layout = PromptLayout(
      explanation: TextWidth.wrap(look[explanation(prompt)], columns: inner),
      choices: choices.count, chosen: prompt.choice,
      notes: note.map { TextWidth.wrap(look[$0], columns: inner) } ?? [],
      rows: canvas.size.rows - 4)
    let inside = OverlayBox(look: look).draw(
      title(prompt), size: Size(columns: width, rows: layout.rows + 2), on: canvas)
    var row = 0
    for line in layout.explanation {
      write(line, .text, at: row, on: inside)
      row += 1
    }
    if layout.hasGaps { row += 1 }
    for index in layout.choices {
      let isTaken = index == prompt.choice
      if isTaken, !prompt.isNoteOpen { inside.placeCursor(at: Point(column: 0, row: row)) }
      write(
        (isTaken ? "> " : "  ") + choices[index], isTaken ? .strong : .text, at: row, on: inside)
      row += 1
    }
    if layout.hasGaps, !layout.choices.isEmpty { row += 1 }
    var input = InputView(look: look)
    input.hasKeys = !prompt.hasChoices || prompt.isNoteOpen
    input.draw(
      prompt.input, placeholder: placeholder(prompt),
      on: inside[Rectangle(column: 0, row: row, columns: inside.size.columns, rows: 1)])
    row += layout.hasGaps ? 2 : 1
    for note in layout.notes {
      write(note, prompt.problem == nil ? .muted : .danger, at: row, on: inside)
      row += 1
    }
  }

  private func write(_ text: String, _ element: ThemeElement, at row: Int, on canvas: Canvas) {
    canvas.write(
      text, at: Point(column: 0, row: row), style: look.on(.overlay, element),
      columns: canvas.size.columns)
  }

  /// What is understood of what was typed, where it may be understood otherwise.
  private func meaning(_ prompt: Prompt) -> Phrase? {
    guard case .offset = prompt.purpose, let now = look.format.now,
      case .success(let time) = ResetPointText.point(
        prompt.input.text, now: now, timeZone: look.format.timeZone)
    else { return nil }
    return ResetPointText(look.format).meaning(time, now: now)
  }

  private func choices(_ prompt: Prompt, columns: Int) -> [String] {
    guard case .mute = prompt.purpose else { return [] }
    return MuteChoice.allCases.map { choice in
      let text = choice.text(look.format)
      let isWhole = TextWidth.columns(of: text) + 2 <= columns
      return isWhole ? text : choice.brief.map { look[$0] } ?? text
    }
  }

  /// What the chosen one of the choices means, where its line has no room for that.
  private func detail(_ prompt: Prompt, columns: Int) -> Phrase? {
    guard case .mute = prompt.purpose, MuteChoice.allCases.indices.contains(prompt.choice)
    else { return nil }
    let choice = MuteChoice.allCases[prompt.choice]
    return TextWidth.columns(of: choice.text(look.format)) + 2 <= columns ? nil : choice.meaning
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
      case .mqttMessages?: "topic home/+ jq .temperature > 20"
      default: "key ORDER-1"
      }
    case .offset: look[ResetPhrases.examples]
    case .mute: look[MutePhrases.notePlaceholder]
    case .write(let asked): asked.standardPath
    case .report(let asked): "2h \(asked.standardPath)"
    }
  }
}

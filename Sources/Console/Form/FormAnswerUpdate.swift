import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// What keys do with an answer that is shown as JSON.
enum FormAnswerUpdate {
  static func handle(
    _ key: KeyPress, _ form: FormPane, _ answer: FormAnswer, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    let rows = model.bodyRows
    switch (key.key, key.modifiers) {
    case (.escape, _): return Opening.back(&model, work)
    case (.enter, _), (.character("e"), []):
      model.changeTopForm { $0.phase = .editing }
    case (.down, _), (.character("j"), []): scroll(&model, by: 1)
    case (.up, _), (.character("k"), []): scroll(&model, by: -1)
    case (.pageDown, _), (.character("f"), .control), (.character(" "), []):
      scroll(&model, by: rows)
    case (.pageUp, _), (.character("b"), .control): scroll(&model, by: -rows)
    case (.character("d"), .control): scroll(&model, by: rows / 2)
    case (.character("u"), .control): scroll(&model, by: -rows / 2)
    case (.home, _), (.character("g"), []): scroll(&model, by: -(1 << 30))
    case (.end, _), (.character("G"), []): scroll(&model, by: 1 << 30)
    case (.character("y"), []):
      return Copying.send(answer.text, Phrases.copiedAnswer, &model)
    default: return Keyboard.perform(key, &model, work)
    }
    return .none
  }

  private static func scroll(_ model: inout ConsoleModel, by lines: Int) {
    let rows = model.bodyRows
    model.changeTopForm { form in
      guard case .answered(var answer) = form.phase else { return }
      let count = answer.lines.count
      answer.firstLine = max(0, min(answer.firstLine + lines, count - rows))
      form.phase = .answered(answer)
    }
  }
}

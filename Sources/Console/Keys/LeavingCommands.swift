import Catalog
import ModelViewUpdate
import TerminalUI

/// The answers to the question whether to drop what was changed. What leads out of the place that
/// asks is one as well.
enum LeavingCommands {
  static let all: [Command] = [
    Command(
      "drop", Phrase("Discard the changes", "放弃修改"),
      keys: [.character("y"), .character("Y")], places: [.question],
      hint: { model in
        isQuitting(model) ? Phrase("quit", "退出") : Phrase("discard", "放弃")
      }
    ) { model, work in LeavingUpdate.drop(&model, work) },
    Command(
      "go-on", Phrase("Keep editing", "继续编辑"),
      keys: [.character("n"), .character("N"), KeyPress(.enter)], places: [.question],
      hint: { model in
        isQuitting(model) ? Phrase("stay", "留下") : Phrase("keep editing", "继续编辑")
      }
    ) { model, _ in
      LeavingUpdate.goOn(&model)
      return .none
    },
  ]

  private static func isQuitting(_ model: ConsoleModel) -> Bool {
    if case .quitting? = model.overlay { true } else { false }
  }
}

import Catalog
import ModelViewUpdate
import TerminalUI

/// The answers to the question whether to drop what was changed. What leads out of the place that
/// asks is one as well.
enum LeavingCommands {
  static let all: [Command] = [
    Command(
      "drop", Phrase("Drop what was changed", "放弃修改"),
      keys: [.character("y"), .character("Y")], places: [.question], footer: Phrase("drop", "放弃")
    ) { model, work in LeavingUpdate.drop(&model, work) },
    Command(
      "go-on", Phrase("Go on editing", "继续编辑"),
      keys: [.character("n"), .character("N"), KeyPress(.enter)], places: [.question],
      footer: Phrase("go on editing", "继续编辑")
    ) { model, _ in
      LeavingUpdate.goOn(&model)
      return .none
    },
  ]
}

import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// What can be done with what became of changes and calls.
enum ResultCommands {
  static let all: [Command] = [
    Command(
      "open-conflict", Phrase("Open the next conflict, or close", "处理下一个冲突或关闭"),
      keys: [KeyPress(.enter)], places: [.results],
      hint: { model in
        model.top?.batch?.review.items.contains { $0.threeWay != nil } == true
          ? Phrase("open the conflict", "处理冲突") : nil
      }, availability: isOver, perform: { BatchUpdate.openNextConflict(&$0, $1) }),
    Command(
      "try-again", Phrase("Retry what failed", "重试失败项"), keys: [.character("r")],
      places: [.results],
      hint: { model in
        model.top?.batch?.review.items.contains(where: \.isTriedAgain) == true
          ? Phrase("retry what failed", "重试失败项") : nil
      }, availability: isOver, perform: { BatchUpdate.tryAgain(&$0, $1) }),
    Command(
      "edit-again", Phrase("Edit the parameters and call again", "修改参数并再次调用"),
      keys: [KeyPress(.enter), .character("e")], places: [.answer],
      footer: Phrase("call again", "再次调用")
    ) { model, _ in
      model.changeTopForm { $0.phase = .editing }
      return .none
    },
    Command(
      "copy", Phrase("Copy what is shown", "复制显示的内容"),
      keys: [.character("y"), KeyPress(.character("y"), modifiers: .alt)],
      places: .reviews + [.results, .answer, .secret], hint: copyHint,
      availability: { $0.top?.batch?.review.phase == .sending ? .hidden : .available },
      perform: { ClipboardUpdate.copyShown(&$0, $1) }),
  ]

  private static let isOver: @Sendable (ConsoleModel) -> Command.Availability = { model in
    model.top?.batch?.review.phase == .finished ? .available : .hidden
  }

  private static let copyHint: @Sendable (ConsoleModel) -> Phrase? = { model in
    if case .secret(let peek) = model.overlay, peek.isAskingToCopy {
      return Phrase("copy it", "确认复制")
    }
    return Places.reviews.contains(model.place)
      ? Phrase("copy the call", "复制命令") : Phrase("copy", "复制")
  }
}

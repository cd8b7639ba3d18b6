import Catalog
import Changing
import ModelViewUpdate
import Panes
import TerminalUI

/// Reviewing what will be sent.
enum ReviewCommands {
  static let all: [Command] = [
    Command(
      "review", Phrase("Review the changes", "检查并提交修改"),
      keys: [KeyPress(.enter), .control("s")], places: [.permissions, .lineEdit],
      footer: Phrase("review", "检查并提交")
    ) { model, work in
      if case .inlineEdit(let edit) = model.overlay {
        return InlineEditUpdate.review(edit, &model, work)
      }
      let spoken = model.spoken
      return model.top?.permissions.map {
        BatchOpeningUpdate.open($0.items(spoken), &model, work)
      } ?? .none
    },
    Command(
      "confirm", Phrase("Press the button, or send", "按下按钮或发送"),
      keys: [KeyPress(.enter)], places: .reviews, footer: Phrase("confirm", "确认")
    ) { model, work in ReviewUpdate.confirm(&model, work) },
    Command(
      "show-calls", Phrase("Show each of many changes with its call", "逐项显示变更及其调用"),
      keys: [KeyPress(.character("j"), modifiers: .alt), .character("J")], places: .reviews,
      footer: Phrase("each call", "逐项显示"),
      availability: { model in
        (model.top?.review?.ready.count ?? 0) < ReviewSummary.fewest ? .hidden : .available
      },
      perform: { model, _ in
        ReviewUpdate.change(&model) { confirmation in
          confirmation.showsCalls.toggle()
          confirmation.firstLine = 0
        }
        return .none
      }),
    Command(
      "other-button", Phrase("Switch buttons", "切换按钮"),
      keys: [KeyPress(.left), KeyPress(.right)], places: [.review, .button]
    ) { model, _ in
      if model.place == .button {
        FormUpdate.change(&model) { $0.switchButton() }
      } else {
        ReviewUpdate.change(&model) { $0.isOnSend.toggle() }
      }
      return .none
    },
  ]
}

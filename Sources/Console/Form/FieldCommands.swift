import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI

/// Filling a form in. Text goes into its fields before any of these is looked for.
enum FieldCommands {
  static let all: [Command] = [
    Command(
      "next-field", Phrase("Next field or button", "下一项或按钮"), keys: [KeyPress(.tab)],
      places: .form + [.review],
      hint: { model in
        model.place == .review ? Phrase("other button", "切换按钮") : Phrase("next field", "下一项")
      }
    ) { model, _ in move(&model, by: 1) },
    Command(
      "previous-field", Phrase("Previous field or button", "上一项或按钮"),
      keys: [KeyPress(.tab, modifiers: .shift)], places: .form + [.review]
    ) { model, _ in move(&model, by: -1) },
    Command(
      "submit", Phrase("Continue with the values filled in", "按已填写的内容检查并提交，或调用"),
      keys: [.control("s")], places: .form,
      // As the button is called: what changes something is not sent by it.
      hint: { model in
        model.top?.form?.action.mutates == false
          ? Phrase("call", "调用") : Phrase("continue", "检查并提交")
      }
    ) { model, work in
      model.top?.form.map { FormReviewUpdate.open($0, &model, work) } ?? .none
    },
    Command(
      "enter-field", Phrase("Next field, add an item, or press the button", "下一项、添加一项或按下按钮"),
      keys: [KeyPress(.enter)], places: .form
    ) { model, work in FormUpdate.enter(&model, work) },
    edit(
      "previous-choice", Phrase("Previous value", "上一个值"),
      [KeyPress(.left)], [.choice], Phrase("choose", "选择")
    ) { $0.choose(by: -1) },
    edit(
      "next-choice", Phrase("Next value", "下一个值"),
      [KeyPress(.right), .character(" ")], [.choice], Phrase("choose", "选择")
    ) { $0.choose(by: 1) },
    edit(
      "type-value", Phrase("Type a value that is not in the list", "手动输入选项以外的值"),
      [.control("t")], [.choice], Phrase("type it", "手动输入")
    ) { $0.typeChoice() },
    edit(
      "add-item", Phrase("Add an item", "添加一项"), [.character("+"), .character(" ")], [.items], nil
    ) { $0.addItem() },
    Command(
      "remove-item", Phrase("Remove the item", "移除该项"),
      keys: [.character("x"), .control("x"), KeyPress(.delete)], places: [.field, .choice, .item],
      hint: { model in
        model.place == .item ? Phrase("remove", "移除") : Phrase("remove the item", "移除该项")
      },
      availability: { $0.top?.form?.isInItem == true ? .available : .hidden },
      perform: { model, _ in
        FormUpdate.change(&model) { $0.removeItem() }
        return .none
      }),
  ]

  private static func edit(
    _ id: String, _ title: Phrase, _ keys: [KeyPress], _ places: Places, _ footer: Phrase?,
    _ change: @escaping @Sendable (inout FormPane) -> Void
  ) -> Command {
    Command(id, title, keys: keys, places: places, footer: footer) { model, _ in
      FormUpdate.change(&model, change)
      return .none
    }
  }

  private static func move(_ model: inout ConsoleModel, by step: Int) -> Effect<Message> {
    if model.place == .review {
      ReviewUpdate.change(&model) { $0.isOnSend.toggle() }
    } else {
      FormUpdate.change(&model) { $0.moveFocus(by: step) }
    }
    return .none
  }
}

import Catalog
import Changing
import ModelViewUpdate
import Panes
import TerminalUI

/// Which policy or rule is heard before which.
enum OrderCommands {
  static let all: [Command] = [
    Command(
      "order", Phrase("Change the order of the list", "调整列表的顺序"), keys: [.character("p")],
      places: [.list], footer: Phrase("order", "顺序"),
      availability: { model in
        guard let form = OrderUpdate.form(model) else { return .hidden }
        if let why = model.readOnlyRefusal { return .disabled(why) }
        return ChangePermission.refusal(
          of: form.action, instanceID: model.top?.location.instanceID, in: model
        ).map { .disabled($0) } ?? .available
      },
      perform: { model, _ in
        OrderUpdate.open(&model)
        return .none
      }),
    move(
      "order-up", Phrase("Move it up", "上移"),
      [.character("K"), KeyPress(.up, modifiers: .shift)], by: -1),
    move(
      "order-down", Phrase("Move it down", "下移"),
      [.character("J"), KeyPress(.down, modifiers: .shift)], by: 1),
  ]

  private static func move(
    _ id: String, _ title: Phrase, _ keys: [KeyPress], by step: Int
  ) -> Command {
    Command(id, title, keys: keys, places: [.order], footer: Phrase("move", "移动")) { model, _ in
      OrderUpdate.change(&model) { $0.move(by: step) }
      return .none
    }
  }
}

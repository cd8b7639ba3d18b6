import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// What can be done in the permission matrix alone.
enum PermissionCommands {
  static let all: [Command] = [
    matrix(
      "turn-both", Phrase("Toggle both permissions", "切换生产与消费权限"),
      [.character(" ")], Phrase("both", "两者")
    ) { model, _ in
      PermissionsUpdate.turn(PermissionsPane.permissions, &model)
      return .none
    },
    matrix(
      "restore", Phrase("Restore the permissions", "还原为修改前的权限"),
      [.character("x")], Phrase("restore", "还原")
    ) { model, _ in
      PermissionsUpdate.change(&model) { pane in
        if let cell = pane.cursor { pane.pending[cell] = nil }
      }
      return .none
    },
    matrix(
      "next-holder", Phrase("Next role or user of an instance", "下一个角色或用户"),
      [KeyPress(.tab)], Phrase("next holder", "下一个")
    ) { model, _ in
      PermissionsUpdate.change(&model) { $0.moveToNextHolder(by: 1) }
      return .none
    },
    matrix(
      "previous-holder", Phrase("Previous role or user of an instance", "上一个角色或用户"),
      [KeyPress(.tab, modifiers: .shift)], nil
    ) { model, _ in
      PermissionsUpdate.change(&model) { $0.moveToNextHolder(by: -1) }
      return .none
    },
  ]

  private static func matrix(
    _ id: String, _ title: Phrase, _ keys: [KeyPress], _ footer: Phrase?,
    perform: @escaping @Sendable (inout ConsoleModel, Work) -> Effect<Message>
  ) -> Command {
    Command(
      id, title, keys: keys, places: [.permissions], footer: footer, perform: perform)
  }
}

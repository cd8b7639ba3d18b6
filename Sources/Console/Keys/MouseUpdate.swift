import ModelViewUpdate
import Panes
import TerminalUI

/// The mouse, where the user turned it on: the wheel moves, a click selects, a second one opens.
enum MouseUpdate {
  static func use(
    _ mouse: Mouse, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if model.overlay != nil || model.unheard != nil { return .none }
    switch mouse.action {
    case .scrollUp: return Commands.command("up")?.perform(&model, work) ?? .none
    case .scrollDown: return Commands.command("down")?.perform(&model, work) ?? .none
    case .press, .doublePress:
      let body = ScreenLayout(size: model.size).body
      guard body.contains(mouse.position) else { return .none }
      let row = mouse.position.row - body.minRow
      let isHit = model.changeTopList { list in
        let position = list.viewport.first + row
        guard position < list.order.count else { return false }
        list.select(position: position)
        return true
      }
      guard isHit == true, mouse.action == .doublePress else { return .none }
      return Commands.command("open")?.perform(&model, work) ?? .none
    }
  }
}

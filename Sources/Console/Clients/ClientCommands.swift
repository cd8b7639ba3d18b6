import Catalog
import ModelViewUpdate
import Panes
import TerminalUI
import Watching

/// Watching MQTT clients.
package enum ClientCommands {
  package static let all: [Command] = [
    Command(
      "add-clients", Phrase("Watch clients by ID or pattern", "按 ID 或模式关注客户端"),
      keys: [.character("a")], places: [.list], footer: Phrase("add clients", "添加客户端"),
      availability: inClients
    ) { model, _ in
      guard let pane = model.top else { return .none }
      model.overlay = .prompt(Prompt(purpose: .addClients(paneID: pane.id)))
      return .none
    },
    Command(
      "forget-client", Phrase("Stop watching the selected client", "取消关注所选客户端"),
      keys: [.character("x")], places: [.list], footer: Phrase("forget", "取消关注"),
      availability: inClients
    ) { model, work in
      guard let row = model.top?.list?.selectedRow else { return .none }
      return ClientUpdate.change(&model, work, .removing([row.id]))
    },
  ]

  private static let inClients: @Sendable (ConsoleModel) -> Command.Availability = { model in
    model.top?.location.resource == .mqttClients ? .available : .hidden
  }
}

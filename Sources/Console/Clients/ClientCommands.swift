import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI
import Watching

/// Watching what no action lists: MQTT clients, and consumer groups of 4.x.
package enum ClientCommands {
  package static let all: [Command] = [
    Command(
      "add-clients",
      Phrase("Watch clients or 4.x groups by name or pattern", "按名称或模式关注客户端或 4.x 消费组"),
      keys: [.character("a")], places: [.list],
      hint: { model in
        model.top?.location.resource == .legacyGroups
          ? Phrase("add groups", "添加消费组") : Phrase("add clients", "添加客户端")
      }, availability: { ClientListing.keepsNames($0) ? .available : .hidden }
    ) { model, _ in
      guard let pane = model.top else { return .none }
      let isOfGroups = pane.location.resource == .legacyGroups
      model.overlay = .prompt(
        Prompt(
          purpose: isOfGroups ? .addLegacyGroups(paneID: pane.id) : .addClients(paneID: pane.id)))
      return .none
    },
    Command(
      "forget-client", Phrase("Stop watching the selected client or group", "取消关注所选客户端或消费组"),
      keys: [.character("x")], places: [.list], footer: Phrase("forget", "取消关注"),
      availability: { model in
        guard ClientListing.keepsNames(model) else { return .hidden }
        guard let top = model.top, let row = top.list?.selectedRow,
          ClientListing.names(of: top.location.instanceID, model)?.contains(row.id) != true
        else { return .available }
        if top.location.resource == .legacyGroups { return .disabled(InstancePhrases.isFound) }
        return model.dialects.mqtt == .today ? .disabled(InstancePhrases.isListed) : .available
      }
    ) { model, work in
      guard let row = model.top?.list?.selectedRow else { return .none }
      return ClientUpdate.change(&model, work, .removing([row.id]))
    },
  ]
}

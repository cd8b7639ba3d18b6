import Catalog
import Changing
import MQTT
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI

/// What is done to MQTT clients where the region lists them: kicked, blocked, their subscriptions
/// changed.
enum ClientVerbCommands {
  static let all: [Command] = [
    Command(
      "kick", Phrase("Kick the selected or marked clients", "将所选客户端踢下线"),
      keys: [.character("H")], places: [.list, .detail], footer: Phrase("kick", "踢下线"),
      availability: { availability(KickOutClient.id, $0) },
      perform: { model, work in BatchOpeningUpdate.open(ClientVerbs.kicks(model), &model, work) }),
    Command(
      "block", Phrase("Block the selected client for an hour", "封禁所选客户端一小时"),
      keys: [.character(";")], places: [.list, .detail], footer: Phrase("block", "封禁"),
      availability: { model in
        if model.top?.hasMarks == true, ClientVerbs.isOfClients(model) {
          return .disabled(InlineEditPhrases.oneAtATime)
        }
        return availability(CreateBlockRule.id, model)
      },
      perform: { model, work in
        ClientVerbs.block(model, work).map { BatchOpeningUpdate.open([$0], &model, work) } ?? .none
      }),
    Command(
      "subscribed", Phrase("Subscriptions of the client", "查看客户端的订阅"),
      keys: [.character("i")], places: [.list, .detail],
      footer: Phrase("subscriptions", "订阅"),
      availability: { model in
        guard ClientVerbs.isOfClients(model) else { return .hidden }
        if ClientVerbs.selected(model) == nil {
          return .disabled(Phrases.nothingSelected)
        }
        return model.dialectRefusal(DescribeClientList.id).map { .disabled($0) } ?? .available
      },
      perform: { model, work in
        guard let id = ClientVerbs.selected(model) else { return .none }
        return NavigationUpdate.open(
          Location(
            .clientSubscriptions, instanceID: model.top?.location.instanceID, parent: id),
          &model, work)
      }),
  ]

  private static func availability(
    _ action: ActionID, _ model: ConsoleModel
  ) -> Command.Availability {
    guard ClientVerbs.isOfClients(model) else { return .hidden }
    if let why = model.readOnlyRefusal { return .disabled(why) }
    guard let id = ClientVerbs.selected(model) else {
      return .disabled(Phrases.nothingSelected)
    }
    let target = ChangeTarget(instanceID: model.top?.location.instanceID, name: id)
    return ChangePermission.refusal(of: action, target, in: model).map { .disabled($0) }
      ?? .available
  }
}

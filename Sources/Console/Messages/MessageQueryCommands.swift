import Catalog
import ModelViewUpdate
import Panes
import MQTT
import TRocket
import TencentCloud
import TerminalUI
import Watching

/// Messages of a topic, dead letters of a group, and the ways to ask for some of them.
enum MessageQueryCommands {
  static let all: [Command] =
    [
      Command(
        "messages", Phrase("Messages of the topic, or dead letters of the group", "主题的消息或消费组的死信消息"),
        keys: [.character("v")], places: [.list, .detail], footer: Phrase("messages", "消息"),
        availability: { model in
          guard place(model) != nil else {
            return model.withoutRow(in: [.topics, .subscriptions, .groups, .subscribers])
          }
          return model.dialectRefusal(TRocket.DescribeMessageList.id).map { .disabled($0) }
            ?? .available
        },
        perform: { model, work in
          place(model).map { NavigationUpdate.open($0, &model, work) } ?? .none
        }),
      query(
        "message-query",
        Phrase("Find messages, or clients, on the service", "在服务端查询消息或客户端"),
        keys: [.character("f")], footer: Phrase("find", "查询"), text: nil),
    ]
    + [
      query("query-by-id", Phrase("Find a message by its ID", "按消息 ID 查询消息"), text: "id "),
      query("query-by-key", Phrase("Find messages by key", "按 Key 查询消息"), text: "key "),
      query("query-by-tag", Phrase("Find messages by tag", "按 Tag 查询消息"), text: "tag "),
      query("query-newest", Phrase("The newest messages", "查询最新的消息"), text: "newest 50"),
      query(
        "query-dead-letters", Phrase("Dead letters of a consumer group", "查询消费组的死信消息"),
        text: "dead "),
    ]

  /// - Parameter text: What stands in the line; nil: the present query.
  private static func query(
    _ id: String, _ title: Phrase, keys: [KeyPress] = [], footer: Phrase? = nil, text: String?
  ) -> Command {
    Command(
      id, title, keys: keys, places: [.list], footer: footer, opensInput: true,
      availability: { model in
        switch model.top?.location.resource {
        case .messages?, .deadLetters?: .available
        case .mqttMessages?: id == "message-query" ? mqttAvailability(model) : .hidden
        case .mqttClients?: id == "message-query" ? clientAvailability(model) : .hidden
        default: .hidden
        }
      },
      perform: { model, _ in
        let present = model.top?.location.query?.text ?? model.top?.location.clients?.text
        MessageQueryUpdate.open(text ?? present ?? "", &model)
        return .none
      })
  }

  /// Only today's dialect finds messages of MQTT by more than their time.
  private static func mqttAvailability(_ model: ConsoleModel) -> Command.Availability {
    model.dialectRefusal(DescribeMessageByTopic.id).map { .disabled($0) } ?? .available
  }

  /// Only today's dialect lists clients at all.
  private static func clientAvailability(_ model: ConsoleModel) -> Command.Availability {
    model.dialectRefusal(DescribeClientList.id).map { .disabled($0) } ?? .available
  }

  /// The messages of what is selected or shown; nil where it has none.
  private static func place(_ model: ConsoleModel) -> Location? {
    guard let pane = model.top, let instanceID = pane.location.instanceID,
      let name = pane.selectedID
    else { return nil }
    switch pane.location.resource {
    case .topics, .subscriptions:
      return Location(.messages, instanceID: instanceID, parent: name)
    case .groups: return Location(.deadLetters, instanceID: instanceID, group: name)
    case .subscribers:
      return Location(
        .deadLetters, instanceID: instanceID, parent: pane.location.parent, group: name)
    default: return nil
    }
  }
}
